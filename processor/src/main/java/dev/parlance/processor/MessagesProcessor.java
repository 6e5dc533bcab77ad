package dev.parlance.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import dev.parlance.processor.catalog.CatalogReaders;
import dev.parlance.processor.emit.Blueprint;
import dev.parlance.processor.emit.GeneratedSource;
import dev.parlance.processor.facade.FacadeReader;
import dev.parlance.processor.report.Severity;
import dev.parlance.processor.report.Where;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.support.Version;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
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
import javax.tools.JavaFileObject;

/**
 * Turns each catalog that {@code @MessageCatalog} names into a class.
 *
 * <p>For each annotation:
 *
 * <ol>
 *   <li>{@link RequestCheck}: what the annotation says
 *   <li>{@link CatalogCompilation}: paths to bytes, bytes to entries, entries to messages, checked by the rules
 *   <li>{@link GeneratedSource}: messages to Java sources
 *   <li>{@link RunReport}: after the last round, what was found on the way
 * </ol>
 *
 * <p>The class is generated whatever was found, so that an error in a catalog stands alone, without the “cannot find
 * symbol” of every call. Only this class touches the compiler's environment as a whole.
 */
@AutoService(Processor.class)
public final class MessagesProcessor extends AbstractProcessor {
  private static final String GENERATED = "dev.parlance.support.Generated";
  private static final String VERSION = "dev.parlance.support.Version";

  private final Optional<BiConsumer<String, Blueprint>> instead;
  private final ClassLoader path;
  private final RunReport report = new RunReport();
  private final Map<ClassName, Element> generated = new HashMap<>();
  private ProcessorOptions options;
  private List<CatalogReader> readers;
  private boolean versionChecked;

  /** A processor that generates. */
  public MessagesProcessor() {
    instead = Optional.empty();
    path = MessagesProcessor.class.getClassLoader();
  }

  /**
   * A processor that checks, and writes no class.
   *
   * @param instead takes what would be generated, with the path of the source catalog
   * @param path has the readers of catalogs
   */
  public MessagesProcessor(BiConsumer<String, Blueprint> instead, ClassLoader path) {
    this.instead = Optional.of(instead);
    this.path = path;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(CatalogRequest.ANNOTATION, CatalogRequest.CONTAINER, FacadeReader.MESSAGE_ID, GENERATED);
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
    options = ProcessorOptions.parse(
        environment.getOptions(), error -> environment.getMessager().printMessage(Kind.ERROR, error));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (round.processingOver()) {
      report.print(options, this::print);
      return false;
    }
    Set<Element> annotated = new LinkedHashSet<>();
    for (TypeElement annotation : annotations) {
      if (annotation.getQualifiedName().contentEquals(FacadeReader.MESSAGE_ID)) {
        FacadeReader.misplaced(round.getElementsAnnotatedWith(annotation))
            .forEach(problem -> problem.print(processingEnv.getMessager()));
      } else if (!annotation.getQualifiedName().contentEquals(GENERATED)) {
        annotated.addAll(round.getElementsAnnotatedWith(annotation));
      }
    }
    for (Element element : annotated) {
      CatalogRequest.on(element, processingEnv.getElementUtils()).forEach(this::generateSafely);
    }
    // Claimed, since javac warns under -Xlint of annotations that no processor claims.
    return true;
  }

  private void generateSafely(CatalogRequest request) {
    try {
      checkVersion(request);
      generate(request);
    } catch (RuntimeException | LinkageError bug) {
      StackTraceElement[] trace = bug.getStackTrace();
      request.error("value", "Parlance failed with a bug of its own: " + bug
          + (trace.length == 0 ? "" : " at " + trace[0]) + ". Please report it with this line and the catalog.",
          processingEnv.getMessager());
    }
  }

  private void generate(CatalogRequest request) {
    RequestCheck check = new RequestCheck(
        processingEnv.getElementUtils(), processingEnv.getTypeUtils(), processingEnv.getMessager());
    Optional<RequestCheck.Target> target = check.check(request);
    if (target.isEmpty()) {
      return;
    }
    CatalogCompilation compilation = new CatalogCompilation(request, target.get(), processingEnv, options, readers());
    Blueprint blueprint = compilation.run();
    report.add(compilation);
    for (ClassName name : blueprint.classes()) {
      Element other = generated.putIfAbsent(name, request.element());
      if (other != null) {
        request.error("className", "The class " + name + " is generated for " + other
            + " already. Give one of the two another className.", processingEnv.getMessager());
        return;
      }
    }
    if (instead.isPresent()) {
      instead.get().accept(compilation.sourcePath(), blueprint);
      return;
    }
    // Up to the first that cannot be written: the disk that refuses one refuses the others, with an error each.
    GeneratedSource.of(blueprint, check.hidesJavaLang(request.element())).allMatch(source -> write(source, request));
  }

  private List<CatalogReader> readers() {
    if (readers == null) {
      readers = CatalogReaders.load(
          path, error -> processingEnv.getMessager().printMessage(Kind.ERROR, error));
    }
    return readers;
  }

  /** Whether the next source can be written. */
  private boolean write(GeneratedSource source, CatalogRequest request) {
    JavaFileObject file = null;
    try {
      file = processingEnv.getFiler().createSourceFile(source.name().canonicalName(), request.element());
      // Closed only where it is whole: closing is what makes the compiler read it.
      Writer writer = file.openWriter();
      source.content().writeTo(writer);
      writer.flush();
      writer.close();
      return true;
    } catch (FilerException exists) {
      request.error("className", "The class " + source.name() + " exists already. Choose another className.",
          processingEnv.getMessager());
      return true;
    } catch (IOException failed) {
      delete(file);
      request.error("value", "The source of " + source.name() + " cannot be written (" + failed
          + "). Check the disk and the rights on the compiler's output folders.", processingEnv.getMessager());
      return false;
    }
  }

  /** Deletes a file of which a part may be written; javac's own objects for generated files refuse to. */
  private static void delete(JavaFileObject file) {
    if (file != null && !file.delete() && "file".equals(file.toUri().getScheme())) {
      // What cannot be deleted stays: the compilation fails anyway.
      Path.of(file.toUri()).toFile().delete();
    }
  }

  private void checkVersion(CatalogRequest request) {
    if (versionChecked) {
      return;
    }
    versionChecked = true;
    TypeElement version = processingEnv.getElementUtils().getTypeElement(VERSION);
    String found = version == null ? "unknown" : ElementFilter.fieldsIn(version.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().contentEquals("VALUE"))
        .map(field -> String.valueOf(field.getConstantValue())).findFirst().orElse("unknown");
    if (!found.equals(Version.VALUE)) {
      request.error("value", "parlance-processor is of version " + Version.VALUE + ", parlance-runtime is of version "
          + found + ". Use one version of both.", processingEnv.getMessager());
    }
  }

  private void print(Severity severity, String message, Where where) {
    Kind kind = switch (severity) {
      case ERROR -> Kind.ERROR;
      case WARNING -> Kind.WARNING;
      default -> Kind.NOTE;
    };
    if (where instanceof Where.Declaration at) {
      processingEnv.getMessager().printMessage(kind, message, at.element(), at.annotation(), at.value());
    } else {
      processingEnv.getMessager().printMessage(kind, message);
    }
  }
}
