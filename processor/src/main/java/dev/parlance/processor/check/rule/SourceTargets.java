package dev.parlance.processor.check.rule;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.CatalogFile;
import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rule {@code source-target}, in the source: targets, none of which is read there, that differ from their sources; one
 * note.
 *
 * <p>Example: {@code <source>key.title</source><target>Welcome</target>} in {@code messages.xlf}, the source catalog.
 */
public final class SourceTargets {
  private static final int EXAMPLES = 3;
  private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}]+(?:[._:/-]+[\\p{L}\\p{N}]+)+");

  private SourceTargets() {}

  /** The note on the targets of {@code source}, whose locale is {@code tag}; empty where all are like the sources. */
  public static Optional<Finding> find(Catalog source, String tag) {
    List<Entry> translated = source.entries().stream().filter(SourceTargets::isTranslated).toList();
    if (translated.isEmpty()) {
      return Optional.empty();
    }
    String which = translated.stream().limit(EXAMPLES).map(Entry::id).collect(Collectors.joining(", "))
        + (translated.size() > EXAMPLES ? ", …" : "");
    boolean keys = 2 * translated.stream().filter(SourceTargets::isKey).count() > translated.size();
    return Optional.of(new Finding(Rule.SOURCE_TARGET, Scope.SOURCE, source.place(translated.get(0), 0),
        Finding.Subject.NONE, (translated.size() == 1 ? "1 unit has a <target>" : translated.size()
            + " units have <target>s") + ", and of the source catalog only <source>s are read: " + which + ".",
        keys ? "If its <source>s are keys, call the file " + named(source, tag)
            + " and name it in translations too: then its <target>s are the texts in " + tag + "."
            : "Put translations into a file of their own for each locale."));
  }

  private static boolean isTranslated(Entry entry) {
    return !entry.text().isEmpty() && !entry.read().counterpart().strip().isEmpty()
        && !entry.read().counterpart().isLike(entry.text());
  }

  private static boolean isKey(Entry entry) {
    String text = entry.text().units();
    return entry.text().isCharacters() && (text.equals(entry.id()) || KEY.matcher(text).matches());
  }

  /** The name of the file with its locale in it. */
  private static String named(Catalog source, String tag) {
    String name = CatalogFile.name(source.source().path());
    int dot = name.lastIndexOf('.');
    boolean has = dot > 0 && name.substring(0, dot).endsWith(tag);
    return has || dot < 0 ? name : name.substring(0, dot) + "." + tag + name.substring(dot);
  }
}
