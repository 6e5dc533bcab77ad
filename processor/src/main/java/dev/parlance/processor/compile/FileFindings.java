package dev.parlance.processor.compile;

import dev.parlance.processor.check.model.CheckedTranslation;
import dev.parlance.processor.library.LibraryMessages;
import dev.parlance.processor.locate.LookupResult;
import dev.parlance.processor.locate.TranslationFiles;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What there is to say of the files that one annotation names, before what is in them. */
final class FileFindings {
  /** What to do about a file that cannot be read. */
  static final String READABLE = "Check that it is a file that you may read.";

  private static final String VALUE = "value";
  private static final String TRANSLATIONS = "translations";

  private final CompilationRequest request;
  private final Consumer<Finding> findings;

  FileFindings(CompilationRequest request, Consumer<Finding> findings) {
    this.request = request;
    this.findings = findings;
  }

  /** Says why {@code source}, which was not found, cannot be read. */
  void ofSource(LookupResult source) {
    if (source instanceof LookupResult.Refused refused) {
      report(VALUE, Rule.CATALOG_UNREADABLE, refused.path() + " is not read: " + refused.reason(), "");
    } else if (source instanceof LookupResult.Unreadable unreadable) {
      report(VALUE, Rule.CATALOG_UNREADABLE, unreadable.path() + " cannot be read (" + unreadable.reason() + ").",
          READABLE);
    } else if (source instanceof LookupResult.Missing missing && !request.path().isEmpty()) {
      findings.accept(Finding.at(request.at(VALUE), Rule.CATALOG_NOT_FOUND,
          request.path() + " is in none of the places where it is looked for.",
          "Put it in one of them, or name its folder with -Aparlance.dir=DIR:").listing(missing.places()));
    }
  }

  /** Says which translations were {@code found}, and which were not. */
  void ofTranslations(TranslationFiles found) {
    found.errors().forEach(error -> reportMissing(TRANSLATIONS, Rule.ANNOTATION, request.scope(""), error, ""));
    found.notes().forEach(this::note);
    found.misnamed().ifPresent(misnamed -> findings.accept(Finding.nowhere(Rule.WRONG_LANGUAGE, misnamed)));
    found.skipped().forEach(skipped -> findings.accept(Finding.nowhere(Rule.LOCALE_SKIPPED, skipped)));
    found.missed().forEach(missed -> report(TRANSLATIONS, Rule.MISSED_TRANSLATION, missed, ""));
    found.missing().forEach(
        path -> reportMissing(TRANSLATIONS, Rule.CATALOG_NOT_FOUND, request.scope(""), path, ""));
    request.requiredTags().stream()
        .filter(tag -> !found.byLocale().containsKey(tag) && !tag.equals(request.sourceTag()))
        .forEach(tag -> reportMissing("required", Rule.CATALOG_NOT_FOUND, request.scope(tag),
            "the locale " + tag + " is required but has no translation.",
            "Write one, or remove the locale here."));
    if (!found.byLocale().isEmpty()) {
      note(request.path() + " has translations in " + String.join(", ", found.byLocale().keySet()) + ".");
    }
    found.ofSource().ifPresent(file -> note(path(file) + " has texts in " + request.sourceTag()
        + ", which are shown in place of those of " + request.path() + "."));
  }

  /** Says of which {@code translations} no text can be used. */
  void ofTexts(List<CheckedTranslation> translations) {
    List<String> without = translations.stream().filter(translation -> !translation.hasTexts())
        .map(CheckedTranslation::locale).toList();
    Optional<LibraryMessages> library = request.library();
    without.forEach(tag -> note("No text of " + tag + " can be used, so "
        + library.filter(each -> each.has(tag)).map(each -> each.name().simpleName() + " keeps its own.")
            .orElse(tag + " is not among the locales.")));
    if (library.isPresent() && !without.isEmpty() && without.size() == translations.size()) {
      report(TRANSLATIONS, Rule.OVERRIDES, "None of the texts can be used, so " + request.className().simpleName()
          + " gives nothing to " + library.get().name().simpleName() + ".", "Correct the files.");
    }
  }

  /** The path of {@code translation}, which was found or cannot be read. */
  static String path(LookupResult translation) {
    return translation instanceof LookupResult.Found found ? found.file().path()
        : ((LookupResult.Unreadable) translation).path();
  }

  private void report(String value, Rule rule, String problem, String advice) {
    findings.accept(Finding.at(request.at(value), rule, problem, advice));
  }

  /** Reports, at the annotation's {@code value}, a translation that it asks for and that does not exist. */
  private void reportMissing(String value, Rule rule, Scope scope, String problem, String advice) {
    findings.accept(new Finding(
        rule, scope, request.at(value), Finding.Subject.NONE, problem, advice).as(Rule.Kind.ERROR));
  }

  private void note(String sentence) {
    findings.accept(Finding.nowhere(Rule.TRANSLATION_FILE, sentence));
  }
}
