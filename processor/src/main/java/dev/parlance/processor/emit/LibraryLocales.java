package dev.parlance.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.parlance.processor.compile.CompiledCatalog;
import java.util.List;
import java.util.Optional;

/**
 * The locales of the library that texts are for.
 *
 * @param messages the library's class
 * @param words its locales, each with the parent that it has together with the locales of the texts
 * @param entries the fingerprint of its entries
 */
record LibraryLocales(ClassName messages, List<String> words, String entries) {
  /** Copies the list. */
  LibraryLocales {
    words = List.copyOf(words);
  }

  /** The locales of the library that the texts of {@code catalog} are for; empty where they are of a class itself. */
  static Optional<LibraryLocales> of(CompiledCatalog catalog) {
    String source = catalog.request().sourceTag();
    return catalog.request().library().map(library -> new LibraryLocales(library.name(), library.tags().stream()
        .map(tag -> tag + parent(tag, catalog).filter(each -> !each.equals(source)).map(">"::concat).orElse(""))
        .toList(),
        library.entries()));
  }

  private static Optional<String> parent(String tag, CompiledCatalog catalog) {
    boolean isPseudo = catalog.request().library().orElseThrow().pseudoTags().contains(tag);
    return isPseudo ? Optional.empty() : catalog.matcher().parent(tag);
  }
}
