package dev.parlance.processor.locate;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;

/** A folder on disk or in a jar, whose file system is open as long as this is. */
final class OpenFolder implements AutoCloseable {
  private static final String JAR = "jar:";
  private static final String ENTRY = "!/";

  private final Path path;
  private final FileSystem jar;

  private OpenFolder(Path path, FileSystem jar) {
    this.path = path;
    this.jar = jar;
  }

  /** Opens the folder at {@code uri}, of the scheme {@code file} or {@code jar}. */
  static OpenFolder at(URI uri) throws IOException {
    String text = uri.toString();
    int entry = text.indexOf(ENTRY);
    if (!text.startsWith(JAR) || entry < 0) {
      return new OpenFolder(Path.of(uri), null);
    }
    FileSystem jar = FileSystems.newFileSystem(Path.of(URI.create(text.substring(JAR.length(), entry))));
    return new OpenFolder(jar.getPath(text.substring(entry + 1)), jar);
  }

  Path path() {
    return path;
  }

  /** How diagnostics show {@code file}, which lies in this folder. */
  String shown(Path file) {
    String name = file.toAbsolutePath().normalize().toString();
    return jar == null ? name : jar + "!" + name;
  }

  @Override
  public void close() throws IOException {
    if (jar != null) {
      jar.close();
    }
  }
}
