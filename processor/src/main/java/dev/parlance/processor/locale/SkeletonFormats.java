package dev.parlance.processor.locale;

/** Resolves the formats that are skeletons, which each locale writes in its own way. */
public final class SkeletonFormats {
  private SkeletonFormats() {}

  /** The format {@code packed} as the runtime reads it, in the locale {@code tag}. */
  public static String resolved(String packed, String tag) {
    if (packed.startsWith(CurrencyPattern.PREFIX)) {
      return CurrencyPattern.of(packed).resolved(tag);
    }
    if (packed.startsWith(NumberSkeleton.PREFIX)) {
      return NumberSkeleton.read(packed.substring(NumberSkeleton.PREFIX.length())).skeleton().resolved(tag);
    }
    return packed.startsWith(DateSkeleton.PREFIX)
        ? DateSkeleton.resolved(packed.substring(DateSkeleton.PREFIX.length()), tag) : packed;
  }
}
