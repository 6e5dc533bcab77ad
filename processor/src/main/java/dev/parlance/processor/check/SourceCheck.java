package dev.parlance.processor.check;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.names.MethodName;
import dev.parlance.processor.names.NameCollisions;
import dev.parlance.processor.names.NameCollisions.Named;
import dev.parlance.processor.parse.ParsedMessage;
import dev.parlance.processor.parse.SourceParser;
import dev.parlance.processor.report.CatalogLocation;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.syntax.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Checks a source catalog, entry by entry. */
public final class SourceCheck {
  private static final int LONGEST_ID = 1_000;

  private final Catalog catalog;
  private final PluralCheck plurals;
  private final Function<Entry, Optional<String>> names;
  private final Consumer<Finding> findings;

  private SourceCheck(Catalog catalog, PluralCheck plurals, Function<Entry, Optional<String>> names,
      Consumer<Finding> findings) {
    this.catalog = catalog;
    this.plurals = plurals;
    this.names = names;
    this.findings = findings;
  }

  /**
   * Hands what is wrong in {@code catalog} to {@code findings}; returns each entry whose ID makes a method name.
   *
   * @param plurals the plural rules of its locale
   * @param names the names of methods, by ID, that differ from those which the IDs make
   */
  public static List<CheckedEntry> check(
      Catalog catalog, PluralCheck plurals, Map<String, String> names, Consumer<Finding> findings) {
    return new SourceCheck(catalog, plurals,
        entry -> Optional.ofNullable(names.get(entry.id())).or(() -> MethodName.of(entry.id())), findings).check();
  }

  /** The same for entries that a facade selects, whose IDs make no names. */
  public static List<CheckedEntry> checkSelected(Catalog catalog, PluralCheck plurals, Consumer<Finding> findings) {
    return new SourceCheck(catalog, plurals, entry -> Optional.of(entry.id()), findings).check();
  }

  private List<CheckedEntry> check() {
    List<Named> named = new ArrayList<>();
    for (Entry entry : firstOfEachId()) {
      Optional<String> name = methodName(entry);
      name.ifPresent(value -> named.add(new Named(entry, value)));
      if (name.isEmpty() && !beginsWithMarkup(entry.id())) {
        report(entry, SourceParser.parse(List.of(entry.id()), List.of(entry.text()), catalog.syntax()).get(0));
      }
    }
    List<Named> unique = NameCollisions.resolve(named, this::reportCollision);
    List<ParsedMessage> parsed = SourceParser.parse(
        unique.stream().map(each -> each.entry().id()).toList(),
        unique.stream().map(each -> each.entry().text()).toList(), catalog.syntax());
    List<CheckedEntry> checked = new ArrayList<>();
    for (int i = 0; i < unique.size(); i++) {
      report(unique.get(i).entry(), parsed.get(i));
      checked.add(checkedEntry(i, unique.get(i), parsed.get(i)));
    }
    return checked;
  }

  private void reportCollision(Named named, Entry other) {
    report(Rule.NAME_COLLISION, named.entry(), 0,
        named.entry().id() + " and " + other.id() + " in line " + catalog.idPlace(other).line()
            + " both become the method " + named.name() + "().",
        "Rename one of them.");
  }

  private Iterable<Entry> firstOfEachId() {
    Map<String, Entry> first = new LinkedHashMap<>();
    for (Entry entry : catalog.entries()) {
      Entry earlier = first.putIfAbsent(entry.id(), entry);
      if (earlier != null) {
        String text = earlier.text().equals(entry.text()) ? "with the same text" : "with another text";
        report(Rule.DUPLICATE_ID, entry, 0,
            "the ID " + entry.id() + " stands already in line " + catalog.idPlace(earlier).line() + ", " + text + ".",
            "Remove one of them.");
      }
    }
    return first.values();
  }

  private Optional<String> methodName(Entry entry) {
    if (beginsWithMarkup(entry.id())) {
      report(Rule.MALFORMED_ENTRY, entry, 0, "the line begins with markup, so it has no ID.",
          "Begin it with the entry's ID and a space.");
      return Optional.empty();
    }
    if (entry.id().length() > LONGEST_ID) {
      report(Rule.MALFORMED_ENTRY, entry, 0,
          "the ID is " + entry.id().length() + " characters long.", "Write one of at most " + LONGEST_ID + ".");
      return Optional.empty();
    }
    int control = firstControl(entry.id());
    if (control >= 0) {
      report(Rule.MALFORMED_ENTRY, entry, control,
          "the ID has a control character.", "Remove it.");
      return Optional.empty();
    }
    Optional<String> name = names.apply(entry);
    if (name.isEmpty()) {
      report(Rule.MALFORMED_ENTRY, entry, 0,
          "the ID " + entry.id() + " has no letter or digit, so no method can be named by it.",
          "Give it an ID such as contact.email.");
    }
    return name;
  }

  /** The first word of a placeholder or element, alone or directly after a word: {@code <x}, {@code Hello<x}. */
  private static boolean beginsWithMarkup(String id) {
    return id.startsWith("<") || id.endsWith("<x");
  }

  private static int firstControl(String id) {
    for (int i = 0; i < id.length(); i++) {
      if (Character.isISOControl(id.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static CheckedEntry checkedEntry(int number, Named named, ParsedMessage parsed) {
    boolean broken = named.entry().text().isEmpty() || !parsed.complete();
    return new CheckedEntry(number, named.entry(), named.name(), parsed.message(), parsed.placeholders().keySet(),
        parsed.variables(), broken);
  }

  private void report(Entry entry, ParsedMessage parsed) {
    if (entry.text().isEmpty() && !entry.faulty()) {
      report(Rule.MALFORMED_ENTRY, entry, 0, "the ID " + entry.id() + " has no text.",
          "Write its text, or remove it.");
    }
    report(entry, parsed.problems());
    if (parsed.problems().isEmpty()) {
      report(entry, plurals.unused(parsed));
      report(entry, parsed.typedHtml().stream().toList());
      reportEmptyLink(entry, parsed.message());
    }
  }

  private void reportEmptyLink(Entry entry, Message message) {
    report(entry, emptyLink(message.parts()).stream().map(link -> new Problem(Rule.EMPTY_LINK, 0,
        Sentence.of("the link ").placeholder(link.parameter().placeholder()).and(" has no text."),
        Sentence.of("Put its text before its CLOSE, or give it one in code with Link.label; else it shows its"
            + " address."))).toList());
  }

  /** The first of them, but not in another entry, which has its own. */
  private static Optional<Part.Link> emptyLink(List<Part> parts) {
    for (Part part : parts) {
      if (part instanceof Part.Included) {
        continue;
      }
      if (part instanceof Part.Link link && !link.showsSomething()) {
        return Optional.of(link);
      }
      for (List<Part> content : part.contents()) {
        Optional<Part.Link> inside = emptyLink(content);
        if (inside.isPresent()) {
          return inside;
        }
      }
    }
    return Optional.empty();
  }

  private void report(Entry entry, List<Problem> problems) {
    EntryFindings.of(problems, entry, catalog, Scope.SOURCE).forEach(findings);
  }

  /** Reports something of the ID, at its character {@code offset}. */
  private void report(Rule rule, Entry entry, int offset, String problem, String advice) {
    report(rule, entry, catalog.idPlace(entry, offset), problem, advice);
  }

  private void report(Rule rule, Entry entry, CatalogLocation place, String problem, String advice) {
    findings.accept(new Finding(rule, Scope.SOURCE, place, entry.subject(), problem, advice));
  }
}
