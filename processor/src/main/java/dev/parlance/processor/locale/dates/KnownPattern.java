package dev.parlance.processor.locale.dates;

/**
 * A pattern that a locale has for a skeleton.
 *
 * @param skeleton the skeleton
 * @param pattern the pattern; empty where it depends on a number, as in {@code week 5 of 2026}
 * @param chosen whether the locale has chosen the pattern for this skeleton; false where the skeleton is read off it
 */
record KnownPattern(SkeletonFields skeleton, String pattern, boolean chosen) {}
