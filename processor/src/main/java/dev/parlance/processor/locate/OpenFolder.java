package dev.parlance.processor.locate;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Optional;

/** A folder on disk or in a jar; closing it closes the file system of the jar. */
final class OpenFolder implements AutoCloseable {
  private final Path path;
  private final FileSystem jar;

  private OpenFolder(Path path, FileSystem jar) {
    this.path = path;
    this.jar = jar;
  }

  /** Opens the folder at {@code uri}, of the scheme {@code file} or {@code jar}. */
  static OpenFolder at(URI uri) throws IOException {
    try {
      Optional<JarLocation> entry = JarLocation.of(uri);
      if (entry.isEmpty()) {
        return new OpenFolder(Path.of(uri), null);
      }
      FileSystem jar = FileSystems.newFileSystem(entry.get().jar());
      return new OpenFolder(jar.getPath(entry.get().name()), jar);
    } catch (RuntimeException unknown) {
      // No file system has such names.
      throw new IOException(unknown.toString(), unknown);
    }
  }

  Path path() {
    return path;
  }

  /** The path of {@code file} in this folder, as diagnostics show it. */
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
