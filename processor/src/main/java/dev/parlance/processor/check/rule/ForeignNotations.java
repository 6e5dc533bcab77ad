package dev.parlance.processor.check.rule;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.digest.DigestId;
import dev.parlance.processor.parse.ForeignText;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.report.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Rule {@code foreign-syntax}, in the source: what another tool reads as a placeholder, a tag or a plural, and is text or
 * entries here. All of one kind are one finding, a note where the IDs are digests: what Angular extracted is meant so.
 *
 * <p>Example: {@code Hello {{name}}!}, which readers see with its braces.
 */
public final class ForeignNotations {
  private static final String OFF = "; if not, set -Aparlance.rules=foreign-syntax:off.";

  /** The first of a kind, and how many texts have some. */
  private record Group(Entry entry, ForeignText first, int texts) {}

  private final Map<ForeignText.Kind, Group> groups = new EnumMap<>(ForeignText.Kind.class);

  /** Adds what the text of {@code entry} has. */
  public void add(Entry entry, List<ForeignText> found) {
    Map<ForeignText.Kind, ForeignText> first = new EnumMap<>(ForeignText.Kind.class);
    found.forEach(each -> first.putIfAbsent(each.kind(), each));
    first.forEach((kind, each) -> groups.merge(kind, new Group(entry, each, 1),
        (before, one) -> new Group(before.entry(), before.first(), before.texts() + 1)));
  }

  /** The findings on what was added, and on the IDs of {@code source}. */
  public List<Finding> findings(Catalog source) {
    List<Finding> findings = new ArrayList<>();
    groups.values().forEach(group -> findings.add(new Finding(Rule.FOREIGN_SYNTAX, Scope.SOURCE,
        source.place(group.entry(), group.first().offset()), group.entry().subject(), what(group),
        meant(group.first(), source).and(OFF).in(source.notation()))));
    ForeignKeys.groups(source).forEach(group -> findings.add(new Finding(Rule.FOREIGN_SYNTAX, Scope.SOURCE,
        source.idPlace(group.first()), group.first().subject(), group.what(),
        "Write one entry with the text {count, plural, one {…} other {…}} if they are a plural" + OFF)));
    boolean extracted = DigestId.isOfMost(source.entries().stream().map(Entry::id).toList());
    return extracted ? findings.stream().map(finding -> finding.as(Rule.Kind.NOTE)).toList() : findings;
  }

  private static String what(Group group) {
    String thing = group.first().isTag() ? "a tag" : "a placeholder";
    return "“" + group.first().written() + "” is text here, not " + thing + ", so readers see it as it is"
        + (group.texts() == 1 ? "." : "; " + group.texts() + " texts of this catalog have such " + thing.substring(2)
            + "s.");
  }

  private static Sentence meant(ForeignText text, Catalog source) {
    if (text.isTag() && source.syntax().isHtml()) {
      return Sentence.of("Write &lt; for its < if that is meant");
    }
    if (!source.hasNamedPlaceholders()) {
      return Sentence.of(text.isTag() ? "Escape it where the text is printed as HTML"
          : source.valueAdvice() + " if a value is meant");
    }
    if (!text.isTag()) {
      return Sentence.of("Write ").placeholder(text.name().isEmpty() ? "NAME" : text.name())
          .and(" if a value is meant");
    }
    String upper = text.name().toUpperCase(Locale.ROOT);
    String name = upper.contains("LINK") || !Character.isLetter(upper.codePointAt(0)) ? "LINK" : "TAG_" + upper;
    return Sentence.of("Write ").placeholder("START_" + name).and("…").placeholder("CLOSE_" + name)
        .and(" if markup is meant");
  }
}
