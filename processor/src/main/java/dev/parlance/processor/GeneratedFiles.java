package dev.parlance.processor;

import com.palantir.javapoet.ClassName;
import dev.parlance.processor.emit.GeneratedSource;
import dev.parlance.processor.locate.AnnotatedSource;
import dev.parlance.processor.locate.EclipseIde;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The classes that the processor generates, and those that are in their way. */
final class GeneratedFiles {
  private final ProcessingEnvironment environment;
  private final Consumer<Finding> findings;
  private final Map<ClassName, Element> claimed = new HashMap<>();

  /** The classes whose sources are written. */
  private final Set<ClassName> written = new HashSet<>();

  /** The classes among the sources that an earlier build generated, by name. */
  private final Map<String, TypeElement> leftovers = new HashMap<>();

  GeneratedFiles(ProcessingEnvironment environment, Consumer<Finding> findings) {
    this.environment = environment;
    this.findings = findings;
  }

  /** Takes the classes of a round that were generated: before any is generated here, an earlier build did it. */
  void addLeftovers(Set<? extends Element> generated) {
    // Eclipse's IDE has its folder of generated sources among the sources, and writes what is in the way anew.
    if (claimed.isEmpty() && !EclipseIde.runs(environment)) {
      ElementFilter.typesIn(generated).forEach(type -> leftovers.put(type.getQualifiedName().toString(), type));
    }
  }

  /** Whether an earlier build's source of {@code name} is among the sources, which is reported. */
  boolean hasLeftover(ClassName name, CatalogAnnotation request) {
    TypeElement type = leftovers.get(name.canonicalName());
    if (type == null) {
      return false;
    }
    String path = AnnotatedSource.of(type, environment).map(file -> ": " + file).orElse("");
    report(request, "value",
        "The source of " + type + " that an earlier build generated is among the sources to compile" + path + ".",
        "Take the folder of generated sources out of the sources, or delete the file: it is generated anew.");
    return true;
  }

  /** Reserves {@code names} for {@code request}; returns whether none was reserved before, which is reported. */
  boolean claim(List<ClassName> names, CatalogAnnotation request) {
    for (ClassName name : names) {
      Element other = claimed.putIfAbsent(name, request.element());
      if (other != null) {
        report(request, "className", "The class " + name + " is generated for " + other + " already.",
            "Give one of the two another className.");
        return false;
      }
    }
    return true;
  }

  /** Forgets who has reserved what: the same catalogs may come again. */
  void startAnew() {
    claimed.clear();
  }

  /** Writes {@code source}, unless it is written; returns whether the next one may be written. */
  boolean write(GeneratedSource source, CatalogAnnotation request) {
    if (written.contains(source.name())) {
      return true;
    }
    try {
      OutputFile.create(source.name(), request.element(), environment).write(source.content());
      written.add(source.name());
      return true;
    } catch (FilerException exists) {
      report(request, "className", "The class " + source.name() + " exists already.", "Choose another className.");
      return true;
    } catch (IOException failed) {
      report(request, "value", "The source of " + source.name() + " cannot be written (" + failed + ").",
          "Check the disk and the rights on the compiler's output folders.");
      return false;
    }
  }

  private void report(CatalogAnnotation request, String value, String problem, String advice) {
    findings.accept(Finding.at(request.at(value), Rule.OUTPUT, problem, advice));
  }
}
