package dev.parlance.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.parlance.processor.check.CheckedEntry;
import java.util.List;
import java.util.Locale;

/**
 * What is to be generated from one annotation.
 *
 * @param messages the class with the methods
 * @param isPublic whether that class is public
 * @param catalogName the catalog's path as the annotation has it, for comments
 * @param sourceLocale the locale of the catalog's texts
 * @param entries the entries, in the catalog's order
 */
public record Blueprint(
    ClassName messages, boolean isPublic, String catalogName, Locale sourceLocale, List<CheckedEntry> entries) {
  /** Copies the list. */
  public Blueprint {
    entries = List.copyOf(entries);
  }

  /** The class with the texts of the source locale. */
  public ClassName texts() {
    return messages.peerClass(messages.simpleName() + "_" + sourceLocale.toLanguageTag().replace('-', '_'));
  }
}
