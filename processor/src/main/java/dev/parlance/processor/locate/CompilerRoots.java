package dev.parlance.processor.locate;

import dev.parlance.processor.catalog.CatalogFile;
import java.io.ByteArrayInputStream;
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
  private final List<Path> folders;
  private final ProcessingEnvironment environment;
  private Optional<Path> classOutput;

  /**
   * The places of a compilation.
   *
   * @param folders the folders of {@code parlance.dir}
   * @param environment the compiler's
   */
  public CompilerRoots(List<Path> folders, ProcessingEnvironment environment) {
    this.folders = List.copyOf(folders);
    this.environment = environment;
  }

  /**
   * The places for {@code annotated}, in order: the folders, those that the annotated source implies, or the class
   * output where the compiler does not reveal the source, or the stubs of kapt; the class output; the class path.
   *
   * <p>Files under {@code src} come before their copies in the class output, so that diagnostics point at the file that
   * a person edits.
   */
  public List<CatalogRoot> of(Element annotated) {
    List<CatalogRoot> roots = new ArrayList<>();
    folders.forEach(folder -> roots.add(CatalogRoot.of(folder.toAbsolutePath())));
    String packageFolder = CatalogLocator.folderOf(
        environment.getElementUtils().getPackageOf(annotated).getQualifiedName().toString());
    roots.addAll(AnnotatedSource.of(annotated, environment).map(Path::getParent)
        .map(folder -> ofSource(folder, packageFolder)).orElseGet(this::ofProject));
    EclipseIde.sourceFolders(environment).stream().map(CatalogRoot::of).filter(root -> !roots.contains(root))
        .forEach(roots::add);
    roots.add(new OfCompiler(environment.getFiler(), StandardLocation.CLASS_OUTPUT, "the class output"));
    roots.add(new OfCompiler(environment.getFiler(), StandardLocation.CLASS_PATH, "the class path"));
    return roots;
  }

  /**
   * The places for {@code annotated} where the catalog of a library is looked for, which may be a module, and where the
   * application's texts for it are.
   */
  public LocatedCatalog.Roots withLibraries(Element annotated) {
    List<CatalogRoot> all = new ArrayList<>(of(annotated));
    all.add(new OfCompiler(environment.getFiler(), new ModulePath(), "the module path"));
    List<CatalogRoot> own = new ArrayList<>(all.stream().filter(root -> root.folder().isPresent()).toList());
    Optional<CatalogRoot> output = classOutput().map(CatalogRoot::of);
    output.filter(root -> !own.contains(root)).ifPresent(own::add);
    return new LocatedCatalog.Roots(all, own, output);
  }

  private static List<CatalogRoot> ofSource(Path folder, String packageFolder) {
    return KaptStubs.around(folder).map(CompilerRoots::ofProjectAround)
        .orElseGet(() -> CatalogRoot.besideSource(folder, packageFolder));
  }

  private List<CatalogRoot> ofProject() {
    return classOutput().map(CompilerRoots::ofProjectAround).orElse(List.of());
  }

  private static List<CatalogRoot> ofProjectAround(Path output) {
    return ProjectFolders.of(output).stream().map(CatalogRoot::of).toList();
  }

  /** The folder of classes; empty where the compiler does not reveal it. */
  public Optional<Path> classOutput() {
    if (classOutput == null) {
      classOutput = ClassOutput.of(environment.getFiler());
    }
    return classOutput;
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
      if (file == null || isInWorkingDirectory(file, base + path)) {
        return Optional.empty();
      }
      try {
        URI uri = file.toUri();
        URI root = FileUri.folder(uri, base + path);
        if (isFolder(uri, root, files)) {
          return Optional.empty();
        }
        Optional<InputStream> opened = open(file, uri, root, files);
        if (opened.isEmpty()) {
          return Optional.empty();
        }
        try (InputStream in = opened.get()) {
          String displayed = displayed(file, uri).orElseGet(() -> describe(base + path));
          return Optional.of(new LookupResult.Found(new CatalogFile(displayed, files.read(in)), root, base, files));
        }
      } catch (RuntimeException refused) {
        throw FileUri.refused(refused);
      }
    }

    /** Opens {@code file}; empty where nothing is there, which file managers say by exceptions of any kind. */
    private static Optional<InputStream> open(FileObject file, URI uri, URI root, PlacedFiles files)
        throws IOException {
      try {
        return Optional.of(file.openInputStream());
      } catch (IOException failed) {
        if (EclipseIde.isUnknownFile(failed)) {
          return root == null || FileUri.path(uri).isEmpty() ? Optional.empty()
              : files.read(Path.of(uri), Path.of(root)).map(ByteArrayInputStream::new);
        }
        if (FileUri.path(uri).map(Files::notExists)
            .orElse(failed instanceof FileNotFoundException || failed instanceof NoSuchFileException)) {
          return Optional.empty();
        }
        throw failed;
      }
    }

    /**
     * Whether {@code file} is only found because the class path has an empty entry, which Maven writes and for which
     * javac takes the working directory: then its name is {@code path} itself.
     */
    private static boolean isInWorkingDirectory(FileObject file, String path) {
      try {
        Path name = Path.of(file.getName());
        return !name.isAbsolute() && name.normalize().equals(Path.of(path).normalize())
            && FileUri.path(file.toUri()).filter(name.toAbsolutePath().normalize()::equals).isPresent();
      } catch (RuntimeException odd) {
        return false;
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
      return FileUri.path(uri).map(Path::toString)
          .or(() -> Optional.ofNullable(uri).flatMap(JarLocation::of).map(JarLocation::toString))
          .or(() -> name(file));
    }

    private static Optional<String> name(FileObject file) {
      try {
        return Optional.ofNullable(file.getName()).filter(name -> !name.isEmpty());
      } catch (RuntimeException refused) {
        return Optional.empty();
      }
    }
  }
}
