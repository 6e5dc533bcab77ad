package dev.parlance.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The formats of catalogs, each with the same catalogs in {@code src/test/resources/formats}. */
public enum CatalogFormat {
  /** Parlance's own. */
  PLAIN("plain", "messages.txt", "messages.fr.txt"),

  /** XLIFF 1.2. */
  XLIFF_1_2("xliff-1.2", "messages.xlf", "messages.fr.xlf"),

  /** XLIFF 2.0. */
  XLIFF_2_0("xliff-2.0", "messages.xlf", "messages.fr.xlf"),

  /** Angular's JSON. */
  ANGULAR_JSON("json-angular", "messages.json", "messages.fr.json"),

  /** One JSON object. */
  FLAT_JSON("json-flat", "messages.json", "messages.fr.json"),

  /** JSON objects inside others. */
  NESTED_JSON("json-nested", "messages.json", "messages.fr.json"),

  /** ARB, as Angular extracts it. */
  ARB("arb", "messages.arb", "app.fr.arb"),

  /** Google's bundles, with a reader on the processor path. */
  XTB("xtb", "messages.xmb", "messages.fr.xtb");

  private static final Path FOLDER = Path.of("src/test/resources/formats");

  private final String folder;
  private final String source;
  private final String translation;

  CatalogFormat(String folder, String source, String translation) {
    this.folder = folder;
    this.source = source;
    this.translation = translation;
  }

  /**
   * A project with the catalog {@code name} of this format, and its translation into French.
   *
   * @param lineEnd what lines end with
   */
  public CatalogProject project(Path project, String name, String lineEnd) {
    return project(project, name, lineEnd, this);
  }

  /** The same with a translation of another format. */
  public CatalogProject project(Path project, String name, String lineEnd, CatalogFormat translated) {
    return CatalogProject.in(project)
        .file(source, content(folder, name, source, lineEnd))
        .file(translated.translation, content(translated.folder, name, translated.translation, lineEnd))
        .annotation("value = \"" + source + "\", translations = \""
            + translated.translation.replace(".fr.", ".{locale}.") + "\""
            // Otherwise ARB is read as Flutter reads it.
            + (this == ARB || translated == ARB ? ", syntax = dev.parlance.Syntax.ANGULAR" : ""));
  }

  /** What the catalog {@code faulty} is reported for, one a line. */
  public List<String> reports() {
    return read(FOLDER.resolve(folder).resolve("faulty/reports.txt")).lines().toList();
  }

  private static byte[] content(String folder, String name, String file, String lineEnd) {
    return read(FOLDER.resolve(folder).resolve(name).resolve(file)).replace("\n", lineEnd)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
