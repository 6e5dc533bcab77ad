package dev.parlance.example.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Compiles a package with a catalog, in a folder that exists no longer than that. */
final class Compilation {
  private static final String PACKAGE_INFO = """
      @dev.parlance.MessageCatalog(value = "%s", translations = "%s")
      package shop;
      """;

  private final JavaCompiler compiler;

  Compilation(JavaCompiler compiler) {
    this.compiler = compiler;
  }

  /** The errors that the compiler prints for {@code source} and {@code translation}, without the path of the folder. */
  List<String> errors(Catalog source, Catalog translation) throws IOException {
    Path folder = Files.createTempDirectory("parlance-demo").toRealPath();
    try {
      Path inside = Files.createDirectory(folder.resolve("shop"));
      Files.writeString(inside.resolve(source.name()), source.text());
      Files.writeString(inside.resolve(translation.name()), translation.text());
      Path packageInfo = Files.writeString(inside.resolve("package-info.java"),
          PACKAGE_INFO.formatted(source.name(), translation.name()));
      return compile(folder, packageInfo).stream().map(error -> error.replace(inside + "/", "…/")).toList();
    } finally {
      delete(folder);
    }
  }

  private List<String> compile(Path folder, Path source) throws IOException {
    // The processor is on the class path of this program.
    String classPath = System.getProperty("java.class.path");
    List<String> options = List.of("-proc:only", "-processor", "dev.parlance.processor.MessagesProcessor",
        "-classpath", classPath, "-processorpath", classPath, "-d", folder.toString(),
        "-Aparlance.dir=" + folder, "-Aparlance.rules=id-drift:off");
    DiagnosticCollector<JavaFileObject> printed = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(printed, Locale.ENGLISH, null)) {
      compiler.getTask(null, files, printed, options, null, files.getJavaFileObjects(source)).call();
    }
    List<String> errors = new ArrayList<>();
    for (Diagnostic<?> each : printed.getDiagnostics()) {
      if (each.getKind() == Diagnostic.Kind.ERROR) {
        errors.add(each.toString());
      }
    }
    return errors;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
