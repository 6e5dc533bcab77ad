package dev.parlance.processor.locale;

import com.ibm.icu.impl.ValidIdentifiers;
import com.ibm.icu.util.ULocale;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How the contract matches locales, written with ICU4J and as simply as can be, whatever it takes. */
final class IcuLocales {
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
      for (String tag : available) {
        if (likely(ULocale.forLanguageTag(tag)).equals(likely(step))) {
          return Optional.of(tag);
        }
      }
      step = parent(step);
    }
    return Optional.empty();
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
