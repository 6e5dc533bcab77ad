package dev.parlance.processor.locale;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A pseudo-locale of CLDR: nobody speaks it, and its texts are made from the source's, to be looked at in pages. */
public enum PseudoLocale {
  /** Right to left with the source's letters. */
  RIGHT_TO_LEFT("ar-XB", "right to left"),
  /** Accented, in brackets and longer. */
  ACCENTED("en-XA", "accented and longer");

  private static final String PREFIX = "pseudo:";

  private final String tag;
  private final String words;

  PseudoLocale(String tag, String words) {
    this.tag = tag;
    this.words = words;
  }

  /** Whether {@code path}, which an annotation names as a translation, stands for a pseudo-locale, known or not. */
  public static boolean isMeant(String path) {
    return path.startsWith(PREFIX);
  }

  /** The pseudo-locale that {@code path} stands for; empty for none. */
  public static Optional<PseudoLocale> named(String path) {
    return Arrays.stream(values()).filter(each -> each.written().equals(path)).findFirst();
  }

  /** What an annotation may name, as a list in a sentence. */
  public static String choices() {
    return Arrays.stream(values()).map(each -> each.written() + " (" + each.words + ")")
        .collect(Collectors.joining(" or "));
  }

  /** The locale's tag, which is canonical. */
  public String tag() {
    return tag;
  }

  /** The locale as an annotation names it. */
  public String written() {
    return PREFIX + tag;
  }
}
