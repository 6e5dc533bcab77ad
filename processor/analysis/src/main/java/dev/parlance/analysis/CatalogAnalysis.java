package dev.parlance.analysis;

import dev.parlance.analysis.classfile.Calls;
import dev.parlance.analysis.templates.KeyPatterns;
import dev.parlance.analysis.templates.TemplateFindings;
import dev.parlance.processor.MessagesProcessor;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.overview.CatalogOverview;
import dev.parlance.processor.overview.Overview;
import dev.parlance.processor.report.PrintedName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
 * @param overview their overview, if it was asked for; its catalogs are the same, in the same order
 */
public record CatalogAnalysis(List<Diagnostic<? extends JavaFileObject>> findings,
    List<Diagnostic<? extends JavaFileObject>> sourceErrors, List<CatalogMethods> catalogs,
    Optional<Overview> overview) {
  private static final String FROM_PROCESSOR = ".proc.messager";
  private static final Set<String> OUTPUTS = Set.of("parlance.report", "parlance.sarif");

  /**
   * Runs the processor.
   *
   * @param options the processor's options, by name
   * @param readers a class loader with readers of catalogs besides the built-in ones
   * @param listener is given the compilation before it begins
   * @param isReported whether an overview is made
   * @throws IllegalStateException if the build tool runs without a compiler
   */
  public static CatalogAnalysis of(AnalyzedSources sources, Map<String, String> options, ClassLoader readers,
      Consumer<JavaCompiler.CompilationTask> listener, boolean isReported) throws IOException {
    return of(sources, options, readers, listener, isReported, compiled -> {});
  }

  /**
   * Runs the processor.
   *
   * @param options the processor's options, by name
   * @param readers a class loader with readers of catalogs besides the built-in ones
   * @param listener is given the compilation before it begins
   * @param isReported whether an overview is made
   * @param compiled takes each catalog as the processor compiled it
   * @throws IllegalStateException if the build tool runs without a compiler
   */
  public static CatalogAnalysis of(AnalyzedSources sources, Map<String, String> options, ClassLoader readers,
      Consumer<JavaCompiler.CompilationTask> listener, boolean isReported, Consumer<CompiledCatalog> compiled)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException("There is no compiler: this is a JRE. Set JAVA_HOME to a JDK.");
    }
    List<Path> files = sources.files();
    List<CatalogMethods> catalogs = new ArrayList<>();
    if (files.isEmpty()) {
      return new CatalogAnalysis(List.of(), List.of(), catalogs, Optional.empty());
    }
    List<Overview> overviews = new ArrayList<>();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, sources.encoding())) {
      manager.setLocationFromPaths(StandardLocation.CLASS_PATH, sources.classPath());
      manager.setLocationFromPaths(StandardLocation.SOURCE_PATH, sources.referenced());
      List<String> arguments =
          new ArrayList<>(List.of("-proc:only", "-implicit:none", "-Xmaxerrs", "0", "-Xmaxwarns", "0"));
      // A compilation writes these files; what only class files say would be lost.
      options.keySet().stream().filter(name -> !OUTPUTS.contains(name)).forEach(
          name -> arguments.add("-A" + name + "=" + options.get(name)));
      JavaCompiler.CompilationTask task = compiler.getTask(
          null, new WithoutModules(manager), diagnostics, arguments, null, manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(List.of(new MessagesProcessor(
          catalog -> {
            catalogs.add(CatalogMethods.of(catalog));
            compiled.accept(catalog);
          },
          isReported ? Optional.of(overviews::add) : Optional.empty(), readers)));
      listener.accept(task);
      task.call();
    }
    List<Diagnostic<? extends JavaFileObject>> all = diagnostics.getDiagnostics();
    List<Diagnostic<? extends JavaFileObject>> findings =
        all.stream().filter(each -> each.getCode().endsWith(FROM_PROCESSOR)).toList();
    // Classes that other processors would generate are missing here, so unresolved names mean nothing once ours ran.
    boolean ran = !catalogs.isEmpty() || !findings.isEmpty();
    return new CatalogAnalysis(findings, ran ? List.of() : all.stream().filter(
        each -> each.getKind() == Diagnostic.Kind.ERROR).toList(), catalogs,
        overviews.stream().findFirst());
  }

  /**
   * The overview of the catalogs with their uses.
   *
   * @param calls what class files call and name
   * @param templates what templates name
   * @param kept the keys that are used in ways that cannot be seen
   */
  public List<CatalogOverview> used(Calls calls, TemplateFindings templates, KeyPatterns kept) {
    List<CatalogOverview> reported = reported();
    return IntStream.range(0, reported.size()).mapToObj(i -> {
      if (catalogs.get(i).methods().isEmpty()) {
        return reported.get(i);
      }
      EntryUses uses = new EntryUses(
          catalogs.get(i), calls, UnusedEntries.usedElsewhere(catalogs.get(i), templates, kept));
      return reported.get(i).using(message -> uses.of(message.id()));
    }).toList();
  }

  /** The overview of each catalog, without its uses. */
  public List<CatalogOverview> reported() {
    return overview.map(Overview::catalogs).orElse(List.of());
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
