package dev.parlance.processor.format.xliff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Units of one ID in several {@code <file>}s of a document. */
class OriginalFilesTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.0"})
  void theUnitOfTheSourcesFileCountsWhereverItStands(String version) {
    Compiled compiled = compile(version, file(version, "shop", "1", "Basket", ""),
        file(version, "mail", "1", "Dear customer", "Chère cliente")
            + file(version, "shop", "1", "Basket", "Panier"));

    assertTrue(compiled.success());
    assertEquals("Panier", compiled.shown("fr", "m1"));
    String report = String.join("\n", compiled.reports(folder));
    assertTrue(report.contains("unknown-id: 1 text is of another file than the source's of its ID: 1 (of “mail”)."
        + " They are ignored"), report);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.0"})
  void aUnitOfAnotherFileIsNotTheSourcesWhereIdsAreUsedAgain(String version) {
    Compiled compiled =
        compile(version, file(version, "shop", "1", "Basket", "") + file(version, "mail", "2", "Hello", ""),
            file(version, "mail", "1", "Dear customer", "Chère cliente") + file(version, "mail", "2", "Hello", "Salut")
                + file(version, "shop", "2", "Pay", "Payer"));

    assertEquals("Basket", compiled.shown("fr", "m1"));
    assertEquals("Salut", compiled.shown("fr", "m2"));
    String report = String.join("\n", compiled.reports(folder));
    assertTrue(report.contains("2 texts are of other files than the source's of their IDs: 1 (of “mail”),"
        + " 2 (of “shop”)."), report);
    assertTrue(report.contains("missing-translation"), report);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.0"})
  void aDigestMayHaveMovedToAnotherFile(String version) {
    String id = "8602814243662345124";
    Compiled compiled = compile(version, file(version, "a.ts", id, "Email is required.", "")
        + file(version, "b.ts", "2", "Hello", ""),
        file(version, "b.ts", id, "Email is required.", "L’adresse est requise.")
            + file(version, "a.ts", "2", "Hello", "Bonjour") + file(version, "b.ts", "2", "Hello", "Salut"));

    assertEquals("L’adresse est requise.", compiled.shown("fr", "m" + id));
    assertEquals("Salut", compiled.shown("fr", "m2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.0"})
  void aTranslationThatNamesItsFilesOtherwiseIsUsed(String version) {
    Compiled compiled =
        compile(version, file(version, "shop", "1", "Basket", "") + file(version, "mail", "2", "Hello", ""),
            file(version, "export-1", "1", "Basket", "Panier") + file(version, "export-2", "2", "Hello", "Salut"));

    assertEquals("Panier", compiled.shown("fr", "m1"));
    assertEquals("Salut", compiled.shown("fr", "m2"));
  }

  @Test
  void oneIdOfTwoFilesOfTheSourceIsAnErrorThatNamesTheFile() {
    Compiled compiled = compile("1.2",
        file("1.2", "shop", "1", "Basket", "") + file("1.2", "mail", "1", "Dear customer", ""),
        file("1.2", "shop", "1", "Basket", "Panier"));

    String report = String.join("\n", compiled.reports(folder));
    assertTrue(report.contains(
        "duplicate-id: duplicate ID 1 (“Dear customer”): line 2 defines it with a different text for “shop”. A"
            + " message is named by its ID alone, whatever file it is from: give one of them another ID, or make two"
            + " catalogs."),
        report);
  }

  private Compiled compile(String version, String source, String translation) {
    return CatalogProject.in(folder).file("messages.xlf", "<xliff version=\"" + version + "\">", source, "</xliff>")
        .file("messages.fr.xlf", "<xliff version=\"" + version + "\">", translation, "</xliff>")
        .annotation("value = \"messages.xlf\", translations = \"messages.{locale}.xlf\", required = {}")
        .compile(JavaCompilers.JAVAC);
  }

  private static String file(String version, String original, String id, String source, String target) {
    String texts = "<source>" + source + "</source>" + (target.isEmpty() ? "" : "<target>" + target + "</target>");
    return version.equals("2.0")
        ? "<file id=\"" + original + "\"><unit id=\"" + id + "\"><segment>" + texts + "</segment></unit></file>"
        : "<file original=\"" + original + "\"><body><trans-unit id=\"" + id + "\">" + texts
            + "</trans-unit></body></file>";
  }
}
