package dev.parlance.processor.locale.cldr;

import java.util.HashSet;
import java.util.Set;

/** Knows the codes of languages and scripts that exist. */
public final class KnownCodes {
  /** CLDR's; the table is read at the first use. */
  public static final KnownCodes CLDR = new KnownCodes();

  private final Set<String> languages = new HashSet<>();
  private final Set<String> scripts = new HashSet<>();

  private KnownCodes() {
    CldrTable.read("codes.txt").forEach(words -> (words.get(0).equals("language") ? languages : scripts)
        .addAll(words.subList(1, words.size())));
  }

  /** Whether {@code code} is a language that ISO 639 or CLDR knows. */
  public boolean isLanguage(String code) {
    return languages.contains(code);
  }

  /** Whether {@code code} is a script that ISO 15924 knows. */
  public boolean isScript(String code) {
    return scripts.contains(code);
  }
}
