package dev.parlance.processor.overview;

import com.palantir.javapoet.MethodSpec;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.emit.GeneratedClasses;
import dev.parlance.processor.facade.FacadeImplementation;
import dev.parlance.processor.facade.MethodImplementation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The methods that show entries.
 *
 * @param type the simple name of the type that has them
 * @param ofFacade the methods of a facade, by the numbers of entries; empty for a class with a method per entry
 */
record ShownBy(String type, Optional<Map<Integer, List<MethodOverview>>> ofFacade) {
  private static final Pattern PACKAGE = Pattern.compile("\\b(?:\\p{javaLowerCase}[\\w$]*[.])+");

  /** The methods for the entries of {@code catalog}. */
  static ShownBy of(CompiledCatalog catalog) {
    return new ShownBy(GeneratedClasses.of(catalog).simpleName(), catalog.facade().map(ShownBy::byEntry));
  }

  private static Map<Integer, List<MethodOverview>> byEntry(FacadeImplementation facade) {
    Map<Integer, List<MethodOverview>> methods = new HashMap<>();
    for (MethodImplementation method : facade.methods()) {
      method.cases().forEach(each -> methods.computeIfAbsent(each.entry().number(), number -> new ArrayList<>())
          .add(method(method.declaration(), each.constant().orElse(""))));
    }
    return methods;
  }

  private static MethodOverview method(MethodSpec declared, String constant) {
    return new MethodOverview(simple(declared.returnType().toString()), declared.name(),
        declared.parameters().stream().map(
            each -> new MethodOverview.Parameter(simple(each.type().toString()), each.name())).toList(),
        constant);
  }

  /** The methods that show {@code entry}. */
  List<MethodOverview> methods(CheckedEntry entry) {
    return ofFacade.map(methods -> methods.getOrDefault(entry.number(), List.of()))
        .orElseGet(() -> List.of(generated(entry)));
  }

  private static MethodOverview generated(CheckedEntry entry) {
    List<MethodOverview.Parameter> parameters = entry.broken()
        ? List.of(new MethodOverview.Parameter("Object...", "arguments"))
        : entry.message().parameters().stream()
            .map(each -> new MethodOverview.Parameter(simple(each.type().javaType()), each.name())).toList();
    return new MethodOverview(entry.message().printsMarkup() ? "RichText" : "String", entry.methodName(), parameters,
        "");
  }

  private static String simple(String type) {
    return PACKAGE.matcher(type).replaceAll("");
  }
}
