package dev.parlance.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import dev.parlance.processor.catalog.CatalogReaders;
import dev.parlance.processor.compile.CatalogCompiler;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.emit.GeneratedClasses;
import dev.parlance.processor.emit.GeneratedSource;
import dev.parlance.processor.emit.MessagesModel;
import dev.parlance.processor.facade.FacadeReader;
import dev.parlance.processor.locate.CompilerRoots;
import dev.parlance.processor.locate.LocatedCatalog;
import dev.parlance.processor.report.FailSafe;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Location;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Severity;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.support.Version;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic.Kind;

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
 * </ol>
 *
 * <p>The class is generated whatever was found, so that an error in a catalog is the only one, without “cannot find
 * symbol” for every call. Only this class and the locator touch the compiler's environment as a whole.
 */
@AutoService(Processor.class)
public final class MessagesProcessor extends AbstractProcessor {
  private static final String GENERATED = "dev.parlance.support.Generated";
  private static final String VERSION = "dev.parlance.support.Version";

  private final Optional<Consumer<CompiledCatalog>> instead;
  private final ClassLoader path;
  private final Map<ClassName, Element> generated = new HashMap<>();

  /** The classes that annotations ask for: they hide those of {@code java.lang} before they exist. */
  private final Set<String> requested = new HashSet<>();
  private ProcessorOptions options;
  private RunReport report;
  private UnresolvedElements unresolved;
  private List<CatalogReader> readers;
  private boolean versionChecked;

  /** Creates a processor that generates classes. */
  public MessagesProcessor() {
    instead = Optional.empty();
    path = MessagesProcessor.class.getClassLoader();
  }

  /**
   * Creates a processor that checks catalogs and writes no class.
   *
   * @param instead takes each catalog that a class would be generated from
   * @param path the class loader with the readers of catalogs
   */
  public MessagesProcessor(Consumer<CompiledCatalog> instead, ClassLoader path) {
    this.instead = Optional.of(instead);
    this.path = path;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(CatalogAnnotation.ANNOTATION, CatalogAnnotation.CONTAINER, FacadeReader.MESSAGE_ID, GENERATED);
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
    List<String> errors = new ArrayList<>();
    options = ProcessorOptions.parse(environment.getOptions(), errors::add);
    report = new RunReport(options, this::print);
    unresolved = new UnresolvedElements(environment.getElementUtils(), environment.getTypeUtils());
    // Printed at once: where no catalog is named, no later round would print it.
    errors.forEach(error -> report.print(Finding.nowhere(Rule.OPTION, error)));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (round.processingOver()) {
      FailSafe.run(() -> {
        unresolved.generatedLater().forEach(report::add);
        report.printRest();
      }, bug -> report.print(Finding.nowhere(Rule.BUG, FailSafe.sentence(bug) + " " + FailSafe.ADVICE)));
      return false;
    }
    Set<Element> annotated = new LinkedHashSet<>();
    for (TypeElement annotation : annotations) {
      if (annotation.getQualifiedName().contentEquals(FacadeReader.MESSAGE_ID)) {
        FacadeReader.misplaced(round.getElementsAnnotatedWith(annotation)).forEach(report::add);
      } else if (!annotation.getQualifiedName().contentEquals(GENERATED)) {
        annotated.addAll(round.getElementsAnnotatedWith(annotation));
      }
    }
    for (Element element : annotated) {
      String packageName = processingEnv.getElementUtils().getPackageOf(element).getQualifiedName().toString();
      CatalogAnnotation.on(element, processingEnv.getElementUtils())
          .forEach(request -> requested.add(packageName + "/" + request.className()));
    }
    for (Element element : annotated) {
      unresolved.add(element);
      CatalogAnnotation.on(element, processingEnv.getElementUtils()).forEach(this::generateSafely);
    }
    report.printRound();
    // Claimed, since under -Xlint javac warns about annotations that no processor claims.
    return true;
  }

  private void generateSafely(CatalogAnnotation request) {
    FailSafe.run(() -> {
      checkVersion(request);
      generate(request);
    }, bug -> report(request, "value", Rule.BUG, FailSafe.sentence(bug), FailSafe.ADVICE));
  }

  private void generate(CatalogAnnotation request) {
    AnnotationValidator check = new AnnotationValidator(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
    Optional<AnnotationValidator.Generation> target = check.check(request);
    if (target.isEmpty()) {
      check.findings().forEach(report::add);
      return;
    }
    // The texts are not kept once they are packed: with many locales they are large.
    model(request, target.get()).ifPresent(model ->
    // Up to the first that cannot be written: the disk that refuses one refuses the others, with an error each.
    GeneratedSource.of(model, name -> check.hasClass(request.element(), name)
        || requested.contains(target.get().request().className().packageName() + "/" + name))
        .allMatch(source -> write(source, request)));
  }

  /** Compiles the catalog; empty where nothing is to be written. */
  private Optional<MessagesModel> model(CatalogAnnotation request, AnnotationValidator.Generation target) {
    LocatedCatalog files = LocatedCatalog.locate(request.path(), target.request().sourceTag(), request.translations(),
        target.request().className().packageName(),
        CompilerRoots.of(options.folders(), request.element(), processingEnv), options.maxFileSize());
    CompiledCatalog catalog =
        CatalogCompiler.compile(target.request(), files, readers(), options.severities(), target.selection(),
            report.accepted(target.request().className()));
    report.add(catalog);
    for (ClassName name : GeneratedClasses.of(catalog).names()) {
      Element other = generated.putIfAbsent(name, request.element());
      if (other != null) {
        report(request, "className", Rule.OUTPUT, "The class " + name + " is generated for " + other + " already.",
            "Give one of the two another className.");
        return Optional.empty();
      }
    }
    instead.ifPresent(consumer -> consumer.accept(catalog));
    return instead.isPresent() ? Optional.empty() : Optional.of(MessagesModel.of(catalog, options.certain()));
  }

  private List<CatalogReader> readers() {
    if (readers == null) {
      readers = CatalogReaders.load(path, error -> report.add(Finding.nowhere(Rule.READER, error)));
    }
    return readers;
  }

  /** Writes {@code source}; returns whether the next one may be written. */
  private boolean write(GeneratedSource source, CatalogAnnotation request) {
    try {
      OutputFile.create(source.name(), request.element(), processingEnv.getFiler()).write(source.content());
      return true;
    } catch (FilerException exists) {
      report(request, "className", Rule.OUTPUT, "The class " + source.name() + " exists already.",
          "Choose another className.");
      return true;
    } catch (IOException failed) {
      report(request, "value", Rule.OUTPUT, "The source of " + source.name() + " cannot be written (" + failed + ").",
          "Check the disk and the rights on the compiler's output folders.");
      return false;
    }
  }

  private void checkVersion(CatalogAnnotation request) {
    if (versionChecked) {
      return;
    }
    versionChecked = true;
    TypeElement version = processingEnv.getElementUtils().getTypeElement(VERSION);
    String found = version == null ? "unknown" : ElementFilter.fieldsIn(version.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().contentEquals("VALUE"))
        .map(field -> String.valueOf(field.getConstantValue())).findFirst().orElse("unknown");
    if (!found.equals(Version.VALUE)) {
      report(request, "value", Rule.ANNOTATION, "parlance-processor has version " + Version.VALUE
          + ", parlance-runtime has version " + found + ".", "Use the same version of both.");
    }
  }

  private void report(CatalogAnnotation request, String value, Rule rule, String problem, String advice) {
    report.add(Finding.at(request.at(value), rule, problem, advice));
  }

  private void print(Severity severity, String message, Location where) {
    Kind kind = switch (severity) {
      case ERROR -> Kind.ERROR;
      case WARNING -> Kind.WARNING;
      default -> Kind.NOTE;
    };
    if (where instanceof Location.Declaration at) {
      processingEnv.getMessager().printMessage(kind, message, at.element(), at.annotation(), at.value());
    } else {
      processingEnv.getMessager().printMessage(kind, message);
    }
  }
}
