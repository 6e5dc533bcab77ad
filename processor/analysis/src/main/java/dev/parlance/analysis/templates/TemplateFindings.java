package dev.parlance.analysis.templates;

import dev.parlance.analysis.CatalogMethods;
import dev.parlance.processor.suggest.SpellingSuggestion;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Compares what templates name with what some catalogs have.
 *
 * @param uses what templates and annotations name
 * @param catalogs the catalogs of the module
 * @param elsewhere keys that exist although no catalog has them
 * @param inBundles keys of bundles that are not catalogs
 */
public record TemplateFindings(
    TemplateUses uses, List<CatalogMethods> catalogs, KeyPatterns elsewhere, Set<String> inBundles) {
  /** What every generated class has besides the methods of entries. */
  private static final Set<String> PROVIDED = Set.of("locale", "number", "find", "bundle", "toString", "equals",
      "hashCode", "getClass");

  /** A misspelt key has at most one wrong character in this many. */
  private static final int FEW_EDITS = 4;

  /**
   * What {@code templates} and annotations name, compared with {@code catalogs}.
   *
   * @param templates folders of templates
   * @param inAnnotations what annotations name
   * @param elsewhere keys that exist although no catalog has them
   * @param places folders and jars in which bundles that are not catalogs may be
   * @throws IOException if something cannot be read
   */
  public static TemplateFindings of(Collection<File> templates, List<KeyUse> inAnnotations,
      List<CatalogMethods> catalogs, KeyPatterns elsewhere, List<Path> places) throws IOException {
    TemplateUses uses = TemplateUses.in(templates.stream().map(File::toPath).toList(), inAnnotations);
    return new TemplateFindings(uses, catalogs, elsewhere, inAnnotations.isEmpty() ? Set.of()
        : BundleKeys.in(places, catalogs.stream().map(catalog -> Path.of(catalog.path())).toList()));
  }

  /** Keys and methods that do not exist, one sentence each with its position. */
  public List<String> unknown() {
    List<String> findings = new ArrayList<>();
    for (KeyUse use : uses.uses()) {
      Optional<String> finding = elsewhere.matches(use.name()) ? Optional.empty() : switch (use.kind()) {
        case KEY -> unknownKey(use);
        case PREFIX -> unknownPrefix(use);
        case METHOD -> unknownMethod(use);
        case ANNOTATION -> isLikeKnown(use.name()) ? unknownKey(use) : Optional.empty();
        // The compiler knows constants, and other texts may be anything.
        case CONSTANT, LITERAL -> Optional.empty();
      };
      finding.ifPresent(findings::add);
    }
    return findings.stream().distinct().toList();
  }

  /** Whether {@code key}, of an annotation, is nearly that of an entry, rather than of a bundle or of other code. */
  private boolean isLikeKnown(String key) {
    return !inBundles.contains(key) && SpellingSuggestion.to(key, ids()).filter(
        nearest -> isMisspelling(key, nearest)
            || key.lastIndexOf('.') > 0 && nearest.startsWith(key.substring(0, key.lastIndexOf('.') + 1)))
        .isPresent();
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
    List<CatalogMethods> named = named(use);
    Set<String> known = named.stream().map(TemplateFindings::bean).collect(Collectors.toSet());
    if (named.isEmpty()) {
      return misspeltBean(use);
    }
    if (!known.equals(use.beans()) || PROVIDED.contains(use.name())) {
      return Optional.empty();
    }
    Set<String> methods = named.stream().flatMap(catalog -> catalog.names().stream()).collect(Collectors.toSet());
    String type = named.get(0).type();
    if (!methods.contains(use.name())) {
      return Optional.of(use.place() + ": unknown-key: " + type + " has no method " + use.name() + "()."
          + SpellingSuggestion.to(use.name(), methods).map(nearest -> " Did you mean " + nearest + "()?").orElse(""));
    }
    Set<Integer> possible = named.stream().flatMap(catalog -> catalog.parametersOf(use.name()).stream())
        .collect(Collectors.toCollection(TreeSet::new));
    return possible.isEmpty() || use.arguments().isEmpty() || possible.contains(use.arguments().getAsInt())
        ? Optional.empty()
        : Optional.of(use.place() + ": unknown-key: " + type + "." + use.name() + "() is called with "
            + arguments(use.arguments().getAsInt()) + ". Pass "
            + possible.stream().map(TemplateFindings::arguments).collect(Collectors.joining(" or ")) + ".");
  }

  /** A bean whose name is nearly that of a class that has the method. */
  private Optional<String> misspeltBean(KeyUse use) {
    Set<String> owners = catalogs.stream().filter(catalog -> !catalog.shownBy(use.name()).isEmpty())
        .map(TemplateFindings::bean).collect(Collectors.toSet());
    return use.beans().stream().flatMap(
        bean -> SpellingSuggestion.to(bean, owners).filter(nearest -> isMisspelling(bean, nearest)).stream())
        .findFirst().map(nearest -> use.place() + ": unknown-key: " + use.name() + "() is a method of @" + nearest
            + ", not of @" + String.join(", @", use.beans()) + ". Did you mean @" + nearest + "?");
  }

  private static boolean isMisspelling(String name, String nearest) {
    return SpellingSuggestion.distance(name, nearest) <= Math.max(2, name.length() / FEW_EDITS);
  }

  private static String arguments(int count) {
    return count == 0 ? "no arguments" : count == 1 ? "one argument" : count + " arguments";
  }

  /** The catalogs whose class is one of the beans by its name. */
  private List<CatalogMethods> named(KeyUse use) {
    return catalogs.stream().filter(catalog -> use.beans().contains(bean(catalog))).toList();
  }

  /** The name that Spring gives the bean of a catalog's class: {@code messages} for {@code Messages}. */
  private static String bean(CatalogMethods catalog) {
    String type = catalog.type().substring(catalog.type().lastIndexOf('.') + 1);
    return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
  }

  /** The IDs of {@code catalog} that templates and annotations name. */
  public Set<String> used(CatalogMethods catalog) {
    Set<String> used = new HashSet<>();
    for (KeyUse use : uses.uses()) {
      switch (use.kind()) {
        case KEY, ANNOTATION -> used.add(use.name());
        case PREFIX -> used.addAll(beginningWith(catalog, use.name()));
        case LITERAL -> {
          used.add(use.name());
          if (use.name().matches(".*\\p{L}.*[._-]")) {
            used.addAll(beginningWith(catalog, use.name()));
          }
        }
        case METHOD -> {
          if (use.beans().isEmpty() || named(use).contains(catalog)) {
            used.addAll(catalog.shownBy(use.name()));
          }
        }
        case CONSTANT -> used.addAll(catalog.namedBy(use.name()));
      }
    }
    return used;
  }

  private static List<String> beginningWith(CatalogMethods catalog, String prefix) {
    return catalog.ids().stream().filter(id -> id.startsWith(prefix)).toList();
  }
}
