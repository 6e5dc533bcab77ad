package dev.parlance.processor.testing;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/**
 * Catalogs in a folder that {@code parlance.dir} names, and sources to compile with them.
 *
 * <p>Without a source that names a catalog, the package {@code test} has {@code @MessageCatalog("messages.txt")}.
 */
public final class CatalogProject {
  private final Path folder;
  private final List<String> options = new ArrayList<>();
  private final List<JavaFileObject> sources = new ArrayList<>();
  private final List<Processor> processors = new ArrayList<>();
  private final List<Processor> later = new ArrayList<>();

  private CatalogProject(Path folder) {
    this.folder = folder;
  }

  /** A project whose catalogs lie in {@code folder}. */
  public static CatalogProject in(Path folder) {
    return new CatalogProject(folder);
  }

  /** Writes {@code messages.txt}, each line ended by LF. */
  public CatalogProject catalog(String... lines) {
    return file("messages.txt", lines);
  }

  /** Writes a file. */
  public CatalogProject file(String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Writes a file, each line ended by LF. */
  public CatalogProject file(String name, String... lines) {
    return file(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** The entry {@code a} with the text {@code source}, and {@code french} as its required translation. */
  public CatalogProject translated(String source, String french) {
    return catalog("a " + source).file("messages.fr.txt", "a " + french)
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = \"*\"");
  }

  /** Gives the package {@code test} a {@code @MessageCatalog} that says {@code values}. */
  public CatalogProject annotation(String values) {
    return source("test.package-info", "@dev.parlance.MessageCatalog(" + values + ")", "package test;");
  }

  /** Adds a source. */
  public CatalogProject source(String className, String... lines) {
    sources.add(JavaFileObjects.forSourceLines(className, lines));
    return this;
  }

  /** Adds an option of the compiler. */
  public CatalogProject option(String option) {
    options.add(option);
    return this;
  }

  /** Adds an annotation processor, which goes before ours. */
  public CatalogProject processor(Processor processor) {
    processors.add(processor);
    return this;
  }

  /** Adds an annotation processor, which goes after ours. */
  public CatalogProject laterProcessor(Processor processor) {
    later.add(processor);
    return this;
  }

  /** The absolute path of a file of the project, as diagnostics show it. */
  public String path(String name) {
    return folder.resolve(name).toAbsolutePath().toString();
  }

  /** Compiles it. */
  public Compiled compile(JavaCompilers compiler) {
    List<String> all = new ArrayList<>(options);
    if (options.stream().noneMatch(option -> option.startsWith("-Aparlance.dir="))) {
      all.add("-Aparlance.dir=" + folder.toAbsolutePath());
    }
    List<JavaFileObject> files = new ArrayList<>(sources);
    if (sources.stream().noneMatch(CatalogProject::namesCatalog)) {
      files.add(JavaFileObjects.forSourceLines("test.package-info",
          "@dev.parlance.MessageCatalog(\"messages.txt\")", "package test;"));
    }
    return compiler.compile(files, all, processors, later);
  }

  private static boolean namesCatalog(JavaFileObject source) {
    try {
      return source.getCharContent(true).toString().contains("MessageCatalog");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
