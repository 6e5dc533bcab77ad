package dev.parlance.processor.report;

/**
 * The scope of a finding: the source or a locale's translation.
 *
 * @param locale the locale's tag; empty for the source
 * @param tier the importance of a defect there
 */
public record Scope(String locale, Tier tier) {
  /** The source catalog. */
  public static final Scope SOURCE = new Scope("", Tier.SOURCE);

  /** Whether this is the source catalog. */
  public boolean isSource() {
    return tier == Tier.SOURCE;
  }

  /** The importance of a defect. */
  public enum Tier {
    /** The source, from which methods are generated. */
    SOURCE,
    /** A locale whose translations must be correct. */
    REQUIRED,
    /** A locale whose defective translations are set aside. */
    BEST_EFFORT
  }
}
