package dev.parlance.processor.locale;

import dev.parlance.processor.locale.cldr.CldrTable;
import dev.parlance.processor.locale.cldr.KnownCodes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds tags that are well-formed but probably not meant as locales: {@code backup} has the form of a language,
 * {@code fr-copy} that of French in another script, {@code fr-backup} that of a variant, and {@code fr-new} is the
 * language {@code new}.
 */
public final class DoubtfulTags {
  private DoubtfulTags() {}

  /**
   * The reason why a file with {@code tag} is probably not meant for a locale, as a relative clause; empty for none.
   *
   * @param tag the tag in the file's name, with hyphens or underscores
   * @param canonical the tag's canonical form
   */
  public static Optional<String> doubt(String tag, String canonical) {
    String language = LocaleTags.language(canonical);
    String written = LocaleTags.language(LocaleTags.hyphened(tag)).toLowerCase(Locale.ROOT);
    if (!isWritten(written, language)) {
      return Optional.of("whose language is not " + written);
    }
    if (!KnownCodes.CLDR.isLanguage(language)) {
      return Optional.of("whose language CLDR does not know");
    }
    Locale locale = Locale.forLanguageTag(canonical);
    if (!locale.getScript().isEmpty() && !KnownCodes.CLDR.isScript(locale.getScript())) {
      return Optional.of("whose script " + locale.getScript() + " does not exist");
    }
    return unknownVariant(locale.getVariant()).map(variant -> "whose variant " + variant + " CLDR does not know");
  }

  /** The canonical form of {@code tag} if it is well-formed and nothing is doubtful about it. */
  public static Optional<String> undoubted(String tag) {
    return LocaleTags.canonical(tag).filter(canonical -> doubt(tag, canonical).isEmpty());
  }

  /** Whether {@code written} names {@code language}, or a language that it is a member of, as in {@code zh-yue}. */
  private static boolean isWritten(String written, String language) {
    Optional<String> meant = LocaleTags.canonical(written).map(LocaleTags::language);
    return meant.isPresent()
        && (meant.get().equals(language) || new NearLocales().languages(meant.get()).contains(language));
  }

  private static Optional<String> unknownVariant(String variants) {
    if (variants.isEmpty()) {
      return Optional.empty();
    }
    List<String> known = CldrTable.read("variants.txt").stream().map(words -> words.get(0)).toList();
    return Arrays.stream(variants.split("_")).filter(variant -> !known.contains(variant)).findFirst();
  }
}
