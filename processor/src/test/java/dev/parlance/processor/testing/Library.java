package dev.parlance.processor.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A library in a folder: the classes that were generated for it, and its catalogs beside them, as a jar has them. An
 * application is compiled with it, and run.
 */
public final class Library {
  private final Path folder;

  private Library(Path folder) {
    this.folder = folder;
  }

  /** Compiles {@code project}, and puts its classes and the catalogs in {@code resources}, by path, into {@code folder}. */
  public static Library of(CatalogProject project, JavaCompilers compiler, Path folder, Map<String, String> resources) {
    resources.forEach((name, content) -> project.file(name, content.strip()));
    Compiled compiled = project.compile(compiler);
    if (!compiled.success()) {
      throw new AssertionError(compiled.reports());
    }
    Library library = new Library(folder);
    library.write(compiled.classes());
    resources.forEach((name, content) -> CatalogProject.in(folder).file(name, content.strip()));
    return library;
  }

  /** An application in {@code sources} whose class path has this library. */
  public CatalogProject application(Path sources) {
    return CatalogProject.in(sources).option("-classpath").option(Stream.concat(Stream.of(folder.toString()),
        JavaCompilers.classPath(path -> !path.contains("jspecify")).stream())
        .reduce((a, b) -> a + File.pathSeparator + b).orElseThrow());
  }

  /** Puts what was compiled, and other files, into the folder. */
  public void write(Map<String, byte[]> classes) {
    classes.forEach((name, content) -> {
      try {
        Path file = folder.resolve(name.contains("/") ? name : name.replace('.', '/') + ".class");
        Files.createDirectories(file.getParent());
        Files.write(file, content);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    });
  }

  /** The file {@code name} of the library. */
  public Path file(String name) {
    return folder.resolve(name);
  }

  /** The classes of {@code application} in a folder of their own. */
  public static Library apart(Path folder, Compiled application) {
    Library apart = new Library(folder);
    apart.write(application.classes());
    return apart;
  }

  /** A loader of the library's classes and those of {@code application}, which it puts beside them. */
  public URLClassLoader load(Compiled application) {
    write(application.classes());
    return load(Library.class.getClassLoader());
  }

  /** A loader of what is in the folder, behind {@code parent}. */
  public URLClassLoader load(ClassLoader parent) {
    try {
      return new URLClassLoader(new URL[] {folder.toUri().toURL()}, parent);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The static method {@code lines} of the class {@code name} in what {@code application} was compiled to. */
  @SuppressWarnings("unchecked")
  public List<String> lines(Compiled application, String name) {
    try (URLClassLoader loader = load(application)) {
      return (List<String>) loader.loadClass(name).getMethod("lines").invoke(null);
    } catch (ReflectiveOperationException | IOException failed) {
      throw new AssertionError(application.reports().toString(), failed);
    }
  }
}
