package dev.parlance.processor.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.format.arb.ArbCatalogWriter;
import dev.parlance.processor.format.properties.PropertiesCatalogWriter;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.syntax.flutter.FlutterSyntax;
import dev.parlance.processor.syntax.javatext.JavaTextSyntax;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The {@code .properties} and ARB files in the folder that {@code -Dparlance.realCatalogs=DIR} names. */
@EnabledIfSystemProperty(named = "parlance.realCatalogs", matches = ".+")
class RealFilesTest {
  /** What no ID ends with. */
  private static final String SUFFIX = "+x";

  static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of(System.getProperty("parlance.realCatalogs")))) {
      return all.filter(file -> file.toString().endsWith(".properties") || file.toString().endsWith(".arb")).sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void withoutAChangeAFileStaysToTheByte(Path file) throws IOException, UnreadableCatalogException {
    byte[] content = Files.readAllBytes(file);
    CatalogInput input = new CatalogInput(file.toString(), content, true);
    assertArrayEquals(content, encoded(file, input, open(file, content).changed(List.of())));
  }

  @ParameterizedTest
  @MethodSource("files")
  void eachTextThatIsWrittenAnewIsReadAsBefore(Path file) throws IOException, UnreadableCatalogException {
    byte[] content = Files.readAllBytes(file);
    OpenCatalog open = open(file, content);
    List<Change> others = new ArrayList<>();
    for (FileEntry entry : open.entries()) {
      MessageText other = MessageText.of(entry.read().text().units() + ".");
      others.add(Change.Update.ofText(entry, source(entry, ""), other, EntryState.REVIEW));
    }
    OpenCatalog marked = open(file, encoded(file, input(file, content), open.changed(others)));
    List<Change> back = new ArrayList<>();
    for (int i = 0; i < open.entries().size(); i++) {
      FileEntry entry = marked.entries().get(i);
      assertEquals(EntryState.REVIEW, entry.state());
      assertEquals(open.entries().get(i).read().text().units() + ".", entry.read().text().units());
      back.add(Change.Update.ofText(entry, source(entry, ""), open.entries().get(i).read().text(),
          EntryState.TRANSLATED));
    }
    byte[] again = encoded(file, input(file, content), marked.changed(back));
    assertEquals(texts(file, content), texts(file, again));
  }

  @ParameterizedTest
  @MethodSource("files")
  void entriesThatAreAddedAndRemovedAgainLeaveTheFileAsItWas(Path file)
      throws IOException, UnreadableCatalogException {
    byte[] content = Files.readAllBytes(file);
    OpenCatalog open = open(file, content);
    List<Change> added = new ArrayList<>();
    for (FileEntry entry : open.entries()) {
      added.add(new Change.Add(Optional.of(entry), source(entry, SUFFIX), Optional.of(MessageText.of("{0} = “é\\n”\n")),
          EntryState.REVIEW));
    }
    byte[] longer = encoded(file, input(file, content), open.changed(added));
    OpenCatalog again = open(file, longer);
    List<Change> removed = again.entries().stream()
        .filter(entry -> entry.read().id().endsWith(SUFFIX)).map(entry -> (Change) new Change.Remove(entry)).toList();
    assertEquals(added.size(), removed.size());
    String before = writer(file).reader().text(input(file, content)).toString();
    // The last line keeps the line end that it needed.
    String end = added.isEmpty() || before.endsWith("\n") || !file.toString().endsWith(".properties") ? ""
        : LineEnd.of(before);
    assertEquals(before + end, again.changed(removed));
    assertTrue(longer.length > content.length || added.isEmpty());
  }

  private static CatalogWriter writer(Path file) {
    return file.toString().endsWith(".arb") ? new ArbCatalogWriter(new FlutterSyntax(false))
        : new PropertiesCatalogWriter(new JavaTextSyntax());
  }

  private static CatalogInput input(Path file, byte[] content) {
    return new CatalogInput(file.toString(), content, true);
  }

  private static OpenCatalog open(Path file, byte[] content) throws UnreadableCatalogException {
    return writer(file).open(input(file, content));
  }

  private static byte[] encoded(Path file, CatalogInput input, String text) {
    FileText before = writer(file).reader().text(input);
    return before.encode(text);
  }

  private static SourceEntry source(FileEntry entry, String suffix) {
    return new SourceEntry(CatalogEntry.of(entry.read().id() + suffix, entry.read().text(), Position.START,
        Position.START), Optional.empty());
  }

  /** The texts of a file with their IDs. */
  private static List<String> texts(Path file, byte[] content) throws UnreadableCatalogException {
    List<String> texts = new ArrayList<>();
    CatalogReader reader = writer(file).reader();
    reader.read(input(file, content), new CatalogSink() {
      @Override
      public void entry(CatalogEntry entry) {
        texts.add(entry.id() + "=" + entry.text().units());
      }

      @Override
      public void fault(String id, Position at, String problem, String advice) {
        texts.add(id + ": " + problem);
      }
    });
    return texts;
  }
}
