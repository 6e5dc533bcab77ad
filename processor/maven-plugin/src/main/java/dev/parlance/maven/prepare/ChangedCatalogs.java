package dev.parlance.maven.prepare;

import dev.parlance.analysis.classfile.CatalogInClassFile;
import dev.parlance.analysis.classfile.ClassFiles;
import dev.parlance.analysis.classfile.CompiledClasses;
import dev.parlance.analysis.classfile.ParlanceClassFile;
import dev.parlance.processor.locale.LocaleTags;
import dev.parlance.processor.locate.CatalogRoot;
import dev.parlance.processor.locate.FileLimit;
import dev.parlance.processor.locate.LocatedCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Compares catalogs with the checksums in the generated classes.
 *
 * <p>Only class files are compared, since a separate record could be lost, be outdated, or come from another checkout.
 *
 * @param folders the folders that are searched for catalogs first
 * @param sourceRoots the folders of sources
 * @param output the folder of classes
 * @param classPath the class path, which may have catalogs too
 * @param limit the size above which the compiler reads no catalog
 */
public record ChangedCatalogs(
    List<Path> folders, List<Path> sourceRoots, Path output, List<Path> classPath, FileLimit limit) {
  /** The changes since the classes were compiled, one sentence each; empty where the classes are up to date. */
  public List<String> changes() throws IOException {
    CompiledClasses classes = CompiledClasses.in(output);
    List<String> changes = new ArrayList<>();
    for (ParlanceClassFile each : classes.annotated().values()) {
      for (CatalogInClassFile catalog : each.catalogs()) {
        change(catalog, classes).ifPresent(changes::add);
      }
    }
    // Other class files may be resources, so it is unknown whether they should be complete.
    classes.cut().stream().filter(name -> ClassFiles.hasSource(name, null, sourceRoots))
        .forEach(name -> changes.add(name + ".class is incomplete."));
    return changes;
  }

  private Optional<String> change(CatalogInClassFile catalog, CompiledClasses classes) {
    String sourceTag = LocaleTags.canonical(catalog.sourceLocale()).orElse(catalog.sourceLocale());
    ParlanceClassFile generated = classes.annotated().get(catalog.fingerprinted(sourceTag));
    if (generated == null || !classes.annotated().containsKey(catalog.generated(""))) {
      return Optional.of(catalog.path() + " has no generated class.");
    }
    if (generated.fingerprints().isEmpty()) {
      return Optional.of(catalog.path() + " had errors.");
    }
    List<String> missing = classes.missingParts(catalog.generated(""));
    if (!missing.isEmpty()) {
      return Optional.of(String.join(", ", missing) + ": missing or incomplete.");
    }
    List<String> now = located(catalog, sourceTag).fingerprints();
    return now.equals(generated.fingerprints())
        ? Optional.empty() : Optional.of(difference(generated.fingerprints(), now));
  }

  private LocatedCatalog located(CatalogInClassFile catalog, String sourceTag) {
    List<CatalogRoot> own = ownRoots(catalog);
    List<CatalogRoot> all = new ArrayList<>(own);
    classPath.stream().filter(Files::exists).forEach(
        entry -> all.add(Files.isDirectory(entry) ? CatalogRoot.of(entry) : CatalogRoot.ofJar(entry)));
    return catalog.ofLibrary()
        ? LocatedCatalog.ofLibrary(catalog.path(), catalog.translations(), catalog.packageName(),
            new LocatedCatalog.Roots(all, own, Optional.of(CatalogRoot.of(output))), limit)
        : LocatedCatalog.locate(
            catalog.path(), sourceTag, catalog.translations(), catalog.packageName(), all, limit);
  }

  private List<CatalogRoot> ownRoots(CatalogInClassFile catalog) {
    List<CatalogRoot> roots = new ArrayList<>();
    folders.forEach(folder -> roots.add(CatalogRoot.of(folder)));
    String packageFolder = catalog.packageName().replace('.', '/');
    sourceRoots.stream().map(root -> root.resolve(packageFolder))
        .filter(folder -> catalog.sourceFile() == null || Files.exists(folder.resolve(catalog.sourceFile())))
        .forEach(folder -> roots.addAll(CatalogRoot.besideSource(folder, packageFolder)));
    roots.add(CatalogRoot.of(output));
    return roots;
  }

  private static String difference(List<String> before, List<String> now) {
    Map<String, String> old = byFile(before);
    Map<String, String> current = byFile(now);
    List<String> differences = new ArrayList<>();
    current.forEach((file, print) -> {
      if (!old.containsKey(file)) {
        differences.add(file + " is new");
      } else if (!old.get(file).equals(print)) {
        differences.add(file + " has changed");
      }
    });
    old.keySet().stream().filter(file -> !current.containsKey(file)).map(file -> file + " is gone")
        .forEach(differences::add);
    return String.join(", ", differences) + ".";
  }

  private static Map<String, String> byFile(List<String> fingerprints) {
    Map<String, String> byFile = new TreeMap<>();
    for (String fingerprint : fingerprints) {
      int end = fingerprint.lastIndexOf(' ', fingerprint.lastIndexOf(' ') - 1);
      int mark = end < 0 ? fingerprint.lastIndexOf(' ') : end;
      // A class of another tool may hold anything.
      byFile.put(fingerprint.substring(0, Math.max(0, mark)), fingerprint.substring(Math.max(0, mark)));
    }
    return byFile;
  }
}
