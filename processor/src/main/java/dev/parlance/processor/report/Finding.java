package dev.parlance.processor.report;

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
    Rule rule, Scope scope, Where where, Subject subject, String problem, String advice, Rule.Kind kind) {
  /** A finding that means what those of its rule mean. */
  public Finding(Rule rule, Scope scope, Where where, Subject subject, String problem, String advice) {
    this(rule, scope, where, subject, problem, advice, rule.inTranslations());
  }

  /** A finding about the source and none of its entries. */
  public static Finding at(Where where, Rule rule, String problem, String advice) {
    return new Finding(rule, Scope.SOURCE, where, Subject.NONE, problem, advice);
  }

  /** A finding about the compilation. */
  public static Finding nowhere(Rule rule, String sentences) {
    return at(Where.NOWHERE, rule, sentences, "");
  }

  /** The same, which means {@code other} whatever those of its rule mean. */
  public Finding as(Rule.Kind other) {
    return new Finding(rule, scope, where, subject, problem, advice, other);
  }

  /** Whether it is in a file. */
  public boolean isInFile() {
    return where instanceof Place;
  }

  /** Its place in a file; only of one that is in a file. */
  public Place place() {
    return (Place) where;
  }

  /**
   * The entry that a finding is about.
   *
   * @param id its ID; empty where a line has none
   * @param text its text as it stands in the catalog; the whole line where it has no ID
   */
  public record Subject(String id, String text) {
    /** No entry and no text. */
    public static final Subject NONE = new Subject("", "");

    /** Whether this is no entry and no text. */
    public boolean isNone() {
      return id.isEmpty() && text.isEmpty();
    }
  }
}
