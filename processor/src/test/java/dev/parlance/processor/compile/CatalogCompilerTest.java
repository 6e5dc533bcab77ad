package dev.parlance.processor.compile;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.parlance.processor.catalog.TextNotation;
import com.palantir.javapoet.ClassName;
import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.CatalogReaders;
import dev.parlance.processor.check.model.CheckedTranslation;
import dev.parlance.processor.check.model.LocaleCategories;
import dev.parlance.processor.locate.CatalogRoot;
import dev.parlance.processor.locate.FileLimit;
import dev.parlance.processor.locate.LocatedCatalog;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Location;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.report.SeverityPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The result of compiling catalogs, without a Java compiler. */
class CatalogCompilerTest {
  private static final Map<String, Location> PLACES = Stream.of("value", "translations", "required")
      .collect(toMap(name -> name, name -> new Location.Declaration(null, null, null, name)));

  @TempDir
  Path folder;

  @Test
  void theResultHasTheEntriesAndTheTranslationsAsMessages() throws IOException {
    write("messages.txt", "a One", "b Hello <x id=\"NAME\"/>");
    write("messages.fr.txt", "b Bonjour <x id=\"NAME\"/>");
    write("messages.de.txt", "a Eins", "b Hallo");

    CompiledCatalog compiled = compile(List.of("fr"), "messages.{locale}.txt");

    assertEquals(folder.resolve("messages.txt").toString(), compiled.path());
    assertEquals(List.of("a", "b"), compiled.entries().stream().map(each -> each.entry().id()).toList());
    assertEquals(List.of("name"), compiled.entries().get(1).message().parameters().stream()
        .map(each -> each.name()).toList());
    assertEquals(List.of(new Scope("de", Scope.Tier.BEST_EFFORT), new Scope("fr", Scope.Tier.REQUIRED)),
        compiled.translations().stream().map(CheckedTranslation::scope).toList());
    CheckedTranslation french = compiled.translations().get(1);
    assertEquals(folder.resolve("messages.fr.txt").toString(), french.path());
    assertTrue(french.text(compiled.entries().get(0)).isEmpty());
    assertEquals(2, french.text(compiled.entries().get(1)).orElseThrow().parts().size());
    assertEquals(1, compiled.bestEffortLocales());
    assertEquals(Optional.empty(), compiled.facade());
    assertEquals(List.of("messages.txt", "messages.de.txt", "messages.fr.txt"),
        compiled.fingerprints().stream().map(line -> line.substring(0, line.indexOf(' '))).toList());
  }

  @Test
  void theFindingsAreInFilesAndAtTheAnnotation() throws IOException {
    write("messages.txt", "a One", "b Hello <x id=\"NAME\"/>");
    write("messages.fr.txt", "a Un", "b Bonjour");

    CompiledCatalog compiled = compile(List.of("fr"), "messages.{locale}.txt", "messages.de.txt");

    assertEquals(List.of("translations CATALOG_NOT_FOUND ERROR", "nowhere TRANSLATION_FILE NONE",
        "messages.fr.txt:2:3 MISSING_PLACEHOLDER DEFECT"), shown(compiled.findings()));
    assertFalse(compiled.sourceFailed());
    assertTrue(compiled.fails(policy()));
  }

  @Test
  void aMissingSourceIsAFindingAtTheAnnotation() {
    CompiledCatalog compiled = compile(List.of("*"), "messages.{locale}.txt");

    assertEquals(List.of("value CATALOG_NOT_FOUND DEFECT"), shown(compiled.findings()));
    assertTrue(compiled.sourceFailed());
    assertEquals(List.of(), compiled.entries());
    assertEquals("messages.txt", compiled.path());
  }

  @Test
  void categoriesThatALocaleLacksAreOnlyANote() throws IOException {
    write("messages.txt", "a {n, plural, one {# day} other {# days}}");
    write("messages.pl.txt", "a {n, plural, one {# dzień} other {# dni}}");

    CompiledCatalog compiled = compile(List.of("*"), "messages.{locale}.txt");

    Finding lacking = compiled.findings().get(1);
    assertEquals(Rule.PLURAL_CATEGORY, lacking.rule());
    assertEquals(Rule.Kind.NOTE, lacking.kind());
    assertFalse(compiled.fails(policy()));
  }

  @Test
  void aFileWithWhichItFailsIsAFindingAndTheOthersAreCompiled() throws IOException {
    write("messages.txt", "a One");
    write("messages.de.txt", "a Eins");
    write("messages.fr.txt", "a Un");
    WholeCatalog whole = new WholeCatalog();

    CompiledCatalog compiled = compile(List.of(), new EntrySelection() {
      @Override
      public boolean concerns(Finding finding) {
        return true;
      }

      @Override
      public SelectedEntries select(
          Source source, LocaleCategories categories, SeverityPolicy policy, Consumer<Finding> findings) {
        return whole.select(source, categories, policy, findings);
      }

      @Override
      public Catalog ofTranslation(Catalog translation, Set<String> ids) {
        if (translation.source().path().endsWith(".de.txt")) {
          throw new StackOverflowError();
        }
        return translation;
      }
    }, "messages.{locale}.txt");

    assertEquals(List.of("messages.de.txt:1:1 CATALOG_UNREADABLE DEFECT"), shown(compiled.findings()).stream()
        .filter(finding -> !finding.startsWith("nowhere")).toList());
    assertEquals(List.of("fr"), compiled.usable().stream().map(CheckedTranslation::locale).toList());
  }

  private CompiledCatalog compile(List<String> required, String... translations) {
    return compile(required, new WholeCatalog(), translations);
  }

  private CompiledCatalog compile(List<String> required, EntrySelection selection, String... translations) {
    CompilationRequest request =
        new CompilationRequest(ClassName.get("test", "Messages"), true, "messages.txt", "en", required, true,
            TextNotation.AUTO, true, false, List.of(),
            PLACES,
            List.of());
    LocatedCatalog files = LocatedCatalog.locate(
        "messages.txt", "en", List.of(translations), "test", List.of(CatalogRoot.of(folder)), FileLimit.DEFAULT);
    return CatalogCompiler.compile(request, files,
        CatalogReaders.load(getClass().getClassLoader(), error -> fail(error)),
        policy(), selection);
  }

  private static SeverityPolicy policy() {
    return new SeverityPolicy(Map.of(), Optional.empty(), false, finding -> false);
  }

  private List<String> shown(List<Finding> findings) {
    return findings.stream().map(finding -> where(finding.where()) + " " + finding.rule() + " " + finding.kind())
        .toList();
  }

  private String where(Location where) {
    return where instanceof Location.Declaration at ? at.inherited()
        : where == Location.NOWHERE ? "nowhere" : where.toString().replace(folder + "/", "");
  }

  private void write(String name, String... lines) throws IOException {
    Files.write(folder.resolve(name), List.of(lines));
  }
}
