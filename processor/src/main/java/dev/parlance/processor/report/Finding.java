package dev.parlance.processor.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A finding: something wrong, or worth knowing, in a catalog, in the user's code or about the compilation.
 *
 * @param rule the rule that found it
 * @param scope the scope of the text that it is about
 * @param where its location
 * @param subject the entry that it is about
 * @param problem what is wrong, a sentence
 * @param advice what to do, a sentence; empty where there is nothing to do
 * @param kind its effect in a translation
 * @param list what the advice ends with, one per line; mostly empty
 * @param count the number of texts that it is about, where these are several texts of one locale
 */
public record Finding(Rule rule, Scope scope, Location where, Subject subject, String problem, String advice,
    Rule.Kind kind, List<String> list, Optional<Count> count) {
  public Finding {
    list = List.copyOf(list);
  }

  /** A finding of its rule's own kind. */
  public Finding(Rule rule, Scope scope, Location where, Subject subject, String problem, String advice) {
    this(rule, scope, where, subject, problem, advice, rule.inTranslations(), List.of(), Optional.empty());
  }

  /** A finding about several texts of one locale. */
  public static Finding counting(Rule rule, Scope scope, Location where, Count count, String advice) {
    return new Finding(rule, scope, where, Subject.NONE, count.sentence(), advice, rule.inTranslations(), List.of(),
        Optional.of(count));
  }

  /** A finding about the source as a whole. */
  public static Finding at(Location where, Rule rule, String problem, String advice) {
    return new Finding(rule, Scope.SOURCE, where, Subject.NONE, problem, advice);
  }

  /** A finding about the compilation. */
  public static Finding nowhere(Rule rule, String sentences) {
    return at(Location.NOWHERE, rule, sentences, "");
  }

  /** This finding with the kind {@code other} instead of its rule's. */
  public Finding as(Rule.Kind other) {
    return new Finding(rule, scope, where, subject, problem, advice, other, list, count);
  }

  /** This finding at {@code other}. */
  public Finding at(Location other) {
    return new Finding(rule, scope, other, subject, problem, advice, kind, list, count);
  }

  /** This finding with {@code lines} at the end of its advice. */
  public Finding listing(List<String> lines) {
    return new Finding(rule, scope, where, subject, problem, advice, kind, lines, count);
  }

  /** Whether the finding is in a file. */
  public boolean isInFile() {
    return where instanceof CatalogLocation;
  }

  /** The location in a file, for a finding that is in a file. */
  public CatalogLocation place() {
    return (CatalogLocation) where;
  }

  /** The entry that a finding is about. */
  public static final class Subject {
    /** The subject of findings that are not about an entry. */
    public static final Subject NONE = new Subject("", () -> "");

    private final String id;
    private final Supplier<String> written;
    private String text;

    /**
     * Creates a subject.
     *
     * @param id the entry's ID; empty for a line without an ID
     * @param written writes the entry's text, or the whole line where it has no ID; it is seldom needed
     */
    public Subject(String id, Supplier<String> written) {
      this.id = id;
      this.written = written;
    }

    /** The ID; empty for a line without an ID. */
    public String id() {
      return id;
    }

    /** The text as a plain catalog has it; the whole line for a line without an ID. */
    public String text() {
      if (text == null) {
        text = written.get();
      }
      return text;
    }

    /** Whether this subject is not an entry. */
    public boolean isNone() {
      return id.isEmpty() && text().isEmpty();
    }
  }
}
