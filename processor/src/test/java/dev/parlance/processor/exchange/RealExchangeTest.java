package dev.parlance.processor.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.catalog.TextNotation;
import dev.parlance.processor.check.model.CheckedTranslation;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.edit.FileEntry;
import dev.parlance.processor.edit.OpenCatalog;
import dev.parlance.processor.exchange.unit.ExportedFile;
import dev.parlance.processor.format.xliff.XliffCatalogWriter;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.testing.CompiledFolder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** PeerTube's translations, in the folder that {@code -Dparlance.realCatalogs=DIR} names, out to translators and back. */
@EnabledIfSystemProperty(named = "parlance.realCatalogs", matches = ".+")
class RealExchangeTest {
  private static final CompiledFolder FOLDER =
      new CompiledFolder(Path.of(System.getProperty("parlance.realCatalogs", ""), "peertube"));

  private final XliffCatalogWriter writer = new XliffCatalogWriter();

  @Test
  void eachTranslationComesBackWithoutAChangeAndIntoAnEmptyFileWhole() throws UnreadableCatalogException {
    CompiledCatalog catalog = FOLDER.compile("angular.xlf", "angular.{locale}.xlf", TextNotation.AUTO);
    CompiledCatalog untranslated = FOLDER.compile("angular.xlf", "absent.{locale}.xlf", TextNotation.AUTO);
    Optional<OpenCatalog> source = Optional.of(writer.open(input(catalog.path(), false)));
    int texts = 0;
    for (CheckedTranslation each : catalog.translations()) {
      OpenTranslation translation = open(catalog, each.locale(), input(each.path(), true), source);
      ExchangeFormat format = ExchangeFormat.values()[texts % ExchangeFormat.values().length];
      ExportedFile exported = Export.of(translation, Selection.ALL);
      byte[] sent = format.write(exported);
      long translated = exported.units().stream().filter(unit -> unit.translation().isPresent()).count();

      ImportResult back = Import.of(translation, format.read("sent", sent));
      OpenTranslation empty = open(untranslated, each.locale(),
          new CatalogInput("empty.xlf", writer.blank("en", each.locale()).getBytes(UTF_8), true), source);
      ImportResult whole = Import.of(empty, format.read("sent", sent));

      assertEquals(List.of(), differing(new String(FOLDER.content(each.path()), UTF_8), back.text()));
      Set<String> faults = back.leftOut().stream().map(ImportNote::id).collect(Collectors.toSet());
      assertEquals(translated, back.unchanged() + faults.size(), each.locale());
      assertEquals(faults, whole.leftOut().stream().map(ImportNote::id).collect(Collectors.toSet()), each.locale());
      // A copy of the source that the file says is not finished is not a translation.
      int copies = whole.open() - back.open();
      assertEquals(translated - faults.size() - copies, whole.taken(), each.locale());
      assertAlike(translation.file(), writer.open(new CatalogInput("whole.xlf", whole.text().getBytes(UTF_8), true)),
          each.locale());
      texts += whole.taken();
    }
    assertTrue(texts > 50_000, texts + " texts");
  }

  private OpenTranslation open(CompiledCatalog catalog, String locale, CatalogInput input, Optional<OpenCatalog> source)
      throws UnreadableCatalogException {
    return OpenTranslation.of(catalog, locale, writer.reader(), input, writer.open(input), source, Set.of());
  }

  private static List<String> differing(String expected, String actual) {
    if (expected.equals(actual)) {
      return List.of();
    }
    Set<String> known = expected.lines().collect(Collectors.toSet());
    return actual.lines().filter(line -> !known.contains(line)).limit(3).toList();
  }

  private static void assertAlike(OpenCatalog expected, OpenCatalog actual, String locale) {
    Map<String, String> texts = new HashMap<>();
    expected.entries().forEach(
        entry -> texts.merge(entry.read().id(), shown(entry), (first, next) -> first.isEmpty() ? next : first));
    for (FileEntry entry : actual.entries()) {
      assertEquals(texts.get(entry.read().id()), shown(entry), locale);
    }
  }

  private static String shown(FileEntry entry) {
    return entry.read().text().strip().pieces().stream()
        .map(piece -> piece.name().isEmpty() ? piece.toString() : piece.name()).collect(Collectors.joining(" "));
  }

  private static CatalogInput input(String path, boolean translation) {
    return new CatalogInput(path, FOLDER.content(path), translation);
  }
}
