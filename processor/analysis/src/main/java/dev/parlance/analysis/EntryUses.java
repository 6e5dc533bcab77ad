package dev.parlance.analysis;

import dev.parlance.analysis.classfile.Calls;
import dev.parlance.analysis.classfile.FindCall;
import dev.parlance.processor.overview.SourcePlace;
import dev.parlance.processor.overview.Uses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which entries of a catalog are used, by what class files call and name. */
final class EntryUses {
  private final Map<String, List<CatalogMethods.EntryMethod>> methods = new HashMap<>();

  /** Where methods are called, by {@link #signature}. */
  private final Map<String, SortedSet<SourcePlace>> called = new HashMap<>();

  private final List<FindCall> finds;
  private final Set<String> named;
  private final Set<String> included;

  /**
   * The uses of {@code catalog}.
   *
   * @param calls what class files call and name
   * @param usedElsewhere the IDs that are used elsewhere, as in templates
   */
  EntryUses(CatalogMethods catalog, Calls calls, Set<String> usedElsewhere) {
    catalog.methods().forEach(method -> method.entries()
        .forEach(entry -> methods.computeIfAbsent(entry.id(), id -> new ArrayList<>()).add(method)));
    calls.calls().stream().filter(call -> calls.isOne(call.owner(), catalog.owners()))
        .forEach(call -> called.computeIfAbsent(signature(call.name(), call.parameters()), first -> new TreeSet<>())
            .addAll(calls.places().getOrDefault(call, new TreeSet<>())));
    finds = calls.finds().stream().filter(find -> calls.isOne(find.owner(), catalog.owners())).toList();
    named = new HashSet<>(usedElsewhere);
    catalog.ids().stream().filter(calls::name).forEach(named::add);
    included = catalog.methods().stream()
        .flatMap(method -> method.entries().stream().filter(entry -> isCalled(method) || named.contains(entry.id())))
        .flatMap(entry -> entry.included().stream()).collect(Collectors.toSet());
  }

  /** The calls of {@code find}. */
  List<FindCall> finds() {
    return finds;
  }

  /** Whether {@code method} is called. */
  boolean isCalled(CatalogMethods.EntryMethod method) {
    return called.containsKey(signature(method.name(), method.parameters()));
  }

  private static String signature(String name, int parameters) {
    return name + "/" + parameters;
  }

  /** Whether the entry {@code id} is named, or included in one that is used. */
  boolean isNamedOrIncluded(String id) {
    return named.contains(id) || included.contains(id);
  }

  /** The uses of the entry {@code id}. */
  Uses of(String id) {
    List<CatalogMethods.EntryMethod> showing = methods.getOrDefault(id, List.of());
    SortedSet<SourcePlace> places = new TreeSet<>();
    showing.forEach(method -> places.addAll(
        called.getOrDefault(signature(method.name(), method.parameters()), new TreeSet<>())));
    finds.stream().filter(find -> find.ids().contains(id)).map(FindCall::source).forEach(places::add);
    return new Uses(new ArrayList<>(places), showing.stream().anyMatch(this::isCalled) || isNamedOrIncluded(id));
  }
}
