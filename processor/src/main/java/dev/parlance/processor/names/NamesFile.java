package dev.parlance.processor.names;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.CatalogFile;
import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.report.CatalogLocation;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.report.SourceFile;
import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.suggest.SimilarEntries;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads names for the methods of entries: {@code emailRequired = 8602814243662345124}, one per line.
 *
 * <p>UTF-8; blank lines and lines that begin with {@code #} are skipped. Each fault is a finding at its place.
 */
public final class NamesFile {
  private final SourceFile source;
  private final Consumer<Finding> findings;
  private final Map<String, String> byId = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> known = new HashSet<>();
  private final SimilarEntries similar;
  private final String catalogPath;

  private NamesFile(SourceFile source, Catalog catalog, Consumer<Finding> findings) {
    this.source = source;
    this.findings = findings;
    this.catalogPath = catalog.source().path();
    this.similar = new SimilarEntries(catalog.entries());
    catalog.entries().forEach(entry -> known.add(entry.id()));
  }

  /** The names in {@code file} by ID; {@code catalog} has the entries that they are for. */
  public static Map<String, String> read(CatalogFile file, Catalog catalog, Consumer<Finding> findings) {
    SourceFile source = new SourceFile(file.path(), FileText.utf8(file.content()));
    NamesFile reader = new NamesFile(source, catalog, findings);
    for (int number = 1; number <= source.lineCount(); number++) {
      String line = source.line(number);
      if (!line.isBlank() && line.charAt(0) != '#') {
        reader.read(line, number);
      }
    }
    return reader.byId;
  }

  private void read(String line, int number) {
    int equals = line.indexOf('=');
    String name = equals < 0 ? "" : line.substring(0, equals).strip();
    String id = equals < 0 ? "" : line.substring(equals + 1).strip();
    int idColumn = id.isEmpty() ? line.length() + 1 : line.indexOf(id, equals + 1) + 1;
    if (name.isEmpty() || id.isEmpty()) {
      report(Rule.MALFORMED_ENTRY, number, 1, "the line does not name a method.",
          "Write the name, = and the ID: emailRequired = 8602814243662345124.");
    } else if (!MethodName.isFree(name)) {
      report(Rule.MALFORMED_ENTRY, number, 1, "“" + name + "” cannot be the name of a method.",
          "Write a Java name that is neither a keyword nor a method of every class.");
    } else if (!known.contains(id)) {
      List<Entry> nearest = similar.nearest(id, MessageText.EMPTY, name);
      report(Rule.STALE_ID, number, idColumn, "the catalog has no entry " + id + ".",
          nearest.isEmpty() ? "Correct the ID, or remove the line." : SimilarEntries.didYouMean(nearest, catalogPath));
    } else if (byId.containsKey(id)) {
      report(Rule.DUPLICATE_ID, number, idColumn, "the entry " + id + " has the name " + byId.get(id) + " already.",
          "Remove one of them.");
    } else if (!names.add(name)) {
      report(Rule.DUPLICATE_ID, number, 1, "another entry has the name " + name + " already.", "Choose another one.");
    } else {
      byId.put(id, name);
    }
  }

  private void report(Rule rule, int line, int column, String problem, String advice) {
    findings.accept(new Finding(rule, Scope.SOURCE, new CatalogLocation(source, new Position(line, column)),
        new Finding.Subject("", () -> source.line(line)), problem, advice));
  }
}
