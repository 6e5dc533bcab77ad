package dev.parlance.analysis;

import dev.parlance.processor.MessagesProcessor;
import dev.parlance.processor.report.PrintedName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * The result of running the processor on a module's catalogs without compiling a class.
 *
 * @param findings the diagnostics that the processor printed
 * @param sourceErrors the compiler's errors in sources that it could not read, because of which the processor did not
 *     run
 * @param catalogs the catalogs from which the processor would have generated classes
 */
public record CatalogAnalysis(List<Diagnostic<? extends JavaFileObject>> findings,
    List<Diagnostic<? extends JavaFileObject>> sourceErrors, List<CatalogMethods> catalogs) {
  private static final String FROM_PROCESSOR = ".proc.messager";

  /**
   * Runs the processor.
   *
   * @param options the processor's options, by name
   * @param readers a class loader with readers of catalogs besides the built-in ones
   * @param listener is given the compilation before it begins
   * @throws IllegalStateException if the build tool runs without a compiler
   */
  public static CatalogAnalysis of(AnalyzedSources sources, Map<String, String> options, ClassLoader readers,
      Consumer<JavaCompiler.CompilationTask> listener) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException("There is no compiler: this is a JRE. Set JAVA_HOME to a JDK.");
    }
    List<Path> files = sources.files();
    List<CatalogMethods> catalogs = new ArrayList<>();
    if (files.isEmpty()) {
      return new CatalogAnalysis(List.of(), List.of(), catalogs);
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, sources.encoding())) {
      manager.setLocationFromPaths(StandardLocation.CLASS_PATH, sources.classPath());
      manager.setLocationFromPaths(StandardLocation.SOURCE_PATH, sources.referenced());
      List<String> arguments =
          new ArrayList<>(List.of("-proc:only", "-implicit:none", "-Xmaxerrs", "0", "-Xmaxwarns", "0"));
      options.forEach((name, value) -> arguments.add("-A" + name + "=" + value));
      JavaCompiler.CompilationTask task = compiler.getTask(
          null, new WithoutModules(manager), diagnostics, arguments, null, manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(List.of(new MessagesProcessor(
          catalog -> catalogs.add(CatalogMethods.of(catalog)), readers)));
      listener.accept(task);
      task.call();
    }
    List<Diagnostic<? extends JavaFileObject>> all = diagnostics.getDiagnostics();
    List<Diagnostic<? extends JavaFileObject>> findings =
        all.stream().filter(each -> each.getCode().endsWith(FROM_PROCESSOR)).toList();
    // Classes that other processors would generate are missing here, so unresolved names mean nothing once ours ran.
    boolean ran = !catalogs.isEmpty() || !findings.isEmpty();
    return new CatalogAnalysis(findings, ran ? List.of() : all.stream().filter(
        each -> each.getKind() == Diagnostic.Kind.ERROR).toList(), catalogs);
  }

  /** The number of findings that are errors. */
  public long errors() {
    return findings.stream().filter(each -> each.getKind() == Diagnostic.Kind.ERROR).count();
  }

  /** The finding with its position: in a catalog the text contains it already, at an annotation the compiler knows it. */
  public static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = PrintedName.lines(diagnostic.getMessage(Locale.ROOT));
    return diagnostic.getSource() == null ? message
        : PrintedName.of(Path.of(diagnostic.getSource().toUri()).toString()) + ":" + diagnostic.getLineNumber() + ":"
            + diagnostic.getColumnNumber() + ": " + message;
  }

  /** Hides module declarations on the source path: only the class path matters here. */
  private static final class WithoutModules extends ForwardingJavaFileManager<StandardJavaFileManager> {
    WithoutModules(StandardJavaFileManager manager) {
      super(manager);
    }

    @Override
    public JavaFileObject getJavaFileForInput(Location location, String className, JavaFileObject.Kind kind)
        throws IOException {
      return className.equals("module-info") && location == StandardLocation.SOURCE_PATH
          ? null : super.getJavaFileForInput(location, className, kind);
    }
  }
}
