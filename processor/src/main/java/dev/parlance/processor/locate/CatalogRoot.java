package dev.parlance.processor.locate;

import dev.parlance.processor.catalog.CatalogFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** A place from which paths to catalogs are resolved. */
public interface CatalogRoot {
  /** The full path that {@code path} would have here, for diagnostics. */
  String describe(String path);

  /**
   * Reads the file at {@code base + path}; empty where it does not exist.
   *
   * @param base empty, or a folder's path that ends with a slash
   * @param path the path as the annotation has it, without a leading slash
   * @param files reads it
   * @throws IOException if the file exists but cannot be read, or is refused
   */
  Optional<LookupResult.Found> read(String base, String path, PlacedFiles files) throws IOException;

  /** The folder that this place is; empty where it is another kind of place. */
  default Optional<Path> folder() {
    return Optional.empty();
  }

  /** A folder. */
  static CatalogRoot of(Path folder) {
    return new Folder(folder);
  }

  /** A jar. */
  static CatalogRoot ofJar(Path file) {
    return new Jar(file);
  }

  /**
   * The places that a source implies: beside it, and in {@code src/X/resources} for a source in {@code src/X/java}.
   *
   * @param folder the source's folder
   * @param packageFolder the package's path
   */
  static List<CatalogRoot> besideSource(Path folder, String packageFolder) {
    if (!packageFolder.isEmpty() && !folder.endsWith(packageFolder)) {
      return List.of();
    }
    Path root = folder;
    for (int i = packageFolder.isEmpty() ? 0 : Path.of(packageFolder).getNameCount(); i > 0; i--) {
      root = root.getParent();
      if (root == null) {
        return List.of();
      }
    }
    Path parent = root.getParent();
    boolean inSrc = root.endsWith("java") && parent != null && parent.getParent() != null
        && parent.getParent().endsWith("src");
    return inSrc ? List.of(of(root), of(parent.resolve("resources"))) : List.of(of(root));
  }

  /** A folder. */
  record Folder(Path path) implements CatalogRoot {
    @Override
    public String describe(String file) {
      return path + "/" + file;
    }

    @Override
    public Optional<Path> folder() {
      return Optional.of(path);
    }

    @Override
    public Optional<LookupResult.Found> read(String base, String relative, PlacedFiles files) throws IOException {
      Path file;
      try {
        file = path.resolve(base + relative).toAbsolutePath().normalize();
      } catch (InvalidPathException impossible) {
        return Optional.empty();
      }
      return files.read(file, path)
          .map(content -> new LookupResult.Found(new CatalogFile(file.toString(), content), path.toUri(), base, files));
    }
  }

  /** A jar. */
  record Jar(Path file) implements CatalogRoot {
    @Override
    public String describe(String path) {
      return file + "!/" + path;
    }

    @Override
    public Optional<LookupResult.Found> read(String base, String path, PlacedFiles files) throws IOException {
      try (JarFile jar = new JarFile(file.toFile())) {
        ZipEntry entry = jar.getEntry(base + path);
        return entry == null || entry.isDirectory() ? Optional.empty() : Optional.of(new LookupResult.Found(
            new CatalogFile(describe(base + path), files.read(jar.getInputStream(entry))),
            URI.create("jar:" + file.toUri() + "!/"), base, files));
      }
    }
  }
}
