package dev.parlance.processor.overview;

import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.check.model.CheckedTranslation;
import dev.parlance.processor.check.rule.MissingTranslation;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.locale.CldrFormat;
import dev.parlance.processor.locale.LocaleMatcher;
import dev.parlance.processor.locale.LocaleTags;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The states of a catalog's messages in its locales. */
final class CatalogStates {
  private final CompiledCatalog catalog;
  private final Map<String, List<CheckedTranslation>> chains = new LinkedHashMap<>();
  private final Map<List<String>, String> setAside = new HashMap<>();

  /** The locale of the library from which texts come that a locale lacks. */
  private final Map<String, String> ofLibrary = new HashMap<>();

  /** Prepares the states of {@code catalog}. */
  CatalogStates(CompiledCatalog catalog) {
    this.catalog = catalog;
    List<String> translated = catalog.translations().stream().map(CheckedTranslation::locale).sorted().toList();
    LocaleMatcher all = catalog.matcher().among(catalog.request().tagsWith(translated));
    catalog.request().library().ifPresent(library -> translated.forEach(
        tag -> library.completing(tag, all).ifPresent(locale -> ofLibrary.put(tag, locale))));
    Map<String, CheckedTranslation> byLocale = CheckedTranslation.byLocale(catalog.translations());
    catalog.ofSource().ifPresent(texts -> chains.put(texts.locale(), List.of(texts)));
    catalog.translations().forEach(each -> chains.put(each.locale(), each.withParents(byLocale, all)));
    catalog.findings().stream()
        .filter(finding -> finding.kind() == Rule.Kind.DEFECT && !finding.scope().isSource())
        .forEach(finding -> setAside.putIfAbsent(key(finding), finding.subject().text()));
  }

  private static List<String> key(Finding finding) {
    return List.of(finding.scope().locale(), finding.subject().id());
  }

  /** The overviews of the translations, that for the source's own locale first. */
  List<LocaleOverview> locales(ReportPaths paths) {
    List<LocaleOverview> locales = new ArrayList<>();
    Map<String, CldrFormat> formats = CldrFormat.of(List.copyOf(chains.keySet()));
    chains.forEach((locale, chain) -> {
      Map<TranslationState, Integer> counts = new HashMap<>();
      catalog.entries().forEach(entry -> counts.merge(state(entry, chain), 1, Integer::sum));
      locales.add(new LocaleOverview(locale, paths.relative(chain.get(0).path()),
          formats.get(locale).rightToLeft(),
          chain.get(0).scope().tier() == Scope.Tier.REQUIRED, counts));
    });
    return locales;
  }

  /** The translations of {@code entry}, by locale, except where there is none. */
  Map<String, TranslationOverview> translations(CheckedEntry entry) {
    Map<String, TranslationOverview> translations = new LinkedHashMap<>();
    chains.forEach((locale, chain) -> {
      TranslationState state = state(entry, chain);
      if (state != TranslationState.MISSING) {
        translations.put(locale, translation(entry, chain, state));
      }
    });
    return translations;
  }

  private TranslationOverview translation(
      CheckedEntry entry, List<CheckedTranslation> chain, TranslationState state) {
    String locale = chain.get(0).locale();
    return switch (state) {
      case SET_ASIDE -> new TranslationOverview(
          state, Optional.empty(), setAside.getOrDefault(List.of(locale, entry.entry().id()), ""));
      case INHERITED -> new TranslationOverview(state, Optional.empty(), chain.stream().skip(1)
          .filter(each -> each.text(entry).isPresent()).map(CheckedTranslation::locale).findFirst()
          .orElseGet(() -> ofLibrary.getOrDefault(locale, catalog.request().sourceTag())));
      default -> new TranslationOverview(state, chain.get(0).text(entry), "");
    };
  }

  /** The state of {@code entry} in the first of {@code chain}, a translation and its parents. */
  private TranslationState state(CheckedEntry entry, List<CheckedTranslation> chain) {
    CheckedTranslation translation = chain.get(0);
    Optional<Message> text = translation.text(entry);
    if (text.isEmpty()) {
      return translation.has(entry) ? TranslationState.SET_ASIDE
          : isMissing(entry, chain) ? TranslationState.MISSING : TranslationState.INHERITED;
    }
    boolean equal = translation.isCopy(entry);
    if (equal && !MissingTranslation.isNeeded(entry)) {
      return TranslationState.INHERITED;
    }
    return translation.isStale(entry) ? TranslationState.STALE
        : equal ? TranslationState.EQUAL : TranslationState.TRANSLATED;
  }

  private boolean isMissing(CheckedEntry entry, List<CheckedTranslation> chain) {
    return !LocaleTags.language(chain.get(0).locale()).equals(LocaleTags.language(catalog.request().sourceTag()))
        && MissingTranslation.isNeeded(entry) && chain.stream().noneMatch(each -> each.has(entry))
        && !ofLibrary.containsKey(chain.get(0).locale());
  }
}
