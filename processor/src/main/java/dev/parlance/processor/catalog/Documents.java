package dev.parlance.processor.catalog;

import dev.parlance.processor.digest.DigestId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The documents that the entries of a source catalog are from, which distinguish the entries of a translation that have
 * one ID: XLIFF's units are numbered anew in each {@code <file>} by some tools.
 */
public final class Documents {
  private final Map<String, String> byId = new HashMap<>();

  /** The documents of {@code source}, the source catalog. */
  public Documents(Catalog source) {
    source.entries().forEach(entry -> byId.putIfAbsent(entry.id(), entry.read().document()));
  }

  /**
   * A translation's entries, parted by their documents.
   *
   * @param own the translation with the entries that are the source's
   * @param foreign the first entry per ID and document that is of another document than the source's entry of its ID
   */
  public record Parted(Catalog own, List<Entry> foreign) {}

  /**
   * Parts {@code translation}. An entry is foreign where one of its ID and its source's document is beside it, or
   * where readable IDs are used again in other documents. A translation that names other documents throughout, as some
   * tools do, has no foreign entries.
   */
  public Parted part(Catalog translation) {
    if (isOneDocument(translation.entries())) {
      return new Parted(translation, List.of());
    }
    Map<String, Set<String>> documents = new HashMap<>();
    for (Entry entry : translation.entries()) {
      documents.computeIfAbsent(entry.id(), id -> new HashSet<>(2)).add(entry.read().document());
    }
    if (documents.values().stream().noneMatch(several -> several.size() > 1)) {
      return new Parted(translation, List.of());
    }
    Set<String> all = documents.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    List<Entry> own = new ArrayList<>();
    List<Entry> foreign = new ArrayList<>();
    Set<List<String>> once = new HashSet<>();
    for (Entry entry : translation.entries()) {
      String document = byId.get(entry.id());
      // A digest is of one text wherever it is, so it may have moved to another document.
      Set<String> known = DigestId.isOfAngular(entry.id()) ? documents.get(entry.id()) : all;
      if (document == null || document.equals(entry.read().document()) || !known.contains(document)) {
        own.add(entry);
      } else if (once.add(List.of(entry.id(), entry.read().document()))) {
        foreign.add(entry);
      }
    }
    return new Parted(translation.with(own), foreign);
  }

  private static boolean isOneDocument(List<Entry> entries) {
    for (Entry entry : entries) {
      if (!entry.read().document().equals(entries.get(0).read().document())) {
        return false;
      }
    }
    return true;
  }
}
