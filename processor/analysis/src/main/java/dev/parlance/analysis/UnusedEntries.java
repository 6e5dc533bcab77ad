package dev.parlance.analysis;

import dev.parlance.analysis.classfile.Calls;
import dev.parlance.analysis.classfile.FindCall;
import dev.parlance.analysis.templates.KeyPatterns;
import dev.parlance.analysis.templates.TemplateFindings;
import dev.parlance.processor.suggest.SpellingSuggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Compares the methods of a catalog with what class files call and name.
 *
 * @param catalog the catalog
 * @param calls what class files call and name
 * @param usedElsewhere the IDs that are used elsewhere, as in templates
 */
public record UnusedEntries(CatalogMethods catalog, Calls calls, Set<String> usedElsewhere) {
  /**
   * The unused entries and unknown IDs of {@code catalogs}, and what {@code templates} name although it does not exist.
   *
   * @param kept the keys that are used in ways that cannot be seen
   */
  public static List<String> in(
      List<CatalogMethods> catalogs, Calls calls, TemplateFindings templates, KeyPatterns kept) {
    List<String> findings = new ArrayList<>(templates.unknown());
    catalogs.stream().sorted(Comparator.comparing(CatalogMethods::path)).forEach(catalog -> {
      findings.addAll(new UnusedEntries(catalog, calls, usedElsewhere(catalog, templates, kept)).findings());
    });
    return findings;
  }

  /** The IDs in {@code catalog} that are used in templates, or {@code kept}. */
  static Set<String> usedElsewhere(CatalogMethods catalog, TemplateFindings templates, KeyPatterns kept) {
    Set<String> used = new HashSet<>(templates.used(catalog));
    catalog.ids().stream().filter(kept::matches).forEach(used::add);
    return used;
  }

  /** The unused entries and unknown IDs, one sentence each with its position. */
  public List<String> findings() {
    EntryUses uses = new EntryUses(catalog, calls, usedElsewhere);
    List<FindCall> finds = uses.finds();
    List<String> findings = new ArrayList<>();
    for (CatalogMethods.EntryMethod method : catalog.methods()) {
      if (!uses.isCalled(method)) {
        method.entries().stream().filter(entry -> !uses.isNamedOrIncluded(entry.id()))
            .forEach(entry -> findings
                .add(catalog.path() + ":" + entry.line() + ":1: unused: no class calls " + catalog.type() + "."
                    + method.name() + ", which shows " + entry.id() + ". Call it, or remove it."));
      }
    }
    Set<String> computed = finds.stream().filter(FindCall::computed).map(FindCall::place)
        .collect(Collectors.toCollection(TreeSet::new));
    if (!findings.isEmpty() && !computed.isEmpty()) {
      findings.add(catalog.path() + ": find is called with IDs that are computed at run time, which may be those of"
          + " entries above: " + String.join(", ", computed) + ".");
    }
    finds.forEach(find -> new TreeSet<>(find.ids()).forEach(id -> unknown(find, id).ifPresent(findings::add)));
    return findings;
  }

  private Optional<String> unknown(FindCall find, String id) {
    if (catalog.ids().contains(id)) {
      return Optional.empty();
    }
    return Optional.of(find.place() + ": unknown-id: find(\"" + id + "\") finds nothing: " + catalog.path()
        + " has no such entry" + " that " + catalog.type() + " shows."
        + SpellingSuggestion.to(id, catalog.ids()).map(nearest -> " Did you mean " + nearest + "?").orElse(""));
  }
}
