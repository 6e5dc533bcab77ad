package dev.parlance.maven;

import dev.parlance.processor.MessagesProcessor;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * What the processor says of a module's catalogs, without a class being compiled.
 *
 * @param findings what it printed
 * @param sourceErrors what the compiler said of sources that it could not read, so that the processor did not run
 * @param catalogs what it would have generated
 */
record CatalogAnalysis(List<Diagnostic<? extends JavaFileObject>> findings,
    List<Diagnostic<? extends JavaFileObject>> sourceErrors, List<CatalogMethods> catalogs) {
  private static final String FROM_PROCESSOR = ".proc.messager";

  /**
   * The sources of a module.
   *
   * @param roots the folders that they lie in
   * @param excluded a folder with sources that the processor generated before
   * @param referenced further folders with sources, which these may refer to
   * @param classPath the class path
   * @param encoding their encoding
   */
  record Sources(List<Path> roots, Path excluded, List<Path> referenced, List<Path> classPath, Charset encoding) {
    /** The source files; without a module's declaration, since all that matters here is the class path. */
    List<Path> files() throws IOException {
      List<Path> files = new ArrayList<>();
      for (Path root : roots) {
        if (Files.isDirectory(root) && !root.equals(excluded)) {
          try (Stream<Path> all = Files.walk(root)) {
            all.filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java")).sorted()
                .forEach(files::add);
          }
        }
      }
      return files;
    }
  }

  /**
   * Runs the processor.
   *
   * @param options its options, by name
   * @throws IllegalStateException if this runs without a compiler
   */
  static CatalogAnalysis of(Sources sources, Map<String, String> options) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException("Maven runs on a JRE. Have JAVA_HOME name a JDK.");
    }
    List<Path> files = sources.files();
    List<CatalogMethods> catalogs = new ArrayList<>();
    if (files.isEmpty()) {
      return new CatalogAnalysis(List.of(), List.of(), catalogs);
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, sources.encoding())) {
      manager.setLocationFromPaths(StandardLocation.CLASS_PATH, existing(sources.classPath()));
      manager.setLocationFromPaths(StandardLocation.SOURCE_PATH, existing(sources.referenced()));
      List<String> arguments = new ArrayList<>(List.of("-proc:only", "-implicit:none", "-Xmaxerrs", "0", "-Xmaxwarns", "0"));
      options.forEach((name, value) -> arguments.add("-A" + name + "=" + value));
      JavaCompiler.CompilationTask task = compiler.getTask(
          null, manager, diagnostics, arguments, null, manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(List.of(new MessagesProcessor((path, blueprint) ->
          catalogs.add(CatalogMethods.of(path, blueprint)))));
      task.call();
    }
    List<Diagnostic<? extends JavaFileObject>> all = diagnostics.getDiagnostics();
    List<Diagnostic<? extends JavaFileObject>> findings =
        all.stream().filter(each -> each.getCode().endsWith(FROM_PROCESSOR)).toList();
    // What other processors would generate is missing here, so that errors of names mean nothing once ours ran.
    boolean ran = !catalogs.isEmpty() || !findings.isEmpty();
    return new CatalogAnalysis(findings, ran ? List.of() : all.stream().filter(
        each -> each.getKind() == Diagnostic.Kind.ERROR).toList(), catalogs);
  }

  private static List<Path> existing(List<Path> paths) {
    return paths.stream().filter(Files::exists).toList();
  }
}
