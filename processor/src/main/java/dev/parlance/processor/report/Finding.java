package dev.parlance.processor.report;

/**
 * Something wrong at a place of a catalog.
 *
 * @param rule the rule that found it
 * @param scope whose text it is about
 * @param place where it is
 * @param subject what it is about
 * @param problem what is wrong, a sentence
 * @param advice what to do, a sentence
 */
public record Finding(Rule rule, Scope scope, Place place, Subject subject, String problem, String advice) {
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
