package dev.parlance.processor.check.rule;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.locale.LocaleLikeness;
import dev.parlance.processor.report.CatalogLocation;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.spi.FileLanguage;
import dev.parlance.processor.spi.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rule {@code wrong-language}, in the source and in translations: a file says that its texts are in another language
 * than the annotation or the file's name does. What the file says does not count: some tools write {@code en} always.
 *
 * <p>Example: {@code source-language="fr"} in {@code messages.xlf} where the annotation says nothing, that is
 * {@code en}.
 */
public final class WrongLanguage {
  private final String sourceTag;
  private final LocaleLikeness likeness = new LocaleLikeness();

  /** The tags that were reported in the source: its translations say the same. */
  private final Set<String> ofSource = new HashSet<>();

  /** For a source in {@code sourceTag}. */
  public WrongLanguage(String sourceTag) {
    this.sourceTag = sourceTag;
  }

  /** The findings in the source catalog, which is asked first. */
  public List<Finding> inSource(Catalog source) {
    List<Finding> findings = new ArrayList<>();
    for (FileLanguage language : source.languages()) {
      if (!language.ofTranslation() && !likeness.mayBeSame(language.tag(), sourceTag) && ofSource.add(language.tag())) {
        findings.add(finding(language, sourceTag, source, Scope.SOURCE));
      }
    }
    return findings;
  }

  /** The findings in {@code translation}, for the locale of {@code scope}. */
  public List<Finding> inTranslation(Catalog translation, Scope scope) {
    List<Finding> findings = new ArrayList<>();
    Set<String> once = new HashSet<>();
    for (FileLanguage language : translation.languages()) {
      String expected = language.ofTranslation() ? scope.locale() : sourceTag;
      boolean known = !language.ofTranslation() && ofSource.contains(language.tag());
      if (!known && !likeness.mayBeSame(language.tag(), expected) && once.add(language.named() + language.tag())) {
        findings.add(finding(language, expected, translation, scope));
      }
    }
    return findings;
  }

  private static Finding finding(FileLanguage language, String expected, Catalog catalog, Scope scope) {
    boolean byName = language.ofTranslation();
    return new Finding(Rule.WRONG_LANGUAGE, scope,
        new CatalogLocation(catalog.source(), Position.START, 0, language.at()), Finding.Subject.NONE,
        language.named() + " is " + language.tag() + ", but "
            + (byName ? "by its name the file is for " + expected
                : "sourceLocale is " + expected + ", whose plural rules and numbers are used")
            + ".",
        byName ? "Rename the file, or correct it."
            : "Write sourceLocale = \"" + language.tag() + "\" in the annotation, or correct the file.");
  }
}
