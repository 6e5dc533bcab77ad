package dev.parlance.processor.report;

import java.util.function.Supplier;

/**
 * Something wrong, or worth knowing: in a catalog, in the user's code, or of the compilation.
 *
 * @param rule the rule that found it
 * @param scope whose text it is about
 * @param where where it is
 * @param subject what it is about
 * @param problem what is wrong, a sentence
 * @param advice what to do, a sentence; empty where there is nothing to do
 * @param kind what it means in a translation
 */
public record Finding(
    Rule rule, Scope scope, Location where, Subject subject, String problem, String advice, Rule.Kind kind) {
  /** A finding that means what those of its rule mean. */
  public Finding(Rule rule, Scope scope, Location where, Subject subject, String problem, String advice) {
    this(rule, scope, where, subject, problem, advice, rule.inTranslations());
  }

  /** A finding about the source and none of its entries. */
  public static Finding at(Location where, Rule rule, String problem, String advice) {
    return new Finding(rule, Scope.SOURCE, where, Subject.NONE, problem, advice);
  }

  /** A finding about the compilation. */
  public static Finding nowhere(Rule rule, String sentences) {
    return at(Location.NOWHERE, rule, sentences, "");
  }

  /** The same, which means {@code other} whatever those of its rule mean. */
  public Finding as(Rule.Kind other) {
    return new Finding(rule, scope, where, subject, problem, advice, other);
  }

  /** Whether it is in a file. */
  public boolean isInFile() {
    return where instanceof CatalogLocation;
  }

  /** Its place in a file; only of one that is in a file. */
  public CatalogLocation place() {
    return (CatalogLocation) where;
  }

  /** The entry that a finding is about. */
  public static final class Subject {
    /** No entry and no text. */
    public static final Subject NONE = new Subject("", () -> "");

    private final String id;
    private final Supplier<String> written;
    private String text;

    /**
     * An entry.
     *
     * @param id its ID; empty where a line has none
     * @param written writes its text, the whole line where it has no ID: few findings are asked for it
     */
    public Subject(String id, Supplier<String> written) {
      this.id = id;
      this.written = written;
    }

    /** The ID; empty where a line has none. */
    public String id() {
      return id;
    }

    /** The text as a plain catalog has it; the whole line where it has no ID. */
    public String text() {
      if (text == null) {
        text = written.get();
      }
      return text;
    }

    /** Whether this is no entry and no text. */
    public boolean isNone() {
      return id.isEmpty() && text().isEmpty();
    }
  }
}
