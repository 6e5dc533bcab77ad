package dev.parlance.processor.locale;

import dev.parlance.internal.packed.PackedFormat;
import dev.parlance.support.MessageLocales;
import dev.parlance.support.PackedTexts;
import dev.parlance.support.TextTable;
import dev.parlance.support.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Locales as generated code has them: the runtime with what the processor computes for it. */
final class RuntimeLocales extends MessageLocales<TextTable> {
  private final List<String> tags;
  private final Map<String, CldrFormat> conventions;

  /** Takes canonical tags, the source locale first. */
  RuntimeLocales(List<String> tags) {
    this(tags, Map.of());
  }

  private RuntimeLocales(List<String> tags, Map<String, CldrFormat> conventions) {
    this(new LocaleMatcher(tags), conventions);
  }

  private RuntimeLocales(LocaleMatcher matcher, Map<String, CldrFormat> conventions) {
    this(matcher.available(), LocaleLookupTable.of(matcher), conventions);
  }

  private RuntimeLocales(List<String> tags, List<String> words, Map<String, CldrFormat> conventions) {
    super(String.join(" ", tags), String.join(" ", words));
    this.tags = tags;
    this.conventions = conventions;
  }

  /** The same locales and all pseudo-locales. */
  static RuntimeLocales withPseudoLocales(LocaleMatcher matcher) {
    List<String> tags = new ArrayList<>(matcher.available());
    List<String> words = new ArrayList<>(LocaleLookupTable.of(matcher));
    for (PseudoLocale each : PseudoLocale.values()) {
      tags.add(each.tag());
      words.add(LocaleLookupTable.ofExactTag(each.tag(), matcher));
    }
    return new RuntimeLocales(tags, words, Map.of());
  }

  /** The locales among which {@code matcher} looks. */
  static RuntimeLocales found(LocaleMatcher matcher) {
    return new RuntimeLocales(matcher, Map.of());
  }

  /** The same with numbers and directions. */
  static RuntimeLocales withConventions(List<String> tags) {
    return new RuntimeLocales(tags, CldrFormat.of(tags));
  }

  /** The tag of the locale that fits {@code request} best. */
  String find(Locale request) {
    return tag(of(request));
  }

  /** The tag of the locale that fits the first of {@code requests} that any fits. */
  String find(List<Locale> requests) {
    return tag(of(requests));
  }

  /** The tag of the locale that fits {@code header} best. */
  String findByHeader(String header) {
    return tag(ofAcceptLanguage(header));
  }

  /** Whether values are isolated in the texts of {@code table}. */
  static boolean isolatesValues(TextTable table) {
    return table.format(0, "x").equals("\u2068x\u2069");
  }

  private static String tag(TextTable table) {
    return table.locale().toLanguageTag();
  }

  @Override
  protected TextTable messages(TextTable texts) {
    return texts;
  }

  @Override
  protected PackedTexts load(int number) {
    CldrFormat how = conventions.getOrDefault(
        tags.get(number), new CldrFormat(false, "0", ",", "-", 3, 3, "."));
    PackedTexts.Builder texts = PackedTexts.of(1).zeroDigit(how.zero()).groupSeparator(how.separator())
        .minusSign(how.minus()).groupSizes(how.primary(), how.secondary());
    return (how.rightToLeft() ? texts.rightToLeft() : texts)
        .texts("" + PackedFormat.VALUE + PackedFormat.argument(0) + PackedFormat.END_TEXT);
  }

  @Override
  protected String[] entries() {
    return new String[0];
  }
}
