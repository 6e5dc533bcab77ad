package dev.parlance.processor.signatures;

import com.palantir.javapoet.ParameterSpec;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.facade.FacadeImplementation;
import dev.parlance.processor.facade.MethodImplementation;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ParameterType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the signatures of a class's methods, those of a facade's in the order in which the facade declares them. */
final class MethodSignatures {
  private final String owner;
  private final List<Located> found = new ArrayList<>();

  private MethodSignatures(String owner) {
    this.owner = owner;
  }

  /**
   * A signature with its entry.
   *
   * @param signature the signature
   * @param entry the entry that the method shows
   * @param method the method's name
   */
  record Located(Signature signature, CheckedEntry entry, String method) {}

  /** The signatures of the methods for {@code catalog}. */
  static List<Located> of(CompiledCatalog catalog) {
    MethodSignatures signatures = new MethodSignatures(catalog.request().className().canonicalName());
    if (catalog.facade().isPresent()) {
      signatures.addAll(catalog.facade().get());
    } else {
      catalog.entries().stream().filter(entry -> !entry.broken()).forEach(signatures::add);
    }
    return signatures.found;
  }

  private void add(CheckedEntry entry) {
    Map<ParameterType.Group, List<Signature.Place>> groups = new LinkedHashMap<>();
    for (Parameter parameter : entry.message().parameters()) {
      groups.computeIfAbsent(parameter.type().group(), first -> new ArrayList<>()).add(Signature.Place.of(parameter));
    }
    add(entry.entry().id(), groups, entry, entry.methodName());
  }

  private void addAll(FacadeImplementation facade) {
    for (MethodImplementation method : facade.methods()) {
      for (MethodImplementation.Case each : method.cases()) {
        Map<ParameterType.Group, List<Signature.Place>> groups = new LinkedHashMap<>();
        method.declaration().parameters().stream().map(ParameterSpec::name).forEach(name -> add(name, each, groups));
        add(method.name() + each.constant().map(constant -> " " + constant).orElse(""), groups, each.entry(),
            method.name());
      }
    }
  }

  /** Adds what the facade's parameter {@code name} serves. */
  private static void add(
      String name, MethodImplementation.Case shown, Map<ParameterType.Group, List<Signature.Place>> groups) {
    List<Parameter> parameters = shown.entry().message().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      MethodImplementation.Argument argument = shown.arguments().get(i);
      if (argument.name().equals(name)) {
        groups.computeIfAbsent(argument.group(), first -> new ArrayList<>())
            .add(Signature.Place.of(parameters.get(i)));
      }
    }
  }

  private void add(String subject, Map<ParameterType.Group, List<Signature.Place>> groups, CheckedEntry entry,
      String method) {
    groups.forEach((group, places) -> {
      if (places.size() > 1) {
        found.add(new Located(new Signature(owner, subject, group, places), entry, method));
      }
    });
  }
}
