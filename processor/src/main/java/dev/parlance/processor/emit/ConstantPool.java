package dev.parlance.processor.emit;

import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.message.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts the constants that the methods of entries take in a class file, which has at most 65 535. */
final class ConstantPool {
  /** The rest is for what every class has. */
  private static final int MOST = 64_000;

  private final Set<List<String>> signatures = new HashSet<>();
  private final Set<String> parameters = new HashSet<>();
  private int methods;

  /** Counts the method of {@code entry}; returns whether the class still has room for it. */
  boolean add(CheckedEntry entry) {
    // Its name, and a number that no instruction holds.
    methods += entry.number() > Short.MAX_VALUE ? 2 : 1;
    if (!entry.broken()) {
      List<Parameter> all = entry.message().parameters();
      signatures.add(all.stream().map(parameter -> parameter.type().javaType()).toList());
      all.forEach(parameter -> parameters.add(parameter.name()));
    }
    // A name is there for debuggers, and as the string that requireNonNull gets; a signature for text and rich text.
    return methods + 2 * parameters.size() + 2 * signatures.size() <= MOST;
  }
}
