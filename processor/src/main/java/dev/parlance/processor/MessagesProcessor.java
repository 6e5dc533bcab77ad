package dev.parlance.processor;

import com.google.auto.service.AutoService;
import dev.parlance.processor.catalog.CatalogReaders;
import dev.parlance.processor.compile.CatalogCompiler;
import dev.parlance.processor.compile.CompilationRequest;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.emit.GeneratedClasses;
import dev.parlance.processor.emit.GeneratedSource;
import dev.parlance.processor.emit.MessagesModel;
import dev.parlance.processor.emit.Nullness;
import dev.parlance.processor.facade.FacadeImplementation;
import dev.parlance.processor.facade.FacadeReader;
import dev.parlance.processor.library.LibraryCheck;
import dev.parlance.processor.library.LibraryReader;
import dev.parlance.processor.locate.CompilerRoots;
import dev.parlance.processor.locate.EclipseIde;
import dev.parlance.processor.locate.LocatedCatalog;
import dev.parlance.processor.overview.Overview;
import dev.parlance.processor.report.DiagnosticSink;
import dev.parlance.processor.report.FailSafe;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.signatures.SignaturesFile;
import dev.parlance.processor.spi.CatalogReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Generates a class from each catalog that {@code @MessageCatalog} names.
 *
 * <p>For each annotation:
 *
 * <ol>
 *   <li>{@link AnnotationValidator}: the annotation's values, and the facade
 *   <li>{@link LocatedCatalog}: paths to bytes
 *   <li>{@link CatalogCompiler}: bytes to entries, entries to messages, checked by the rules, to a
 *       {@link CompiledCatalog}
 *   <li>{@link MessagesModel}: messages packed, {@link GeneratedSource}: as Java sources
 *   <li>{@link RunReport}: findings printed, at the end of the round where the compiler is to point at a declaration,
 *       else after the last round
 *   <li>{@link OverviewOutput}: the report, where an option asks for it
 * </ol>
 *
 * <p>The class is generated whatever was found, so that an error in a catalog is the only one, without “cannot find
 * symbol” for every call. Only this class and the locator touch the compiler's environment as a whole.
 */
@AutoService(Processor.class)
public final class MessagesProcessor extends AbstractProcessor {
  private static final String GENERATED = "dev.parlance.support.Generated";

  /** The packages of exceptions by which compilers report that a class file is missing. */
  private static final Pattern COMPILER = Pattern.compile("com[.]sun[.]tools[.]javac[.]|org[.]eclipse[.]jdt[.]");

  private final Optional<Consumer<CompiledCatalog>> instead;
  private final Optional<Consumer<Overview>> overviews;
  private final ClassLoader path;
  /** The classes that annotations ask for: they hide those of {@code java.lang} before they exist. */
  private final Set<String> requested = new HashSet<>();
  private ProcessorOptions options;
  private Optional<SignaturesFile> signatures;
  private CompilerRoots roots;
  private Optional<EclipseMarkers> eclipse;
  private RunReport report;
  private Optional<ReportedCatalogs> reported;
  private WaitingElements waiting;
  private NextRound next;
  private ProviderFile providers;
  private GivenLocales given;
  private GeneratedFiles output;
  private List<CatalogReader> readers;
  private boolean versionChecked;
  private boolean isOver;

  /** Creates a processor that generates classes. */
  public MessagesProcessor() {
    instead = Optional.empty();
    overviews = Optional.empty();
    path = MessagesProcessor.class.getClassLoader();
  }

  /**
   * Creates a processor that checks catalogs and writes no class.
   *
   * @param instead takes each catalog that a class would be generated from
   * @param path the class loader with the readers of catalogs
   */
  public MessagesProcessor(Consumer<CompiledCatalog> instead, ClassLoader path) {
    this(instead, Optional.empty(), path);
  }

  /**
   * Creates a processor that checks catalogs and writes no class.
   *
   * @param instead takes each catalog that a class would be generated from
   * @param overviews takes the overview of all of them in the end
   * @param path the class loader with the readers of catalogs
   */
  public MessagesProcessor(
      Consumer<CompiledCatalog> instead, Optional<Consumer<Overview>> overviews, ClassLoader path) {
    this.instead = Optional.of(instead);
    this.overviews = overviews;
    this.path = path;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(CatalogAnnotation.ANNOTATION, CatalogAnnotation.CONTAINER, FacadeReader.MESSAGE_ID,
        FacadeReader.UNGROUPED, GENERATED, LibraryReader.OVERRIDABLE, Nullness.ANNOTATION);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.copyOf(ProcessorOptions.ALL);
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    output = new GeneratedFiles(environment, finding -> report.add(finding));
    start(environment);
  }

  private void start(ProcessingEnvironment environment) {
    List<String> errors = new ArrayList<>();
    options = ProcessorOptions.parse(environment.getOptions(), errors::add);
    CompilerDiagnostics compiler = new CompilerDiagnostics(environment);
    eclipse = EclipseIde.runs(environment)
        ? Optional.of(new EclipseMarkers(environment, compiler)) : Optional.empty();
    report = new RunReport(options, eclipse.<DiagnosticSink>map(markers -> markers).orElse(compiler));
    signatures = options.signatures().map(
        file -> new SignaturesFile(file, options.writeSignatures(), options.maxFileSize(), report::add));
    reported = options.output().isNone() && overviews.isEmpty()
        ? Optional.empty() : Optional.of(new ReportedCatalogs(environment));
    waiting = new WaitingElements(environment.getElementUtils(), environment.getTypeUtils());
    next = new NextRound(environment);
    providers = new ProviderFile(environment);
    given = new GivenLocales();
    versionChecked = false;
    isOver = false;
    // Printed at once: where no catalog is named, no later round would print it.
    errors.forEach(error -> report.print(Finding.nowhere(Rule.OPTION, error)));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (isOver) {
      // Eclipse's IDE compiles, after the last round, what depends on what it compiled before.
      output.startAnew();
      start(processingEnv);
    }
    if (round.processingOver()) {
      isOver = true;
      FailSafe.run(() -> {
        // Where no class is generated other processors do not run.
        if (instead.isEmpty()) {
          waiting.findings(round).forEach(report::add);
        }
        signatures.ifPresent(SignaturesFile::write);
        providers.write(this::roots, report::add);
        report.printRest();
        reported.filter(catalogs -> !catalogs.isEmpty()).ifPresent(this::writeOverview);
        next.delete();
      }, bug -> report.print(Finding.nowhere(Rule.BUG, FailSafe.sentence(bug) + " " + FailSafe.ADVICE)));
      return false;
    }
    Set<Element> annotated = new LinkedHashSet<>();
    for (TypeElement annotation : annotations) {
      if (annotation.getQualifiedName().contentEquals(FacadeReader.MESSAGE_ID)) {
        FacadeReader.misplaced(round.getElementsAnnotatedWith(annotation)).forEach(report::add);
      } else if (annotation.getQualifiedName().contentEquals(GENERATED)) {
        output.addLeftovers(round.getElementsAnnotatedWith(annotation));
      } else if (!annotation.getQualifiedName().contentEquals(FacadeReader.UNGROUPED)
          && !annotation.getQualifiedName().contentEquals(LibraryReader.OVERRIDABLE)
          && !annotation.getQualifiedName().contentEquals(Nullness.ANNOTATION)) {
        annotated.addAll(round.getElementsAnnotatedWith(annotation));
      }
    }
    for (Element element : annotated) {
      String packageName = processingEnv.getElementUtils().getPackageOf(element).getQualifiedName().toString();
      CatalogAnnotation.on(element, processingEnv.getElementUtils())
          .forEach(request -> requested.add(packageName + "/" + request.className()));
    }
    waiting.ready(annotated, round).forEach(this::generateAll);
    if (waiting.first().isPresent() && !isWaitingWorthwhile(waiting.first().get())) {
      waiting.giveUp().forEach(this::generateAll);
    }
    report.printRound();
    // Claimed, since under -Xlint javac warns about annotations that no processor claims. Where sources have no others,
    // javac asks processors of "*" behind this one in the next round, since what is generated has @Override.
    return annotations.stream()
        .anyMatch(annotation -> !annotation.getQualifiedName().contentEquals(Nullness.ANNOTATION));
  }

  /** Whether another round can help {@code element}; makes sure that there is one. */
  private boolean isWaitingWorthwhile(Element element) {
    // After an error no round follows but the last one, in which a class comes too late.
    return instead.isEmpty() && !waiting.isInVain() && !report.hasErrors() && next.ask(element);
  }

  private void generateAll(Element element) {
    CatalogAnnotation.on(element, processingEnv.getElementUtils()).forEach(this::generateSafely);
  }

  private void generateSafely(CatalogAnnotation request) {
    eclipse.ifPresent(markers -> markers.add(request));
    FailSafe.run(() -> {
      checkVersion(request);
      generate(request);
    }, bug -> {
      if (COMPILER.matcher(bug.getClass().getName()).lookingAt()) {
        report(request, "value", Rule.ANNOTATION, "The compiler cannot read what this uses: " + bug.getMessage() + ".",
            "Add the library with that type to the class path.");
      } else {
        report(request, "value", Rule.BUG, FailSafe.sentence(bug), FailSafe.ADVICE);
      }
    });
  }

  private void generate(CatalogAnnotation request) {
    AnnotationValidator check = new AnnotationValidator(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
    Optional<AnnotationValidator.Generation> target = check.check(request);
    if (target.isEmpty()) {
      check.findings().forEach(report::add);
      return;
    }
    if (output.hasLeftover(target.get().request().className(), request)) {
      return;
    }
    // The texts are not kept once they are packed: with many locales they are large.
    model(request, target.get(), check.nullness(request.element())).ifPresent(model -> {
      // Up to the first that cannot be written: the disk that refuses one refuses the others, with an error each.
      GeneratedSource.of(model, name -> check.hasClass(request.element(), name)
          || requested.contains(target.get().request().className().packageName() + "/" + name))
          .allMatch(source -> output.write(source, request));
      if (model.library().isPresent() && model.isPublic()) {
        providers.add(target.get().request().className(), request.element());
      }
    });
  }

  /** Compiles the catalog; empty where nothing is to be written. */
  private Optional<MessagesModel> model(
      CatalogAnnotation request, AnnotationValidator.Generation target, Nullness nullness) {
    LocatedCatalog files = locate(request, target.request());
    CompiledCatalog compiled =
        CatalogCompiler.compile(target.request(), files, readers(), options.severities(), target.selection(),
            report.accepted(target.request().className()));
    CompiledCatalog catalog = target.request().library()
        .map(library -> compiled.and(LibraryCheck.find(compiled, library, request.at("value"))))
        .orElseGet(() -> signatures.map(file -> file.checked(compiled)).orElse(compiled));
    report.add(catalog);
    eclipse.ifPresent(markers -> markers.add(request, catalog.findings()));
    reportUnserved(request, catalog);
    if (!output.claim(GeneratedClasses.of(catalog).names(), request)) {
      return Optional.empty();
    }
    if (target.request().library().isPresent()) {
      given.add(catalog, request.at("translations")).ifPresent(report::add);
    }
    reported.ifPresent(catalogs -> catalogs.add(catalog));
    instead.ifPresent(consumer -> consumer.accept(catalog));
    return instead.isPresent() ? Optional.empty()
        : Optional.of(MessagesModel.of(catalog, options.certain(), nullness));
  }

  private LocatedCatalog locate(CatalogAnnotation request, CompilationRequest target) {
    String packageName = target.className().packageName();
    return target.library().isPresent()
        ? LocatedCatalog.ofLibrary(target.path(), request.translations(), packageName,
            roots().withLibraries(request.element()), options.maxFileSize())
        : LocatedCatalog.locate(target.path(), target.sourceTag(), request.translations(), packageName,
            roots().of(request.element()), options.maxFileSize());
  }

  private void writeOverview(ReportedCatalogs catalogs) {
    Overview overview = catalogs.overview(report.severities());
    options.output().write(overview, report::print);
    overviews.ifPresent(consumer -> consumer.accept(overview));
  }

  /** Makes sure that no build succeeds in which a method of a facade has no text to show. */
  private void reportUnserved(CatalogAnnotation request, CompiledCatalog catalog) {
    if (catalog.request().library().isPresent()) {
      return;
    }
    List<String> unserved = catalog.facade().map(FacadeImplementation::unserved).orElse(List.of());
    if (!unserved.isEmpty() && !waiting.hasGivenUp(request.element()) && !catalog.fails(options.severities())) {
      report(request, "value", Rule.FACADE, "Nothing can be shown by " + String.join(", ", unserved)
          + ": the catalog or the entry has a fault whose severity was lowered.", "Correct it, or remove the method.");
    }
  }

  private CompilerRoots roots() {
    if (roots == null) {
      roots = new CompilerRoots(options.folders(), processingEnv);
    }
    return roots;
  }

  private List<CatalogReader> readers() {
    if (readers == null) {
      readers = CatalogReaders.load(path, error -> report.add(Finding.nowhere(Rule.READER, error)));
    }
    return readers;
  }

  private void checkVersion(CatalogAnnotation request) {
    if (versionChecked) {
      return;
    }
    versionChecked = true;
    BuildFindings.of(options.folders(), () -> instead.isPresent() ? Optional.empty() : roots().classOutput())
        .forEach(report::add);
    RuntimeVersion.finding(request.at("value"), processingEnv.getElementUtils()).ifPresent(report::add);
  }

  private void report(CatalogAnnotation request, String value, Rule rule, String problem, String advice) {
    report.add(Finding.at(request.at(value), rule, problem, advice));
  }
}
