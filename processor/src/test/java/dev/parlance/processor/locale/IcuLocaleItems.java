package dev.parlance.processor.locale;

import com.ibm.icu.util.ULocale;
import dev.parlance.processor.locale.cldr.ParentsOfLocales;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The lines of a table that {@code LocaleItems} reads, from what ICU4J has. */
final class IcuLocaleItems {
  private IcuLocaleItems() {}

  /** ICU's locales, those of earlier names too, by tag; those that BCP 47 expresses by an extension are left out. */
  static Map<String, ULocale> locales() {
    Map<String, ULocale> locales = new TreeMap<>();
    for (ULocale locale : ULocale.getAvailableLocalesByType(ULocale.AvailableType.WITH_LEGACY_ALIASES)) {
      String tag = locale.toLanguageTag();
      if (!tag.contains("-u-") && !tag.contains("-x-") && !tag.equals("und")) {
        locales.put(tag, locale);
      }
    }
    return locales;
  }

  /** A line for each locale that has others of the items {@code of} than its parent. */
  static List<String> lines(Function<ULocale, Map<String, String>> of) {
    Map<String, Map<String, String>> all = new TreeMap<>();
    all.put("", of.apply(ULocale.ROOT));
    locales().forEach((tag, locale) -> all.put(tag, of.apply(locale)));
    List<String> lines = new ArrayList<>();
    all.forEach((tag, items) -> {
      Map<String, String> inherited = tag.isEmpty() ? Map.of()
          : ParentsOfLocales.of(tag).stream().filter(all::containsKey).findFirst().map(all::get).orElse(all.get(""));
      StringBuilder line = new StringBuilder(tag.isEmpty() ? "root" : tag);
      int key = line.length();
      items.forEach((name, value) -> {
        if (!value.equals(inherited.get(name))) {
          line.append('\t').append(name).append('=').append(value);
        }
      });
      inherited.keySet().stream().filter(name -> !items.containsKey(name))
          .forEach(name -> line.append('\t').append(name));
      if (line.length() > key) {
        lines.add(line.toString());
      }
    });
    return lines;
  }
}
