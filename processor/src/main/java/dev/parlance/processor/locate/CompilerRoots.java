package dev.parlance.processor.locate;

import dev.parlance.processor.catalog.CatalogFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/** The places where a compilation looks for catalogs. */
public final class CompilerRoots {
  private CompilerRoots() {}

  /**
   * The places, in order: {@code folders}, those that the annotated source implies, the class output, the class path.
   *
   * <p>Files under {@code src} come before their copies in the class output, so that diagnostics point at the file that
   * a person edits.
   *
   * @param folders the folders of {@code parlance.dir}
   * @param annotated the annotated element
   * @param environment the compiler's
   */
  public static List<CatalogRoot> of(List<Path> folders, Element annotated, ProcessingEnvironment environment) {
    List<CatalogRoot> roots = new ArrayList<>();
    folders.forEach(folder -> roots.add(CatalogRoot.of(folder)));
    String packageFolder = CatalogLocator.folderOf(
        environment.getElementUtils().getPackageOf(annotated).getQualifiedName().toString());
    AnnotatedSource.of(annotated, environment).map(Path::getParent)
        .ifPresent(folder -> roots.addAll(CatalogRoot.besideSource(folder, packageFolder)));
    roots.add(new OfCompiler(environment.getFiler(), StandardLocation.CLASS_OUTPUT, "the class output"));
    roots.add(new OfCompiler(environment.getFiler(), StandardLocation.CLASS_PATH, "the class path"));
    return roots;
  }

  /** A place that is only reached through the compiler. */
  private record OfCompiler(Filer filer, JavaFileManager.Location location, String name) implements CatalogRoot {
    @Override
    public String describe(String path) {
      return name + ": " + path;
    }

    @Override
    public Optional<LookupResult.Found> read(String base, String path, PlacedFiles files) throws IOException {
      FileObject file;
      try {
        file = filer.getResource(location, "", base + path);
      } catch (IOException | RuntimeException refused) {
        // Compilers throw different exceptions for a path outside the location, or for one that does not exist.
        return Optional.empty();
      }
      try {
        URI uri = file.toUri();
        URI root = FileUri.folder(uri, base + path);
        if (isFolder(uri, root, files)) {
          return Optional.empty();
        }
        try (InputStream in = file.openInputStream()) {
          String displayed = displayed(file, uri).orElseGet(() -> describe(base + path));
          return Optional.of(new LookupResult.Found(new CatalogFile(displayed, files.read(in)), root, base, files));
        }
      } catch (FileNotFoundException | NoSuchFileException absent) {
        return Optional.empty();
      } catch (RuntimeException refused) {
        throw FileUri.refused(refused);
      }
    }

    /**
     * Whether a folder has this name; throws if a file of the file system is refused. Nothing need be there: a compiler
     * may keep its files elsewhere.
     */
    private static boolean isFolder(URI uri, URI root, PlacedFiles files) throws IOException {
      Optional<Path> file = FileUri.path(uri);
      return file.isPresent()
          && files.find(file.get(), root == null ? file.get().getParent() : Path.of(root)).isEmpty()
          && Files.isDirectory(file.get());
    }

    private static Optional<String> displayed(FileObject file, URI uri) {
      return FileUri.path(uri).map(Path::toString).or(() -> JarLocation.of(uri).map(JarLocation::toString))
          .or(() -> Optional.ofNullable(file.getName()));
    }
  }
}
