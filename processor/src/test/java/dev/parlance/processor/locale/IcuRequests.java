package dev.parlance.processor.locale;

import com.ibm.icu.impl.ICUData;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Locales to compare ICU4J's answers for: all that ICU has data of, and others of their languages. */
final class IcuRequests {
  private static final String[] REGIONS = ULocale.getISOCountries();
  private static final String[] SCRIPTS = {"", "", "", "Arab", "Cyrl", "Deva", "Hans", "Hant", "Latn"};
  private static final String[] VARIANTS = {"", "", "", "-1901", "-valencia"};

  private IcuRequests() {}

  /** Canonical tags: those of ICU's locales, and {@code more} of their languages in any script and region. */
  static Set<String> tags(Random random, int more) {
    Set<String> tags = new TreeSet<>();
    IcuLocaleItems.locales().keySet().forEach(tag -> LocaleTags.canonical(tag).ifPresent(tags::add));
    List<String> languages = new ArrayList<>(new TreeSet<>(tags.stream().map(LocaleTags::language).toList()));
    for (int i = 0; i < more; i++) {
      String script = SCRIPTS[random.nextInt(SCRIPTS.length)];
      String tag = languages.get(random.nextInt(languages.size())) + (script.isEmpty() ? "" : "-" + script)
          + (random.nextInt(6) == 0 ? "" : "-" + REGIONS[random.nextInt(REGIONS.length)])
          + VARIANTS[random.nextInt(VARIANTS.length)];
      LocaleTags.canonical(tag).filter(IcuRequests::hasData).filter(each -> !namesUsualScript(each))
          .ifPresent(tags::add);
    }
    return tags;
  }

  /**
   * Whether {@code tag} names the script that its region writes anyway: ICU then takes the data of the language, es for
   * es-Latn-HN, and Parlance that of the region, es-HN.
   */
  private static boolean namesUsualScript(String tag) {
    ULocale locale = ULocale.forLanguageTag(tag);
    ULocale withoutScript =
        new ULocale.Builder().setLanguage(locale.getLanguage()).setRegion(locale.getCountry()).build();
    return !locale.getScript().isEmpty() && !locale.getCountry().isEmpty()
        && ULocale.addLikelySubtags(withoutScript).getScript().equals(locale.getScript());
  }

  /** Whether ICU has data of {@code tag}: where it has none it takes that of the machine's locale, and Parlance the root's. */
  private static boolean hasData(String tag) {
    ULocale locale = ULocale.forLanguageTag(tag);
    String machine = ULocale.getDefault().getLanguage();
    return locale.getLanguage().equals(machine) ? locale.getScript().isEmpty()
        : !UResourceBundle.getBundleInstance(ICUData.ICU_BASE_NAME, locale).getULocale().getLanguage().equals(machine);
  }
}
