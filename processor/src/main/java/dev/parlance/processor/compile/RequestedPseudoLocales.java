package dev.parlance.processor.compile;

import dev.parlance.processor.locale.PseudoLocale;
import dev.parlance.processor.locate.LookupResult;
import dev.parlance.processor.locate.TranslationFiles;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Decides which of the pseudo-locales that an annotation names there are texts in. */
final class RequestedPseudoLocales {
  private static final String TRANSLATIONS = "translations";

  private final CompilationRequest request;
  private final Consumer<Finding> findings;

  private RequestedPseudoLocales(CompilationRequest request, Consumer<Finding> findings) {
    this.request = request;
    this.findings = findings;
  }

  /**
   * The pseudo-locales of {@code request}, without those that cannot be.
   *
   * @param files the translations
   * @param strict whether the build is one for users
   * @param findings takes a finding for each that cannot be, or a note about all
   */
  static List<PseudoLocale> find(
      CompilationRequest request, TranslationFiles files, boolean strict, Consumer<Finding> findings) {
    return request.pseudoLocales().isEmpty()
        ? List.of() : new RequestedPseudoLocales(request, findings).find(files, strict);
  }

  private List<PseudoLocale> find(TranslationFiles files, boolean strict) {
    if (strict) {
      boolean one = request.pseudoLocales().size() == 1;
      String all = request.pseudoLocales().stream().map(PseudoLocale::written).collect(Collectors.joining(" and "));
      report(all + (one ? " is" : " are") + " for looking at pages and never for users, so"
          + " a build with -Aparlance.strict=true refuses " + (one ? "it." : "them."),
          "Remove " + (one ? "it" : "them") + " here, or build without that option.");
      return List.of();
    }
    List<PseudoLocale> possible = new ArrayList<>();
    for (PseudoLocale locale : request.pseudoLocales()) {
      if (locale.tag().equals(request.sourceTag())) {
        report(locale.written() + " is for the locale of the source.", "Remove it.");
      } else if (files.byLocale().containsKey(locale.tag())) {
        report(path(files.byLocale().get(locale.tag())) + " and " + locale.written() + " are both for the locale "
            + locale.tag() + ".", "Remove one of them.");
      } else {
        possible.add(locale);
      }
    }
    if (!possible.isEmpty()) {
      findings.accept(Finding.nowhere(Rule.TRANSLATION_FILE, request.path() + " has "
          + (possible.size() == 1 ? "the pseudo-locale " : "the pseudo-locales ")
          + possible.stream().map(PseudoLocale::tag).collect(Collectors.joining(" and "))
          + ", made from its texts for looking at pages."));
    }
    return possible;
  }

  private static String path(LookupResult translation) {
    return translation instanceof LookupResult.Found found ? found.file().path()
        : ((LookupResult.Unreadable) translation).path();
  }

  private void report(String problem, String advice) {
    findings.accept(new Finding(Rule.ANNOTATION, request.scope(""), request.at(TRANSLATIONS), Finding.Subject.NONE,
        problem, advice).as(Rule.Kind.ERROR));
  }
}
