package dev.parlance.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.parlance.processor.catalog.TextNotation;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.check.model.CheckedTranslation;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.emit.pack.PackedEntries;
import dev.parlance.processor.emit.pack.PackedLocale;
import dev.parlance.processor.facade.FacadeImplementation;
import dev.parlance.processor.locale.LocaleLookupTable;
import dev.parlance.processor.locale.PseudoLocale;
import dev.parlance.processor.report.SeverityPolicy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The classes to write for one catalog, its texts packed.
 *
 * @param classes the names of the classes
 * @param isPublic whether the class with the methods is public
 * @param isolates whether values in text are isolated where bidi needs it
 * @param hasIds whether there are constants of the IDs
 * @param isNumbered whether placeholders of texts are the numbers of a caller's arguments
 * @param nullness whether jspecify's annotations say what may be null
 * @param catalogName the catalog's path as the annotation has it, for comments
 * @param entries the entries, in the catalog's order
 * @param locales the texts in each locale, the source's first
 * @param facade the interface that the class implements, in place of a method for each entry
 * @param matches which of the locales fits which requested locale
 * @param readFrom the fingerprints of the catalogs' files; empty where they have errors
 * @param templates the numbers of entries that are words alone in the source, and more in a translation
 * @param notation how the annotation says that the texts are written
 * @param library the library's locales, where the texts are for a library
 */
public record MessagesModel(GeneratedClasses classes, boolean isPublic, boolean isolates, boolean hasIds,
    boolean isNumbered, Nullness nullness, String catalogName, List<CheckedEntry> entries,
    List<PackedLocale> locales, Optional<FacadeImplementation> facade, List<String> matches, List<String> readFrom,
    Set<Integer> templates, TextNotation notation, Optional<LibraryLocales> library) {
  /** Copies the lists. */
  public MessagesModel {
    entries = List.copyOf(entries);
    locales = List.copyOf(locales);
    matches = List.copyOf(matches);
    readFrom = List.copyOf(readFrom);
    templates = Set.copyOf(templates);
  }

  /**
   * The model of {@code catalog}.
   *
   * <p>A catalog that fails the build for certain has no fingerprints in the model: Eclipse's compiler writes the
   * classes all the same, and they must not look up to date.
   *
   * @param certain the lowest severities that findings may be reported with
   * @param nullness whether jspecify's annotations say what may be null
   */
  public static MessagesModel of(CompiledCatalog catalog, SeverityPolicy certain, Nullness nullness) {
    return of(catalog, GeneratedClasses.of(catalog), certain, nullness);
  }

  /** The model of {@code catalog} in {@code classes}. */
  static MessagesModel of(
      CompiledCatalog catalog, GeneratedClasses classes, SeverityPolicy certain, Nullness nullness) {
    return new MessagesModel(classes, catalog.request().isPublic(), catalog.request().isolate(),
        catalog.request().ids(), catalog.source().syntax().isNumbered(), nullness, catalog.request().path(),
        catalog.entries(), PackedLocale.of(catalog), catalog.facade(),
        matches(catalog),
        catalog.fails(certain) ? List.of() : catalog.fingerprints(), templates(catalog), catalog.request().notation(),
        LibraryLocales.of(catalog));
  }

  private static List<String> matches(CompiledCatalog catalog) {
    List<String> matches = catalog.usable().isEmpty() ? List.of() : LocaleLookupTable.of(catalog.matcher());
    Stream<String> pseudoTags = catalog.request().library().map(library -> library.pseudoTags().stream())
        .orElseGet(() -> catalog.pseudoLocales().stream().map(PseudoLocale::tag));
    return Stream.concat(matches.stream(),
        pseudoTags.map(tag -> LocaleLookupTable.ofExactTag(tag, catalog.matcher()))).toList();
  }

  private static Set<Integer> templates(CompiledCatalog catalog) {
    List<CheckedTranslation> translations =
        Stream.concat(catalog.usable().stream(), catalog.ofSource().stream()).toList();
    return catalog.entries().stream().filter(entry -> entry.message().isConstant()
        && translations.stream().anyMatch(each -> each.text(entry).filter(text -> !text.isConstant()).isPresent()))
        .map(CheckedEntry::number).collect(Collectors.toSet());
  }

  /** Whether {@code entry} is words alone in each locale: its text is read without a look for anything else. */
  boolean isConstant(CheckedEntry entry) {
    return entry.message().isConstant() && !templates.contains(entry.number());
  }

  /** Whether the class with the methods lacks some, since the compiler does not know their types. */
  boolean isAbstract() {
    return facade.filter(FacadeImplementation::unresolved).isPresent();
  }

  /** The fingerprint of the entries and their parameters. */
  String entriesFingerprint() {
    return PackedEntries.fingerprint(entries, isNumbered);
  }

  /** The class with the methods. */
  ClassName messages() {
    return classes.messages();
  }

  /** The class with the texts of the locale {@code tag}. */
  ClassName texts(String tag) {
    return GeneratedClasses.texts(messages(), tag);
  }

  /** The classes with the methods that are too many for one. */
  List<GeneratedClasses.Superclass> superclasses() {
    return classes.superclasses();
  }

  /** The entries whose methods are in no superclass. */
  List<CheckedEntry> ownEntries() {
    return classes.ownEntries(entries);
  }
}
