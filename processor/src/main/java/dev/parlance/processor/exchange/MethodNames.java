package dev.parlance.processor.exchange;

import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.facade.FacadeImplementation;
import dev.parlance.processor.facade.MethodImplementation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of the methods that show the entries of a catalog: a facade's own, else those that are made from IDs. */
final class MethodNames {
  private final Map<Integer, String> ofFacade = new HashMap<>();

  private MethodNames(List<MethodImplementation> methods) {
    methods.forEach(
        method -> method.cases().forEach(each -> ofFacade.putIfAbsent(each.entry().number(), method.name())));
  }

  /** The names of the methods of {@code catalog}. */
  static MethodNames in(CompiledCatalog catalog) {
    return new MethodNames(catalog.facade().map(FacadeImplementation::methods).orElse(List.of()));
  }

  /** The name of the method that shows {@code entry}. */
  String of(CheckedEntry entry) {
    return ofFacade.getOrDefault(entry.number(), entry.methodName());
  }

  /** The entries among {@code entries} whose methods show no other, by the names of the methods. */
  Map<String, CheckedEntry> unique(List<CheckedEntry> entries) {
    Map<String, CheckedEntry> unique = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (CheckedEntry entry : entries) {
      if (unique.putIfAbsent(of(entry), entry) != null) {
        shared.add(of(entry));
      }
    }
    unique.keySet().removeAll(shared);
    return unique;
  }
}
