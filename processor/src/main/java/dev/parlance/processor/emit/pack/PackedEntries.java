package dev.parlance.processor.emit.pack;

import dev.parlance.internal.packed.PackedFormat;
import dev.parlance.internal.packed.PackedStrings;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.message.Parameter;
import java.util.List;

/** The IDs of entries and their parameters, packed as the runtime's {@code MessageIndex} reads them. */
public final class PackedEntries {
  private PackedEntries() {}

  /**
   * Each of {@code entries}.
   *
   * @param isNumbered whether placeholders of texts are the numbers of a caller's arguments
   */
  public static List<String> of(List<CheckedEntry> entries, boolean isNumbered) {
    return entries.stream().map(entry -> packed(entry, isNumbered)).toList();
  }

  /** The fingerprint of {@code entries}, as the runtime computes it too. */
  public static String fingerprint(List<CheckedEntry> entries, boolean isNumbered) {
    return PackedStrings.fingerprint(
        of(entries, isNumbered).stream().map(entry -> entry + PackedFormat.END_TEXT).toArray(String[]::new));
  }

  private static String packed(CheckedEntry entry, boolean isNumbered) {
    StringBuilder signature = new StringBuilder(entry.entry().id());
    if (entry.message().printsMarkup()) {
      signature.append(PackedFormat.START_ELEMENT);
    }
    for (Parameter parameter : entry.message().parameters()) {
      signature.append(parameter.type().runtimeType().mark()).append(parameter.name());
      if (isNumbered && isNumber(parameter.placeholder())) {
        signature.append(PackedFormat.END_NAME).append(parameter.placeholder());
      }
    }
    return signature.toString();
  }

  private static boolean isNumber(String placeholder) {
    return placeholder.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
