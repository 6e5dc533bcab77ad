package dev.parlance.processor.locale.cldr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Lists the locales whose data a locale takes, the nearest first
 * (<a href="https://www.unicode.org/reports/tr35/#Locale_Inheritance">UTS #35, Locale Inheritance</a>):
 * {@code es-MX}, {@code es-419}, {@code es}; {@code zh-TW}, {@code zh-Hant}. The root is not listed.
 */
final class FallbackLocales {
  private final ParentLocales parents = new ParentLocales();

  /** {@code tag}, its parent, and so on. */
  List<String> of(String tag) {
    String script = Locale.forLanguageTag(tag).getScript();
    List<String> chain = new ArrayList<>();
    for (String step = tag; !step.isEmpty(); step = parent(step, script)) {
      chain.add(step);
    }
    return chain;
  }

  /** The parent of {@code tag}, which {@code script} was asked for; empty for the root. */
  private String parent(String tag, String script) {
    Locale locale = Locale.forLanguageTag(tag);
    if (!locale.getVariant().isEmpty()) {
      return tag.substring(0, tag.lastIndexOf('-'));
    }
    if (parents.children().contains(tag)) {
      return parents.of(tag).orElse("");
    }
    String language = locale.getLanguage();
    if (locale.getCountry().isEmpty()) {
      return !locale.getScript().isEmpty() && locale.getScript().equals(usualScript(language, "")) ? language : "";
    }
    String usual = usualScript(language, locale.getCountry());
    if (locale.getScript().isEmpty()) {
      return language + "-" + (script.isEmpty() ? usual : script);
    }
    return language + "-" + (locale.getScript().equals(usual) ? locale.getCountry() : locale.getScript());
  }

  private static String usualScript(String language, String region) {
    Locale locale = new Locale.Builder().setLanguage(language).setRegion(region).build();
    String likely = LikelySubtags.CLDR.added(locale).getScript();
    return likely.isEmpty() ? "Latn" : likely;
  }
}
