package dev.parlance.processor.signatures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The signatures that a file remembers: one per line, with the generated class, the ID or the facade's method, what the
 * parameters have in common, and each placeholder with its expression, with tabs between.
 *
 * @param all the signatures
 */
record Signatures(List<Signature> all) {
  private static final String HEADER =
      "# Parameters of one type, in the order of the method's: class, ID or method, type, placeholders.";

  /** Copies the list. */
  Signatures {
    all = List.copyOf(all);
  }

  /** Reads the content of a file, without the lines that are {@link #malformed}. */
  static Signatures parse(String content) {
    return new Signatures(content.lines().flatMap(line -> Signature.read(line).stream()).toList());
  }

  /** The numbers of the lines, counted from 1, that are neither a signature nor blank nor a comment. */
  static List<Integer> malformed(String content) {
    List<String> lines = content.lines().toList();
    return IntStream.rangeClosed(1, lines.size()).boxed().filter(number -> {
      String line = lines.get(number - 1);
      return !line.isBlank() && !line.startsWith("#") && Signature.read(line).isEmpty();
    }).toList();
  }

  /** The signatures by {@link Signature#key()}; a facade's overloads share one. */
  Map<String, List<Signature>> byKey() {
    return all.stream().collect(Collectors.groupingBy(Signature::key));
  }

  /** These with those of the class {@code owner} replaced by {@code others}. */
  Signatures with(String owner, Collection<Signature> others) {
    return new Signatures(
        Stream.concat(all.stream().filter(each -> !each.owner().equals(owner)), others.stream()).toList());
  }

  /** The content of a file. */
  String content() {
    TreeSet<String> lines = all.stream().map(Signature::line).collect(Collectors.toCollection(TreeSet::new));
    return HEADER + "\n" + lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  /** The one that {@code signature} should be the same as; empty where it is, and where nothing is remembered. */
  static Optional<Signature> before(Signature signature, Map<String, List<Signature>> remembered) {
    List<Signature> same = remembered.getOrDefault(signature.key(), List.of());
    return same.stream().anyMatch(signature::isSameAs) ? Optional.empty() : same.stream().findFirst();
  }
}
