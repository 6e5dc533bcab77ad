package dev.parlance.processor.locale;

import com.ibm.icu.impl.ICUData;
import com.ibm.icu.impl.ICUResourceBundle;
import com.ibm.icu.impl.ValidIdentifiers;
import com.ibm.icu.impl.locale.LikelySubtags;
import com.ibm.icu.impl.locale.LocaleDistance;
import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How the contract matches locales, written with ICU4J and as simply as can be, whatever it takes. */
final class IcuLocales {
  /** CLDR's distance of a language from the one that has it as a member. */
  static final int MEMBER = 10;
  /** CLDR's distance of two scripts that it does not name. */
  static final int OTHER_SCRIPT = 50;
  /** ICU's distances of pairs of languages, of scripts and of regions. */
  static final Map<String, Integer> DISTANCES = LocaleDistance.INSTANCE.testOnlyGetDistanceTable();
  private static final int LIMIT = 100;
  private static final Map<String, String> PARENTS = parents();

  /** What was asked before: ICU takes its time. */
  private static final Map<ULocale, ULocale> LIKELY = new HashMap<>();

  private IcuLocales() {}

  /** ICU's own copy of CLDR's {@code parentLocales}, which no method shows. */
  static Map<String, String> parents() {
    try {
      Field table = Class.forName("com.ibm.icu.impl.LocaleFallbackData").getField("PARENT_LOCALE_TABLE");
      table.setAccessible(true);
      Map<String, String> parents = new TreeMap<>();
      ((Map<?, ?>) table.get(null)).forEach((child, parent) -> parents.put(tag(child), tag(parent)));
      return parents;
    } catch (ReflectiveOperationException changed) {
      throw new AssertionError("ICU4J keeps its parent locales elsewhere", changed);
    }
  }

  /** The variants that ICU's own copy of CLDR's validity data has, deprecated ones too. */
  static Set<String> variants() {
    Set<String> variants = new TreeSet<>();
    ValidIdentifiers.getData().get(ValidIdentifiers.Datatype.variant).values()
        .forEach(some -> variants.addAll(some.regularData));
    return variants;
  }

  /** CLDR's aliases of a kind, each with what replaces it. */
  static Map<String, String> aliases(String kind) {
    UResourceBundle table = UResourceBundle.getBundleInstance(
        ICUData.ICU_BASE_NAME, "metadata", ICUResourceBundle.ICU_DATA_CLASS_LOADER).get("alias").get(kind);
    Map<String, String> aliases = new TreeMap<>();
    for (int i = 0; i < table.getSize(); i++) {
      UResourceBundle alias = table.get(i);
      aliases.put(tag(alias.getKey()), tag(alias.get("replacement").getString()));
    }
    return aliases;
  }

  private static String tag(Object icuName) {
    return icuName.toString().replace('_', '-');
  }

  /** Which of {@code available} fits {@code request}, a tag without extensions and variants. */
  static Optional<String> find(List<String> available, String request) {
    ULocale asked = ULocale.createCanonical(ULocale.forLanguageTag(request));
    ULocale step = withScript(asked);
    String script = likely(step).getScript();
    while (!step.getLanguage().isEmpty() && likely(step).getScript().equals(script)) {
      ULocale spelled = new ULocale.Builder().setLocale(step).setScript(asked.getScript()).build();
      for (ULocale exact : List.of(spelled, step)) {
        if (available.contains(exact.toLanguageTag()) && likely(exact).equals(likely(step))) {
          return Optional.of(exact.toLanguageTag());
        }
      }
      ULocale here = step;
      Optional<String> same = available.stream().filter(tag -> likely(ULocale.forLanguageTag(tag)).equals(likely(here)))
          .min(Comparator
              .comparing((String tag) -> !ULocale.forLanguageTag(tag).getLanguage().equals(here.getLanguage()))
              .thenComparing(String::length).thenComparing(tag -> tag));
      if (same.isPresent()) {
        return same;
      }
      step = parent(step);
    }
    return nearest(available, asked);
  }

  /** The nearest of the same language and script, of another script where none is named, of a near language. */
  private static Optional<String> nearest(List<String> available, ULocale asked) {
    ULocale likely = likely(withScript(asked));
    Optional<String> same = available.stream().filter(tag -> isSame(likely, likely(ULocale.forLanguageTag(tag))))
        .min(Comparator.comparing((String tag) -> distance(likely, ULocale.forLanguageTag(tag)))
            .thenComparing(tag -> !ULocale.forLanguageTag(tag).getVariant().isEmpty())
            .thenComparing(tag -> !isParadigm(ULocale.forLanguageTag(tag)))
            .thenComparing(tag -> likely(ULocale.forLanguageTag(tag)).toLanguageTag())
            .thenComparing(tag -> tag));
    if (same.isPresent()) {
      return same;
    }
    if (asked.getScript().isEmpty() && likely.getLanguage().equals("sr")) {
      String other = likely.getScript().equals("Latn") ? "Cyrl" : "Latn";
      Optional<String> found =
          find(available, new ULocale.Builder().setLocale(asked).setScript(other).build().toLanguageTag());
      if (found.isPresent()) {
        return found;
      }
    }
    Map<String, Integer> near = new TreeMap<>();
    for (String tag : available) {
      String language = likely(ULocale.forLanguageTag(tag)).getLanguage();
      int there = languageDistance(likely.getLanguage(), language);
      int back = languageDistance(language, likely.getLanguage());
      if (there <= MEMBER || back == MEMBER) {
        near.put(language, Math.min(there, MEMBER));
      } else if (Math.max(there, back) < OTHER_SCRIPT) {
        near.put(language, there);
      }
    }
    near.remove(likely.getLanguage());
    return near.entrySet().stream().sorted(Map.Entry.comparingByValue())
        .flatMap(language -> inLanguage(available, likely, language.getKey()).stream()).findFirst();
  }

  private static Optional<String> inLanguage(List<String> available, ULocale likely, String language) {
    List<String> some =
        available.stream().filter(tag -> likely(ULocale.forLanguageTag(tag)).getLanguage().equals(language)).toList();
    ULocale asked = likely(new ULocale.Builder().setLocale(likely).setLanguage(language).build());
    return some.stream().anyMatch(tag -> isSame(asked, likely(ULocale.forLanguageTag(tag))))
        ? find(some, asked.toLanguageTag()) : Optional.empty();
  }

  private static boolean isSame(ULocale likely, ULocale other) {
    return likely.getLanguage().equals(other.getLanguage()) && likely.getScript().equals(other.getScript());
  }

  /** ICU's distance of two languages as CLDR has it; that of those it does not name is large. */
  static int languageDistance(String desired, String supported) {
    return DISTANCES.getOrDefault(desired + "-" + supported, Integer.MAX_VALUE);
  }

  /** ICU's distance of two locales as CLDR has it. */
  static int distance(ULocale desired, ULocale supported) {
    return (int) (LocaleDistance.getDistanceDouble(
        LocaleDistance.INSTANCE.testOnlyDistance(desired, supported, LIMIT, LocaleMatcher.FavorSubtag.LANGUAGE)) * 8);
  }

  static boolean isParadigm(ULocale locale) {
    return LocaleDistance.INSTANCE.isParadigmLSR(LikelySubtags.INSTANCE.makeMaximizedLsrFrom(locale, true));
  }

  /** With the script, where it is not the one that the language has without anything; else without. */
  private static ULocale withScript(ULocale locale) {
    String script = likely(locale).getScript();
    boolean usual = script.equals(likely(new ULocale(locale.getLanguage())).getScript())
        && likely(new ULocale.Builder().setLocale(locale).setScript("").build()).getScript().equals(script);
    return new ULocale.Builder().setLocale(locale).setScript(usual ? "" : script).build();
  }

  private static ULocale parent(ULocale locale) {
    String name = locale.toLanguageTag();
    String parent = PARENTS.getOrDefault(name, name.substring(0, Math.max(0, name.lastIndexOf('-'))));
    return parent.equals("root") ? ULocale.ROOT : ULocale.forLanguageTag(parent);
  }

  /** CLDR's parents say that Norwegian is Bokmål: nb and no are one. */
  private static ULocale likely(ULocale locale) {
    return LIKELY.computeIfAbsent(locale, key -> {
      ULocale likely = ULocale.addLikelySubtags(key);
      return likely.getLanguage().equals("no")
          ? new ULocale.Builder().setLocale(likely).setLanguage("nb").build() : likely;
    });
  }
}
