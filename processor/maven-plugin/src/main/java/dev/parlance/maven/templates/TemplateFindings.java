package dev.parlance.maven.templates;

import dev.parlance.maven.analysis.CatalogMethods;
import dev.parlance.processor.suggest.SpellingSuggestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares what templates name with what some catalogs have.
 *
 * @param uses what templates name
 * @param catalogs the catalogs of the module
 */
public record TemplateFindings(TemplateUses uses, List<CatalogMethods> catalogs) {
  /** What every generated class has besides the methods of entries. */
  private static final Set<String> PROVIDED = Set.of("locale", "number", "find", "bundle", "toString", "equals",
      "hashCode", "getClass");

  /** Keys and methods that do not exist, one sentence each with its position. */
  public List<String> unknown() {
    List<String> findings = new ArrayList<>();
    for (KeyUse use : uses.uses()) {
      Optional<String> finding = switch (use.kind()) {
        case KEY -> unknownKey(use);
        case PREFIX -> unknownPrefix(use);
        case METHOD -> unknownMethod(use);
        // The compiler knows constants.
        case CONSTANT -> Optional.empty();
      };
      finding.ifPresent(findings::add);
    }
    return findings;
  }

  private Set<String> ids() {
    return catalogs.stream().flatMap(catalog -> catalog.ids().stream()).collect(Collectors.toSet());
  }

  private String paths() {
    return catalogs.stream().map(CatalogMethods::path).distinct().sorted().collect(Collectors.joining(", "));
  }

  private Optional<String> unknownKey(KeyUse use) {
    Set<String> ids = ids();
    return ids.contains(use.name()) ? Optional.empty()
        : Optional.of(use.place() + ": unknown-key: “" + use.name() + "” is not an entry of " + paths() + "."
            + SpellingSuggestion.to(use.name(), ids).map(nearest -> " Did you mean " + nearest + "?").orElse(""));
  }

  private Optional<String> unknownPrefix(KeyUse use) {
    return ids().stream().anyMatch(id -> id.startsWith(use.name())) ? Optional.empty()
        : Optional.of(use.place() + ": unknown-key: no entry of " + paths() + " begins with “" + use.name() + "”.");
  }

  private Optional<String> unknownMethod(KeyUse use) {
    List<CatalogMethods> named = named(use.bean());
    Set<String> methods = named.stream().flatMap(catalog -> catalog.names().stream()).collect(Collectors.toSet());
    return named.isEmpty() || methods.contains(use.name()) || PROVIDED.contains(use.name()) ? Optional.empty()
        : Optional.of(use.place() + ": unknown-key: " + named.get(0).type() + " has no method " + use.name() + "()."
            + SpellingSuggestion.to(use.name(), methods).map(nearest -> " Did you mean " + nearest + "()?").orElse(""));
  }

  /** The catalogs whose class a bean {@code bean} is by its name: {@code messages} for {@code Messages}. */
  private List<CatalogMethods> named(String bean) {
    return catalogs.stream().filter(catalog -> {
      String type = catalog.type().substring(catalog.type().lastIndexOf('.') + 1);
      return bean.equals(type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1));
    }).toList();
  }

  /** The IDs of {@code catalog} that templates name. */
  public Set<String> used(CatalogMethods catalog) {
    Set<String> used = new HashSet<>();
    for (KeyUse use : uses.uses()) {
      switch (use.kind()) {
        case KEY -> used.add(use.name());
        case PREFIX -> catalog.ids().stream().filter(id -> id.startsWith(use.name())).forEach(used::add);
        case METHOD -> {
          if (named(use.bean()).contains(catalog)) {
            used.addAll(catalog.shownBy(use.name()));
          }
        }
        case CONSTANT -> used.addAll(catalog.namedBy(use.name()));
      }
    }
    return used;
  }
}
