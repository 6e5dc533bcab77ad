package dev.parlance.analysis;

import dev.parlance.internal.text.NormalizedName;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.emit.GeneratedClasses;
import dev.parlance.processor.facade.MethodImplementation;
import dev.parlance.processor.message.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/**
 * The methods that show a catalog's entries.
 *
 * @param path the catalog's path
 * @param type the simple name of the class or interface that users call
 * @param owners the internal names of the classes and interfaces that have the methods
 * @param methods the methods
 * @param others the names of further methods: those that an interface implements itself
 */
public record CatalogMethods(
    String path, String type, Set<String> owners, List<EntryMethod> methods, Set<String> others) {
  /**
   * A method that shows entries.
   *
   * @param name the method's name
   * @param parameters the number of its parameters
   * @param entries the entries that it shows, several for a family
   */
  record EntryMethod(String name, int parameters, List<Line> entries) {}

  /**
   * An entry.
   *
   * @param id its ID
   * @param line its line, counted from 1
   * @param included the IDs of the entries that its text includes, directly or through others
   */
  record Line(String id, int line, Set<String> included) {}

  /** The methods for {@code catalog}: none where its texts are for the class of a library, whose methods are not its. */
  static CatalogMethods of(CompiledCatalog catalog) {
    GeneratedClasses classes = GeneratedClasses.of(catalog);
    if (catalog.request().library().isPresent()) {
      return new CatalogMethods(catalog.path(), classes.simpleName(), Set.of(), List.of(), Set.of());
    }
    Set<String> owners =
        classes.binaryNames().stream().map(name -> name.replace('.', '/')).collect(Collectors.toSet());
    Map<Integer, String> ids = catalog.entries().stream()
        .collect(Collectors.toMap(CheckedEntry::number, entry -> entry.entry().id()));
    return new CatalogMethods(catalog.path(), classes.simpleName(), owners, catalog.facade()
        .map(facade -> facade.methods().stream().map(method -> method(method, ids)).toList())
        .orElseGet(() -> catalog.entries().stream().map(entry -> method(entry, ids)).toList()),
        catalog.facade().map(facade -> methodsOf(facade.type()).collect(Collectors.toSet())).orElse(Set.of()));
  }

  /** The names of the methods that {@code type} declares or inherits. */
  private static Stream<String> methodsOf(TypeElement type) {
    return Stream.concat(
        ElementFilter.methodsIn(type.getEnclosedElements()).stream().map(each -> each.getSimpleName().toString()),
        type.getInterfaces().stream().map(each -> ((DeclaredType) each).asElement()).flatMap(
            each -> methodsOf((TypeElement) each)));
  }

  /** The names of the methods. */
  public Set<String> names() {
    return Stream.concat(methods.stream().map(EntryMethod::name), others.stream()).collect(Collectors.toSet());
  }

  /** How many parameters the methods called {@code name} that show entries have. */
  public Set<Integer> parametersOf(String name) {
    return methods.stream().filter(method -> method.name().equals(name)).map(EntryMethod::parameters)
        .collect(Collectors.toSet());
  }

  /** The IDs of the entries that the methods called {@code name} show. */
  public Set<String> shownBy(String name) {
    return ids(method -> method.name().equals(name));
  }

  /** The IDs of the entries for which the class of IDs has the constant {@code name}. */
  public Set<String> namedBy(String name) {
    return ids(
        method -> NormalizedName.of(method.name()).equals(NormalizedName.of(name.replaceFirst("^M(?=\\d)", "m"))));
  }

  private Set<String> ids(Predicate<EntryMethod> wanted) {
    return methods.stream().filter(wanted).flatMap(method -> method.entries().stream()).map(Line::id)
        .collect(Collectors.toSet());
  }

  /** The IDs that {@code find} knows. */
  public Set<String> ids() {
    return methods.stream().flatMap(method -> method.entries().stream()).map(Line::id).collect(Collectors.toSet());
  }

  private static EntryMethod method(CheckedEntry entry, Map<Integer, String> ids) {
    return new EntryMethod(entry.methodName(), entry.message().parameters().size(), List.of(line(entry, ids)));
  }

  private static EntryMethod method(MethodImplementation method, Map<Integer, String> ids) {
    return new EntryMethod(method.name(), method.parameters(),
        method.cases().stream().map(each -> line(each.entry(), ids)).toList());
  }

  private static Line line(CheckedEntry entry, Map<Integer, String> ids) {
    Set<String> included = new HashSet<>();
    entry.message().forEach(part -> {
      if (part instanceof Part.Included other && ids.containsKey(other.entry())) {
        included.add(ids.get(other.entry()));
      }
    });
    return new Line(entry.entry().id(), entry.entry().line(), included);
  }
}
