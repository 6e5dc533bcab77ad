package dev.parlance.processor.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.palantir.javapoet.ClassName;
import dev.parlance.processor.catalog.CatalogReaders;
import dev.parlance.processor.catalog.TextNotation;
import dev.parlance.processor.compile.CatalogCompiler;
import dev.parlance.processor.compile.CompilationRequest;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.compile.WholeCatalog;
import dev.parlance.processor.locate.CatalogRoot;
import dev.parlance.processor.locate.FileLimit;
import dev.parlance.processor.locate.LocatedCatalog;
import dev.parlance.processor.report.Location;
import dev.parlance.processor.report.SeverityPolicy;
import dev.parlance.processor.spi.CatalogReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder with catalogs that are compiled without a Java compiler.
 *
 * @param path the folder
 */
public record CompiledFolder(Path path) {
  private static final Map<String, Location> PLACES = Stream.of("value", "translations", "required")
      .collect(toMap(name -> name, name -> new Location.Declaration(null, null, null, name)));

  /** The readers of all formats. */
  public static List<CatalogReader> readers() {
    return CatalogReaders.load(CompiledFolder.class.getClassLoader(), error -> {
      throw new AssertionError(error);
    });
  }

  /** Writes a file. */
  public CompiledFolder with(String name, String content) {
    return with(name, content.getBytes(UTF_8));
  }

  /** Writes a file. */
  public CompiledFolder with(String name, byte[] content) {
    try {
      Files.createDirectories(path.resolve(name).getParent());
      Files.write(path.resolve(name), content);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return this;
  }

  /** The bytes of a file. */
  public byte[] content(String name) {
    try {
      return Files.readAllBytes(path.resolve(name));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Compiles the catalog in English at {@code source}, all of whose locales are required.
   *
   * @param translations the pattern of its translations
   */
  public CompiledCatalog compile(String source, String translations, TextNotation notation) {
    CompilationRequest request = new CompilationRequest(ClassName.get("com.acme", "Messages"), true, source, "en",
        List.of(CompilationRequest.ALL), true, notation, true, false, List.of(), PLACES, List.of());
    LocatedCatalog files = LocatedCatalog.locate(
        source, "en", List.of(translations), "", List.of(CatalogRoot.of(path)), FileLimit.DEFAULT);
    return CatalogCompiler.compile(request, files, readers(),
        new SeverityPolicy(Map.of(), Optional.empty(), false, finding -> false), new WholeCatalog());
  }
}
