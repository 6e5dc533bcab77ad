package dev.parlance.processor.emit.pack;

import dev.parlance.internal.packed.PackedFormat;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.check.model.CheckedTranslation;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.locale.CldrFormat;
import dev.parlance.processor.locale.LocalePlurals;
import dev.parlance.processor.locale.PluralCategory;
import dev.parlance.processor.locale.PluralRuleSet;
import dev.parlance.processor.locale.PseudoLocale;
import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.pseudo.PseudoMessage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The texts of one locale as they are packed.
 *
 * @param tag the locale
 * @param parent the locale other than the source whose texts stand in for missing ones
 * @param format how the locale writes numbers
 * @param valuesOf the locale in whose formats values are shown, if it is another
 * @param plurals the plural rules that its texts need, by the name of the method that returns the category
 * @param packed a text for each entry; empty where it is missing
 * @param comments what the comment beside each text says
 */
public record PackedLocale(
    String tag, Optional<String> parent, CldrFormat format, Optional<String> valuesOf,
    Map<String, PluralRuleSet> plurals, List<String> packed, List<String> comments) {
  /** Copies the collections. */
  public PackedLocale {
    plurals = Collections.unmodifiableMap(new TreeMap<>(plurals));
    packed = List.copyOf(packed);
    comments = List.copyOf(comments);
  }

  /**
   * The texts of {@code catalog} in each locale, the source first, pseudo-locales last; where they are for a library those
   * of the translations.
   */
  public static List<PackedLocale> of(CompiledCatalog catalog) {
    return catalog.request().library().isPresent() ? ofLibrary(catalog) : ofClass(catalog);
  }

  /** The texts for a library: whole, since nobody knows here which would be the same as those that stand in. */
  private static List<PackedLocale> ofLibrary(CompiledCatalog catalog) {
    LocalePlurals plurals = new LocalePlurals();
    Map<String, CldrFormat> formats = CldrFormat.of(catalog.tags());
    String sourceTag = catalog.request().sourceTag();
    TextComments comments = new TextComments(sourceTag);
    List<CheckedEntry> entries = catalog.entries();
    return catalog.usable().stream().sorted(Comparator.comparing(CheckedTranslation::locale)).map(translation -> {
      String tag = translation.locale();
      List<String> packed = entries.stream().map(entry -> translation.text(entry)
          .map(text -> notMissing(MessagePacker.pack(text, entry.message().parameters(), tag))).orElse("")).toList();
      return new PackedLocale(tag, catalog.matcher().parent(tag).filter(parent -> !parent.equals(sourceTag)),
          formats.get(tag), Optional.empty(),
          neededPlurals(tag, plurals, entries.stream().flatMap(entry -> translation.text(entry).stream())), packed,
          comments(entries, packed, comments, i -> translation.text(entries.get(i)).orElse(entries.get(i).printed())));
    }).toList();
  }

  private static String notMissing(String packed) {
    return packed.isEmpty() ? String.valueOf(PackedFormat.EMPTY_TEXT) : packed;
  }

  private static List<PackedLocale> ofClass(CompiledCatalog catalog) {
    String sourceTag = catalog.request().sourceTag();
    List<CheckedEntry> entries = catalog.entries();
    List<CheckedTranslation> translations = catalog.usable();
    LocalePlurals plurals = new LocalePlurals();
    List<String> tags =
        Stream.concat(Stream.of(sourceTag), translations.stream().map(CheckedTranslation::locale)).toList();
    Map<String, CldrFormat> formats = CldrFormat.of(tags);
    Map<String, CheckedTranslation> byLocale = CheckedTranslation.byLocale(translations);

    // A translation chooses by what its source chooses by.
    List<CheckedEntry> choosing = entries.stream()
        .filter(entry -> !entry.broken() && entry.message().any(Part.Choice.class::isInstance)).toList();
    TextComments comments = new TextComments(sourceTag);
    List<PackedLocale> all = new ArrayList<>();
    List<Message> shown = entries.stream().map(catalog::shown).toList();
    List<String> source = source(entries, shown, sourceTag);
    PackedLocale ofSource = new PackedLocale(sourceTag, Optional.empty(), formats.get(sourceTag), Optional.empty(),
        neededPlurals(sourceTag, plurals, choosing.stream().map(catalog::shown)),
        source, comments(entries, source, comments, shown::get));
    all.add(ofSource);
    translations.stream().sorted(Comparator.comparing(CheckedTranslation::locale)).forEach(translation -> {
      List<CheckedTranslation> chain = translation.withParents(byLocale, catalog.matcher());
      List<String> packed =
          IntStream.range(0, entries.size()).mapToObj(i -> packed(entries.get(i), chain, source.get(i))).toList();
      all.add(new PackedLocale(translation.locale(),
          chain.size() > 1 ? Optional.of(chain.get(1).locale()) : Optional.empty(),
          formats.get(translation.locale()), Optional.empty(),
          neededPlurals(translation.locale(), plurals,
              choosing.stream().flatMap(entry -> translation.text(entry).stream())),
          packed,
          comments(entries, packed, comments, i -> translation.text(entries.get(i)).orElseGet(() -> shown.get(i)))));
    });
    catalog.pseudoLocales().forEach(each -> all.add(pseudo(each, entries, shown, ofSource, comments)));
    return all;
  }

  /** The texts of {@code locale}, which chooses branches and writes values as the locale {@code source} does. */
  private static PackedLocale pseudo(PseudoLocale locale, List<CheckedEntry> entries, List<Message> shown,
      PackedLocale source, TextComments comments) {
    List<Message> texts = shown.stream().map(text -> PseudoMessage.of(text, locale)).toList();
    List<String> packed = IntStream.range(0, entries.size())
        .mapToObj(i -> !entries.get(i).entry().read().translatable() ? ""
            : packed(entries.get(i), texts.get(i), source.tag(), () -> source.packed().get(i)))
        .toList();
    CldrFormat format = locale == PseudoLocale.RIGHT_TO_LEFT ? source.format().fromRightToLeft() : source.format();
    return new PackedLocale(locale.tag(), Optional.empty(), format, Optional.of(source.tag()), source.plurals(),
        packed, comments(entries, packed, comments, texts::get));
  }

  private static List<String> comments(List<CheckedEntry> entries, List<String> packed, TextComments comments,
      IntFunction<Message> text) {
    return IntStream.range(0, entries.size())
        .mapToObj(i -> comments.of(entries.get(i), text.apply(i), packed.get(i))).toList();
  }

  /** The rules that {@code texts} choose by, where there is anything to choose from. */
  private static Map<String, PluralRuleSet> neededPlurals(String tag, LocalePlurals plurals, Stream<Message> texts) {
    Map<String, PluralRuleSet> needed = new HashMap<>();
    texts.flatMap(Message::choices).filter(choice -> choice.keyword().isPlural()).forEach(choice -> {
      boolean ordinal = choice.keyword() == ChoiceKeyword.SELECTORDINAL;
      PluralRuleSet rules = ordinal ? plurals.ordinal(tag) : plurals.cardinal(tag);
      boolean choosesByCategory =
          choice.branches().stream().flatMap(branch -> choice.selectors(branch).stream()).anyMatch(
              selector -> PluralCategory.named(selector).filter(category -> category != PluralCategory.OTHER
                  && rules.categories().contains(category)).isPresent());
      if (choosesByCategory) {
        needed.put(ordinal ? "ordinal" : "cardinal", rules);
      }
    });
    return needed;
  }

  private static List<String> source(List<CheckedEntry> entries, List<Message> shown, String tag) {
    return IntStream.range(0, entries.size()).mapToObj(i -> entries.get(i).broken() ? ""
        : MessagePacker.pack(shown.get(i), entries.get(i).message().parameters(), tag)).toList();
  }

  private static String packed(CheckedEntry entry, List<CheckedTranslation> chain, String ofSource) {
    return chain.get(0).text(entry)
        .map(text -> packed(entry, text, chain.get(0).locale(), () -> standsIn(entry, chain, ofSource))).orElse("");
  }

  /** The {@code text} packed, or a mark where {@code standsIn} shows the same. */
  private static String packed(CheckedEntry entry, Message text, String tag, Supplier<String> standsIn) {
    if (entry.broken()) {
      return "";
    }
    // With a parameter or another text in it, the same words may still be written by another locale's rules.
    String packed = MessagePacker.pack(text, entry.message().parameters(), tag);
    boolean same = text.parameters().isEmpty()
        && packed.equals(standsIn.get())
        && !text.any(Part.Included.class::isInstance);
    return same ? String.valueOf(PackedFormat.SAME_TEXT) : notMissing(packed);
  }

  /** The packed text that would stand in for that of {@code entry} in the first of {@code chain}. */
  private static String standsIn(CheckedEntry entry, List<CheckedTranslation> chain, String ofSource) {
    for (CheckedTranslation parent : chain.subList(1, chain.size())) {
      Optional<Message> text = parent.text(entry);
      if (text.isPresent()) {
        return MessagePacker.pack(text.get(), entry.message().parameters(), parent.locale());
      }
    }
    return ofSource;
  }
}
