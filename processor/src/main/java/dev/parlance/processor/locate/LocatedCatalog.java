package dev.parlance.processor.locate;

import dev.parlance.processor.catalog.CatalogFile;
import dev.parlance.processor.locale.PseudoLocale;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32C;

/**
 * The files that one annotation names, as they were found.
 *
 * @param path the source catalog's path as the annotation has it
 * @param source the source catalog
 * @param translations its translations; empty where the source was not found
 * @param names the file of method names beside it, if there is one
 * @param settings the file with settings of the tool that the catalog's format is of, if there is one
 */
public record LocatedCatalog(String path, LookupResult source, TranslationFiles translations,
    Optional<LookupResult> names, Optional<LookupResult> settings) {
  /**
   * Looks for the files.
   *
   * @param path the source catalog's path, with {@code /} between folders; empty where it is unknown
   * @param sourceTag the canonical tag of the source's locale
   * @param translations patterns and plain paths; pseudo-locales, which have no files, are passed over
   * @param packageName the annotated package's, empty for the unnamed one
   * @param roots the places to look in
   * @param limit the size above which no file is read
   */
  public static LocatedCatalog locate(String path, String sourceTag, List<String> translations, String packageName,
      List<CatalogRoot> roots, FileLimit limit) {
    return locate(path, packageName, roots, limit, found -> TranslationLocator.find(found, sourceTag,
        translations.stream().filter(each -> !PseudoLocale.isMeant(each)).toList()));
  }

  /**
   * Looks for the catalog of a library, and for the texts that an application has for it, those in the source's locale
   * among them.
   *
   * @param path the catalog's path
   * @param translations patterns and plain paths
   * @param packageName the annotated package's, empty for the unnamed one
   * @param roots the places to look in for the catalog, and those of them that are the application's
   * @param limit the size above which no file is read
   */
  public static LocatedCatalog ofLibrary(
      String path, List<String> translations, String packageName, Roots roots, FileLimit limit) {
    return locate(path, packageName, roots.all(), limit,
        found -> ApplicationTexts.find(found, translations, packageName, roots, limit));
  }

  private static LocatedCatalog locate(String path, String packageName, List<CatalogRoot> roots, FileLimit limit,
      Function<LookupResult.Found, TranslationFiles> translations) {
    LookupResult source = path.isEmpty()
        ? new LookupResult.Missing(List.of()) : CatalogLocator.locate(path, packageName, roots, limit);
    return source instanceof LookupResult.Found found
        ? new LocatedCatalog(path, source, translations.apply(found), NamesLocator.find(found, path),
            FlutterSettingsLocator.find(found, path))
        : new LocatedCatalog(path, source, TranslationFiles.NONE, Optional.empty(), Optional.empty());
  }

  /**
   * The places of a compilation.
   *
   * @param all where catalogs are looked for
   * @param own those that are the application's own: folders
   * @param output the folder of classes among them, which has copies of what is in others, where it is known
   */
  public record Roots(List<CatalogRoot> all, List<CatalogRoot> own, Optional<CatalogRoot> output) {
    /** Copies the lists. */
    public Roots {
      all = List.copyOf(all);
      own = List.copyOf(own);
    }
  }

  /**
   * One line per file, with its path from the place where the catalogs are, its size and a checksum of its content: the
   * same in every checkout, and different after every edit.
   */
  public List<String> fingerprints() {
    List<String> fingerprints = new ArrayList<>();
    fingerprint(source, fingerprints);
    translations.byLocale().values().forEach(file -> fingerprint(file, fingerprints));
    translations.ofSource().filter(file -> file != source).ifPresent(file -> fingerprint(file, fingerprints));
    names.ifPresent(file -> fingerprint(file, fingerprints));
    settings.ifPresent(file -> fingerprint(file, fingerprints));
    return fingerprints;
  }

  private void fingerprint(LookupResult located, List<String> fingerprints) {
    if (located instanceof LookupResult.Found found) {
      byte[] content = found.file().content();
      CRC32C checksum = new CRC32C();
      checksum.update(content);
      fingerprints.add(fromRoot(found.file()) + " " + content.length + " "
          + HexFormat.of().toHexDigits((int) checksum.getValue()));
    } else if (located instanceof LookupResult.Unreadable unreadable) {
      fingerprints.add(lastNames(unreadable.path(), 1) + " unreadable");
    } else if (located instanceof LookupResult.Refused refused) {
      fingerprints.add(lastNames(refused.path(), 1) + " refused");
    }
  }

  /** The path of {@code file} from the root of its place; only its name where a path leads out of that root. */
  private String fromRoot(CatalogFile file) {
    LookupResult.Found found = (LookupResult.Found) source;
    String sourcePath = slashed(found.file().path());
    String fromRoot = found.fromRoot(path);
    String shown = slashed(file.path());
    String root = sourcePath.endsWith("/" + fromRoot)
        ? sourcePath.substring(0, sourcePath.length() - fromRoot.length()) : "";
    return !root.isEmpty() && shown.startsWith(root) ? shown.substring(root.length()) : lastNames(shown, 2);
  }

  private static String slashed(String path) {
    return path.replace('\\', '/');
  }

  private static String lastNames(String path, int count) {
    String slashed = slashed(path);
    int start = slashed.length();
    for (int i = 0; i < count && start > 0; i++) {
      start = slashed.lastIndexOf('/', start - 1);
    }
    return slashed.substring(start + 1);
  }
}
