package dev.parlance.processor.report;

/**
 * Whose text a finding is about.
 *
 * @param locale the locale's tag; empty for the source
 * @param tier how much a defect matters there
 */
public record Scope(String locale, Tier tier) {
  /** The source catalog. */
  public static final Scope SOURCE = new Scope("", Tier.SOURCE);

  /** Whether this is the source catalog. */
  public boolean isSource() {
    return tier == Tier.SOURCE;
  }

  /** How much a defect matters. */
  public enum Tier {
    /** It is what methods are generated from. */
    SOURCE,
    /** A locale whose translations must be correct. */
    REQUIRED,
    /** A locale whose defective translations are set aside. */
    BEST_EFFORT
  }
}
