package dev.parlance.processor.library;

import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.emit.pack.PackedEntries;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Location;
import dev.parlance.processor.report.Rule;
import dev.parlance.support.Version;
import java.util.List;
import java.util.Optional;

/** Checks that texts were compiled against the catalog that the class of the library was generated from. */
public final class LibraryCheck {
  private LibraryCheck() {}

  /** The findings on {@code catalog}, whose texts are for {@code library}; each at {@code where}. */
  public static List<Finding> find(CompiledCatalog catalog, LibraryMessages library, Location where) {
    return otherFile(catalog, library).or(() -> otherEntries(catalog, library))
        .map(problem -> Finding.at(where, Rule.ANNOTATION, problem.what(), problem.advice())).stream().toList();
  }

  /** What is wrong, and what to do. */
  private record Difference(String what, String advice) {}

  private static Optional<Difference> otherFile(CompiledCatalog catalog, LibraryMessages library) {
    // The source's is the first; a library's class that failed has none, and there is none where no catalog was found.
    if (catalog.fingerprints().isEmpty() || library.fingerprints().isEmpty()) {
      return Optional.empty();
    }
    String found = contents(catalog.fingerprints().get(0));
    String expected = contents(library.fingerprints().get(0));
    return found.equals(expected) ? Optional.empty() : Optional.of(new Difference(
        catalog.path() + " (" + found + ") is not the catalog that " + library.name() + " was generated from ("
            + expected + ").",
        "Name that catalog by its path from the root, such as /com/acme/lib/messages.txt, and have only one version of the"
            + " library on the class path."));
  }

  /** The size and the checksum in {@code fingerprint}. */
  private static String contents(String fingerprint) {
    int checksum = fingerprint.lastIndexOf(' ');
    int size = fingerprint.lastIndexOf(' ', checksum - 1);
    return size < 0 ? fingerprint
        : fingerprint.substring(size + 1, checksum) + " bytes, " + fingerprint.substring(checksum + 1);
  }

  private static Optional<Difference> otherEntries(CompiledCatalog catalog, LibraryMessages library) {
    String entries = PackedEntries.fingerprint(catalog.entries(), catalog.source().syntax().isNumbered());
    return catalog.fingerprints().isEmpty() || entries.equals(library.entries()) ? Optional.empty()
        : Optional.of(new Difference("From " + catalog.path() + ", parlance-processor " + Version.VALUE
            + " makes other methods than " + library.name() + " has, which parlance-processor " + library.version()
            + " generated.",
            "Compile the library with this version" + (catalog.facade().isPresent()
                ? ", and its interface with the option -parameters of javac." : ".")));
  }
}
