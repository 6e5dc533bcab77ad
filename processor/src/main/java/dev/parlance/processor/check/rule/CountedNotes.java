package dev.parlance.processor.check.rule;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.parse.ParsedMessage;
import dev.parlance.processor.report.Count;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.syntax.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Rules {@code apostrophe} and {@code literal-brace}, in the source and in translations: what java.text reads otherwise,
 * one note per catalog that counts the texts.
 *
 * <p>Examples: {@code It's {0}}, which java.text shows without its argument; {@code {min} letters}, which it refuses.
 */
public final class CountedNotes {
  private static final int EXAMPLES = 3;

  /** The texts of one rule: their entries, and where the first has it. */
  private record Texts(List<Entry> entries, int offset) {}

  private final Map<Rule, Texts> byRule = new EnumMap<>(Rule.class);

  /** Whether {@code note} is one of those that are counted. */
  public static boolean counts(Problem note) {
    return note.rule() == Rule.APOSTROPHE || note.rule() == Rule.LITERAL_BRACE;
  }

  /** Whether {@code source}, the text that a translation with {@code note} is of, has such braces too. */
  public static boolean isKnown(Problem note, ParsedMessage source) {
    return note.rule() == Rule.LITERAL_BRACE
        && source.notes().stream().anyMatch(each -> each.rule() == Rule.LITERAL_BRACE);
  }

  /** Adds {@code note} on the text of {@code entry}. */
  public void add(Entry entry, Problem note) {
    byRule.computeIfAbsent(note.rule(), rule -> new Texts(new ArrayList<>(), note.offset())).entries().add(entry);
  }

  /** The notes on what was added, of entries of {@code catalog}. */
  public List<Finding> findings(Catalog catalog, Scope scope) {
    List<Finding> findings = new ArrayList<>();
    byRule.forEach((rule, texts) -> {
      List<Entry> entries = texts.entries();
      List<String> examples = entries.stream().limit(EXAMPLES).map(Entry::label).toList();
      findings.add(Finding.counting(rule, scope, catalog.place(entries.get(0), texts.offset()),
          new Count(entries.size(), entries.size() + what(rule, entries.size() == 1), examples), advice(rule)));
    });
    return findings;
  }

  private static String what(Rule rule, boolean one) {
    return rule == Rule.APOSTROPHE
        ? (one ? " text is" : " texts are")
            + " shown otherwise than by java.text, which takes every lone apostrophe of a"
            + " text with arguments for a quotation, and leaves two as they are in a text without"
        : (one ? " text has" : " texts have") + " braces that open no argument, and are shown as they are";
  }

  private static String advice(Rule rule) {
    return rule == Rule.APOSTROPHE
        ? "Here an apostrophe is itself unless it is directly before a brace, and two are one. Nothing is to be done."
        : "Number the arguments if values are meant: {0}, {1}.";
  }
}
