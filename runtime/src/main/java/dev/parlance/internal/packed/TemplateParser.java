package dev.parlance.internal.packed;

import dev.parlance.Element;
import dev.parlance.Link;
import dev.parlance.internal.format.ValueFormats;
import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.template.BranchSelector;
import dev.parlance.internal.template.CatalogAttributes;
import dev.parlance.internal.template.ChoiceSegment;
import dev.parlance.internal.template.ComposedAddress;
import dev.parlance.internal.template.ContainerSegment;
import dev.parlance.internal.template.EmbeddedSegment;
import dev.parlance.internal.template.LeafSegment;
import dev.parlance.internal.template.LinkTarget;
import dev.parlance.internal.template.Segment;
import dev.parlance.internal.template.Template;
import dev.parlance.internal.text.NormalizedName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Parses a text in {@link PackedFormat} into segments. */
final class TemplateParser {
  private static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many", "other");

  private final String packed;
  private final LocaleFormat format;
  private final IntFunction<Template> messages;
  private int position;
  private boolean inLink;

  private TemplateParser(String packed, LocaleFormat format, IntFunction<Template> messages) {
    this.packed = packed;
    this.format = format;
    this.messages = messages;
  }

  /** The segments of {@code packed}, which shows no other text. */
  static List<Segment> segments(String packed, LocaleFormat format) {
    return List.copyOf(new TemplateParser(packed, format, null).readContent());
  }

  /** The template of {@code packed}, whose segments a tree keeps, as {@link FlatTemplate#of} has it. */
  static Template parse(String packed, LocaleFormat format, IntFunction<Template> messages) {
    return Template.of(new TemplateParser(packed, format, messages).readContent(), format);
  }

  /** Reads segments up to the end of the enclosing segment or of its branch. */
  private List<Segment> readContent() {
    List<Segment> segments = new ArrayList<>();
    while (position < packed.length() && !isAt(PackedFormat.END) && !isAt(PackedFormat.BRANCH)) {
      readSegment(segments);
    }
    return segments;
  }

  private boolean isAt(char operation) {
    return packed.charAt(position) == operation;
  }

  private void readSegment(List<Segment> segments) {
    char c = packed.charAt(position);
    if (!PackedFormat.isOperation(c)) {
      segments.add(new LeafSegment.Words(readWords()));
      return;
    }
    position++;
    switch (c) {
      case PackedFormat.VALUE -> segments.add(new LeafSegment.Value(readArgument()));
      case PackedFormat.NUMBER -> segments.add(new LeafSegment.WholeNumber(readArgument(), readNumber()));
      case PackedFormat.START_LINK -> readLink(new LinkTarget.Given(readArgument()), segments);
      case PackedFormat.START_FIXED_LINK -> readLink(readTarget(), segments);
      case PackedFormat.START_FIXED_ELEMENT -> segments.add(readFixedElement());
      case PackedFormat.START_ELEMENT -> segments.add(new ContainerSegment.BareElement(readName(), readToEnd()));
      case PackedFormat.VOID_ELEMENT -> segments.add(new LeafSegment.VoidElement(readName()));
      case PackedFormat.START_CUSTOM_ELEMENT ->
          segments.add(new ContainerSegment.CustomElement(readArgument(), readToEnd()));
      case PackedFormat.START_TAG -> segments.add(ContainerSegment.GivenTag.of(readArgument(), readToEnd(), inLink));
      case PackedFormat.START_BLOCK ->
          segments.add(new ChoiceSegment(new BranchSelector.Flag(readArgument()), List.of(readToEnd(), List.of())));
      case PackedFormat.PLURAL -> segments.add(readPlural(false));
      case PackedFormat.ORDINAL -> segments.add(readPlural(true));
      case PackedFormat.SELECT -> segments.add(readSelect());
      case PackedFormat.MESSAGE -> segments.add(readMessage());
      case PackedFormat.FORMATTED -> segments.add(readFormatted());
      case PackedFormat.LIMITS -> segments.add(readLimits());
      case PackedFormat.EMPTY_TEXT -> {
        // Nothing is shown.
      }
      default -> throw new IllegalArgumentException("unknown operation " + (int) c);
    }
  }

  private List<Segment> readToEnd() {
    List<Segment> content = readContent();
    position++;
    return content;
  }

  private LinkTarget readTarget() {
    String address = readName();
    Map<String, String> attributes = readAttributes();
    List<String> words = new ArrayList<>();
    List<Integer> arguments = new ArrayList<>();
    int start = 0;
    for (int at = address.indexOf(PackedFormat.VALUE); at >= 0; at = address.indexOf(PackedFormat.VALUE, start)) {
      words.add(address.substring(start, at));
      arguments.add(PackedFormat.index(address.charAt(at + 1)));
      start = at + 2;
    }
    if (arguments.isEmpty()) {
      return new LinkTarget.Fixed(CatalogAttributes.on(Link.to(address), attributes));
    }
    words.add(address.substring(start));
    if (address.length() == 2) {
      return new LinkTarget.Attributed(arguments.get(0), attributes);
    }
    int[] indexes = new int[arguments.size()];
    for (int i = 0; i < indexes.length; i++) {
      indexes[i] = arguments.get(i);
    }
    return new LinkTarget.Composed(new ComposedAddress(words, indexes), attributes);
  }

  private Map<String, String> readAttributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (String name = readName(); !name.isEmpty(); name = readName()) {
      attributes.put(name, readName());
    }
    return attributes;
  }

  private Segment readFixedElement() {
    Element element = Element.of(readName());
    return new ContainerSegment.FixedElement(CatalogAttributes.on(element, readAttributes()), readToEnd());
  }

  private void readLink(LinkTarget target, List<Segment> segments) {
    if (inLink) {
      // HTML and Markdown do not allow a link inside a link: of the inner one only the content is shown.
      segments.addAll(readToEnd());
      return;
    }
    inLink = true;
    List<Segment> content = readToEnd();
    inLink = false;
    // A link needs a text that a reader can see; without one it shows its label or its address.
    segments.add(new ContainerSegment.Hyperlink(target, Segment.showSomething(content) ? content : List.of()));
  }

  private Segment readFormatted() {
    int argument = readArgument();
    String name = readName();
    return new LeafSegment.Formatted(argument, name, ValueFormats.of(name, format.locale()));
  }

  private Segment readPlural(boolean ordinal) {
    int argument = readArgument();
    long pluralOffset = readNumber();
    Map<String, Integer> named = new HashMap<>();
    List<List<Segment>> branches = readBranches(named);
    int[] categories = new int[CATEGORIES.size()];
    for (int i = 0; i < categories.length; i++) {
      Integer branch = named.get(CATEGORIES.get(i));
      categories[i] = branch == null ? named.get("other") : branch;
    }
    long[] exact = new long[branches.size()];
    int[] exactBranches = new int[branches.size()];
    int count = 0;
    for (Map.Entry<String, Integer> branch : named.entrySet()) {
      if (branch.getKey().charAt(0) == '=') {
        exact[count] = Long.parseLong(branch.getKey().substring(1));
        exactBranches[count++] = branch.getValue();
      }
    }
    return new ChoiceSegment(new BranchSelector.Plural(argument, ordinal, pluralOffset, Arrays.copyOf(exact, count),
        exactBranches, categories), branches);
  }

  private Segment readSelect() {
    int argument = readArgument();
    Map<String, Integer> named = new HashMap<>();
    List<List<Segment>> branches = readBranches(named);
    if (!named.containsKey("other")) {
      // As Angular has it, a word without a branch then shows nothing.
      named.put("other", branches.size());
      branches.add(List.of());
    }
    Map<String, Integer> normalized = new HashMap<>();
    for (Map.Entry<String, Integer> branch : named.entrySet()) {
      normalized.put(NormalizedName.of(branch.getKey()), branch.getValue());
    }
    return new ChoiceSegment(new BranchSelector.Select(argument, named, normalized), branches);
  }

  private Segment readLimits() {
    int argument = readArgument();
    Map<String, Integer> named = new HashMap<>();
    List<List<Segment>> branches = readBranches(named);
    double[] limits = new double[branches.size()];
    for (Map.Entry<String, Integer> branch : named.entrySet()) {
      limits[branch.getValue()] = Double.parseDouble(branch.getKey());
    }
    return new ChoiceSegment(new BranchSelector.Limits(argument, limits), branches);
  }

  private List<List<Segment>> readBranches(Map<String, Integer> named) {
    List<List<Segment>> branches = new ArrayList<>();
    while (isAt(PackedFormat.BRANCH)) {
      position++;
      addSelectors(readName(), branches.size(), named);
      branches.add(readContent());
    }
    position++;
    return branches;
  }

  private static void addSelectors(String selectors, int branch, Map<String, Integer> named) {
    int start = 0;
    for (int space = selectors.indexOf(' '); space >= 0; space = selectors.indexOf(' ', start)) {
      named.put(selectors.substring(start, space), branch);
      start = space + 1;
    }
    named.put(selectors.substring(start), branch);
  }

  private Segment readMessage() {
    Template template = messages.apply((int) readNumber());
    String arguments = readName();
    int[] indexes = new int[arguments.length()];
    for (int i = 0; i < indexes.length; i++) {
      indexes[i] = PackedFormat.index(arguments.charAt(i));
    }
    return new EmbeddedSegment(inLink ? template.withoutLinks() : template, indexes);
  }

  private int readArgument() {
    return PackedFormat.index(packed.charAt(position++));
  }

  private long readNumber() {
    String number = readName();
    return number.isEmpty() ? 0 : Long.parseLong(number);
  }

  private String readName() {
    int end = packed.indexOf(PackedFormat.END_NAME, position);
    String name = packed.substring(position, end);
    position = end + 1;
    return name;
  }

  private String readWords() {
    int start = position;
    position = PackedFormat.endOfWords(packed, position);
    return packed.substring(start, position);
  }
}
