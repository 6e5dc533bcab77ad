package dev.parlance.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Reads the packed form of a text, as {@link Program} describes it, into segments. */
final class ProgramReader {
  private static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many", "other");

  private final String program;
  private final IntFunction<Template> messages;
  private int position;
  private boolean inLink;

  private ProgramReader(String program, IntFunction<Template> messages) {
    this.program = program;
    this.messages = messages;
  }

  /** The segments of {@code program}; {@code messages} gives other texts by number. */
  static List<Segment> read(String program, IntFunction<Template> messages) {
    return new ProgramReader(program, messages).readContent();
  }

  /** Reads up to what ends the innermost of what is open, or its branch. */
  private List<Segment> readContent() {
    List<Segment> segments = new ArrayList<>();
    while (position < program.length() && !isAt(Program.END) && !isAt(Program.BRANCH)) {
      readSegment(segments);
    }
    return segments;
  }

  private boolean isAt(char operation) {
    return program.charAt(position) == operation;
  }

  private void readSegment(List<Segment> segments) {
    char c = program.charAt(position);
    if (!Program.isOperation(c)) {
      segments.add(new Leaf.Words(readWords()));
      return;
    }
    position++;
    switch (c) {
      case Program.VALUE -> segments.add(new Leaf.Value(readArgument()));
      case Program.NUMBER -> segments.add(new Leaf.WholeNumber(readArgument(), readNumber()));
      case Program.START_LINK -> readLink(segments);
      case Program.START_ELEMENT -> segments.add(new Container.BareElement(readName(), readToEnd()));
      case Program.VOID_ELEMENT -> segments.add(new Leaf.VoidElement(readName()));
      case Program.START_CALLERS_ELEMENT -> segments.add(new Container.CallersElement(readArgument(), readToEnd()));
      case Program.START_BLOCK ->
          segments.add(new Choice(new Chooser.Flag(readArgument()), List.of(readToEnd(), List.of())));
      case Program.PLURAL -> segments.add(readPlural(false));
      case Program.ORDINAL -> segments.add(readPlural(true));
      case Program.SELECT -> segments.add(readSelect());
      case Program.MESSAGE -> segments.add(readMessage());
      default -> throw new IllegalArgumentException("no operation " + (int) c);
    }
  }

  private List<Segment> readToEnd() {
    List<Segment> content = readContent();
    position++;
    return content;
  }

  private void readLink(List<Segment> segments) {
    int argument = readArgument();
    if (inLink) {
      // HTML and Markdown have no link inside a link: the inner one is shown by its content alone.
      segments.addAll(readToEnd());
      return;
    }
    inLink = true;
    List<Segment> content = readToEnd();
    inLink = false;
    // A link needs a text that a reader can see; without one it shows its own.
    segments.add(new Container.Hyperlink(argument, Segment.showSomething(content) ? content : List.of()));
  }

  private Segment readPlural(boolean ordinal) {
    int argument = readArgument();
    long subtrahend = readNumber();
    Map<Long, Integer> exact = new HashMap<>();
    Map<String, Integer> named = new HashMap<>();
    List<List<Segment>> branches = readBranches(named);
    int[] categories = new int[CATEGORIES.size()];
    Arrays.setAll(categories, category -> named.getOrDefault(CATEGORIES.get(category), named.get("other")));
    named.forEach((selector, branch) -> {
      if (selector.charAt(0) == '=') {
        exact.put(Long.valueOf(selector.substring(1)), branch);
      }
    });
    return new Choice(new Chooser.Plural(argument, ordinal, subtrahend, exact, categories), branches);
  }

  private Segment readSelect() {
    int argument = readArgument();
    Map<String, Integer> named = new HashMap<>();
    List<List<Segment>> branches = readBranches(named);
    Map<String, Integer> spelled = new HashMap<>();
    named.forEach((selector, branch) -> spelled.put(Spelling.of(selector), branch));
    return new Choice(new Chooser.Select(argument, named, spelled), branches);
  }

  private List<List<Segment>> readBranches(Map<String, Integer> named) {
    List<List<Segment>> branches = new ArrayList<>();
    while (isAt(Program.BRANCH)) {
      position++;
      named.put(readName(), branches.size());
      branches.add(readContent());
    }
    position++;
    return branches;
  }

  private Segment readMessage() {
    Template template = messages.apply((int) readNumber());
    String arguments = readName();
    int[] indexes = new int[arguments.length()];
    Arrays.setAll(indexes, i -> Program.index(arguments.charAt(i)));
    return new EmbeddedText(inLink ? template.withoutLinks() : template, indexes);
  }

  private int readArgument() {
    return Program.index(program.charAt(position++));
  }

  private long readNumber() {
    String number = readName();
    return number.isEmpty() ? 0 : Long.parseLong(number);
  }

  private String readName() {
    int end = program.indexOf(Program.END_NAME, position);
    String name = program.substring(position, end);
    position = end + 1;
    return name;
  }

  private String readWords() {
    int start = position;
    while (position < program.length() && !Program.isOperation(program.charAt(position))) {
      position++;
    }
    return program.substring(start, position);
  }
}
