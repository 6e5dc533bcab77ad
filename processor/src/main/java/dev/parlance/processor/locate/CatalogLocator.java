package dev.parlance.processor.locate;

import dev.parlance.processor.catalog.CatalogFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/**
 * Looks for a catalog: in each folder of {@code parlance.dir}, beside the annotated source, in {@code src/X/resources}
 * for a source in {@code src/X/java}, in the class output, on the class path. A path is tried in all of them relative
 * to the annotated package, then in all of them relative to the root; with a leading {@code /}, to the root only.
 *
 * <p>Files under {@code src} come before their copies in the class output, so that diagnostics point at the file that a
 * person edits.
 */
public final class CatalogLocator {
  private final ProcessingEnvironment environment;
  private final List<Path> folders;

  /**
   * A locator for one compilation.
   *
   * @param environment the compiler's
   * @param folders the folders of {@code parlance.dir}
   */
  public CatalogLocator(ProcessingEnvironment environment, List<Path> folders) {
    this.environment = environment;
    this.folders = List.copyOf(folders);
  }

  /**
   * Looks for the catalog at {@code path}.
   *
   * @param path with {@code /} between folders
   * @param annotated the annotated element
   */
  public Located locate(String path, Element annotated) {
    String packageFolder =
        environment.getElementUtils().getPackageOf(annotated).getQualifiedName().toString().replace('.', '/');
    List<Place> places = new ArrayList<>();
    List<Path> roots = roots(annotated, packageFolder);
    if (path.startsWith("/")) {
      addPlaces(places, roots, "", path.substring(1));
    } else {
      if (!packageFolder.isEmpty()) {
        addPlaces(places, roots, packageFolder + "/", path);
      }
      addPlaces(places, roots, "", path);
    }
    List<String> tried = new ArrayList<>();
    for (Place place : places) {
      try {
        Optional<Located.Found> found = place.read();
        if (found.isPresent()) {
          return found.get();
        }
        tried.add(place.description());
      } catch (IOException unreadable) {
        return Located.Unreadable.because(place.description(), unreadable);
      }
    }
    return new Located.Missing(tried);
  }

  private List<Path> roots(Element annotated, String packageFolder) {
    List<Path> roots = new ArrayList<>(folders);
    AnnotatedSource.of(annotated, environment).map(Path::getParent).ifPresent(folder -> {
      Path sourceRoot = sourceRoot(folder, packageFolder);
      if (sourceRoot == null) {
        return;
      }
      roots.add(sourceRoot);
      Path parent = sourceRoot.getParent();
      boolean inSrc = sourceRoot.endsWith("java") && parent != null && parent.getParent() != null
          && parent.getParent().endsWith("src");
      if (inSrc) {
        roots.add(parent.resolve("resources"));
      }
    });
    return roots;
  }

  /** The folder that {@code folder} lies in as {@code packageFolder}; null where it does not. */
  private static Path sourceRoot(Path folder, String packageFolder) {
    if (packageFolder.isEmpty()) {
      return folder;
    }
    if (!folder.endsWith(packageFolder)) {
      return null;
    }
    Path root = folder;
    for (int i = Path.of(packageFolder).getNameCount(); i > 0 && root != null; i--) {
      root = root.getParent();
    }
    return root;
  }

  private void addPlaces(List<Place> places, List<Path> roots, String base, String path) {
    roots.forEach(root -> places.add(new FilePlace(root, base, path)));
    places.add(new CompilerPlace(StandardLocation.CLASS_OUTPUT, "the class output", base, path));
    places.add(new CompilerPlace(StandardLocation.CLASS_PATH, "the class path", base, path));
  }

  /** A place where a catalog may lie. */
  private interface Place {
    String description();

    /** The file, or nothing where it is not here. */
    Optional<Located.Found> read() throws IOException;
  }

  private record FilePlace(Path root, String base, String path) implements Place {
    @Override
    public String description() {
      return root + "/" + base + path;
    }

    @Override
    public Optional<Located.Found> read() throws IOException {
      Path file;
      try {
        file = root.resolve(base + path).toAbsolutePath().normalize();
      } catch (InvalidPathException impossible) {
        return Optional.empty();
      }
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      return Optional.of(
          new Located.Found(new CatalogFile(file.toString(), Files.readAllBytes(file)), root.toUri(), base));
    }
  }

  private final class CompilerPlace implements Place {
    private final JavaFileManager.Location location;
    private final String name;
    private final String base;
    private final String path;

    CompilerPlace(JavaFileManager.Location location, String name, String base, String path) {
      this.location = location;
      this.name = name;
      this.base = base;
      this.path = path;
    }

    @Override
    public String description() {
      return name + ": " + base + path;
    }

    @Override
    public Optional<Located.Found> read() throws IOException {
      FileObject file;
      try {
        file = environment.getFiler().getResource(location, "", base + path);
      } catch (IOException | RuntimeException refused) {
        // Compilers differ in what they throw for a path outside the location, or for one that is not there.
        return Optional.empty();
      }
      try (InputStream in = file.openInputStream()) {
        return Optional.of(
            new Located.Found(new CatalogFile(displayed(file), in.readAllBytes()), root(file.toUri()), base));
      } catch (FileNotFoundException | NoSuchFileException absent) {
        return Optional.empty();
      }
    }

    private URI root(URI uri) {
      String text = uri.toString();
      int end = text.length() - (base + path).length();
      return text.endsWith(base + path) ? URI.create(text.substring(0, end)) : null;
    }

    private static String displayed(FileObject file) {
      URI uri = file.toUri();
      return "file".equals(uri.getScheme()) ? Path.of(uri).toAbsolutePath().toString()
          : JarEntry.of(uri).map(JarEntry::toString).orElseGet(file::getName);
    }
  }
}
