package dev.parlance.maven.analysis;

import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.emit.GeneratedClasses;
import dev.parlance.processor.facade.MethodImplementation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The methods that show a catalog's entries.
 *
 * @param path the catalog's path
 * @param type the simple name of the class or interface that users call
 * @param owners the internal names of the classes and interfaces that have the methods
 * @param methods the methods
 */
public record CatalogMethods(String path, String type, Set<String> owners, List<EntryMethod> methods) {
  /**
   * A method that shows entries.
   *
   * @param name the method's name
   * @param parameters the number of its parameters
   * @param entries the entries that it shows, several for a family
   */
  record EntryMethod(String name, int parameters, List<Line> entries) {}

  /** An entry's ID and its line, counted from 1. */
  record Line(String id, int line) {}

  /** The methods for {@code catalog}. */
  static CatalogMethods of(CompiledCatalog catalog) {
    GeneratedClasses classes = GeneratedClasses.of(catalog);
    Set<String> owners =
        classes.binaryNames().stream().map(name -> name.replace('.', '/')).collect(Collectors.toSet());
    return new CatalogMethods(catalog.path(), classes.simpleName(), owners, catalog.facade()
        .map(facade -> facade.methods().stream().map(CatalogMethods::method).toList())
        .orElseGet(() -> catalog.entries().stream().map(CatalogMethods::method).toList()));
  }

  /** The IDs that {@code find} knows. */
  Set<String> ids() {
    return methods.stream().flatMap(method -> method.entries().stream()).map(Line::id).collect(Collectors.toSet());
  }

  private static EntryMethod method(CheckedEntry entry) {
    return new EntryMethod(entry.methodName(), entry.message().parameters().size(), List.of(line(entry)));
  }

  private static EntryMethod method(MethodImplementation method) {
    return new EntryMethod(method.name(), method.parameters(),
        method.cases().stream().map(each -> line(each.entry())).toList());
  }

  private static Line line(CheckedEntry entry) {
    return new Line(entry.entry().id(), entry.entry().line());
  }
}
