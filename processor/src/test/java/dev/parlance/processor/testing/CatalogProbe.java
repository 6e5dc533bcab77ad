package dev.parlance.processor.testing;

import dev.parlance.processor.catalog.TextNotation;
import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.CatalogFile;
import dev.parlance.processor.catalog.CatalogLoader;
import dev.parlance.processor.catalog.CatalogReaders;
import dev.parlance.processor.check.SourceCheck;
import dev.parlance.processor.check.TranslationCheck;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.check.model.LocaleCategories;
import dev.parlance.processor.check.rule.DuplicateId;
import dev.parlance.processor.locale.LocalePlurals;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.report.SeverityPolicy;
import dev.parlance.processor.report.SourceFile;
import dev.parlance.processor.report.SourceSnippet;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** Reads files whatever is in them, checks them, and looks where each finding and each text stands. */
public final class CatalogProbe {
  private static final Scope TRANSLATION = new Scope("pl", Scope.Tier.BEST_EFFORT);

  private final List<CatalogReader> readers = new ArrayList<>();
  private final LocalePlurals plurals = new LocalePlurals();
  private final Map<String, CheckedEntry> source = new HashMap<>();

  /** Takes all readers as they are: what guards them hides their bugs. */
  public CatalogProbe() {
    ServiceLoader.load(CatalogReader.class).forEach(readers::add);
    readers.addAll(CatalogReaders.load(ClassLoader.getPlatformClassLoader(), error -> {
      throw new AssertionError(error);
    }));
  }

  /**
   * Reads {@code content}, as a source and then as its translation, with the reader that the file's {@code name} has.
   *
   * @param notation how its texts are written
   * @return how many findings there are
   * @throws AssertionError if something is wrong with the reader rather than with the file
   */
  public int probe(String name, byte[] content, TextNotation notation) {
    CatalogFile file = new CatalogFile("/" + name, content);
    List<Finding> findings = new ArrayList<>();
    Catalog catalog = read(file, notation, Scope.SOURCE, findings);
    source.clear();
    SourceCheck.check(catalog, new LocaleCategories("en", plurals), Map.of(),
        new SeverityPolicy(Map.of(), Optional.empty(), false, finding -> false), findings::add)
        .forEach(entry -> source.put(entry.entry().id(), entry));
    Catalog translation = read(file, notation, TRANSLATION, findings);
    TranslationCheck.check(source, TRANSLATION, translation, new LocaleCategories("pl", plurals), finding -> false,
        findings::add);
    findings.forEach(CatalogProbe::check);
    checkPlaces(new CatalogInput(file.path(), content, false, notation.syntax()), name, catalog.source());
    checkPlaces(new CatalogInput(file.path(), content, true, notation.syntax()), name, catalog.source());
    return findings.size();
  }

  private Catalog read(CatalogFile file, TextNotation notation, Scope scope, List<Finding> findings) {
    Catalog whole = CatalogLoader.read(file, readers, notation, scope, findings::add);
    return whole.likeProperties() ? DuplicateId.lastOfEachId(whole, scope, findings::add) : whole;
  }

  private static void check(Finding finding) {
    Position at = new Position(finding.place().line(), finding.place().column());
    check(at, finding.place().source(), finding);
    SourceSnippet.of(finding.place().source().line(at.line()), at.column());
  }

  private void checkPlaces(CatalogInput input, String name, SourceFile lines) {
    CatalogReader reader = readers.stream().filter(each -> each.reads(name, input.content())).findFirst().orElseThrow();
    List<CatalogEntry> entries = new ArrayList<>();
    try {
      reader.read(input, new CatalogSink() {
        @Override
        public void entry(CatalogEntry entry) {
          entries.add(entry);
        }

        @Override
        public void fault(String id, Position at, String problem, String advice) {
          check(at, lines, problem);
        }

        @Override
        public void damaged(String id, Position at, String problem, String advice) {
          check(at, lines, problem);
        }

        @Override
        public void encoding(Position at, String sentence) {
          check(at, lines, sentence);
        }
      });
    } catch (UnreadableCatalogException unreadable) {
      check(unreadable.at(), lines, unreadable);
    }
    for (CatalogEntry entry : entries) {
      check(reader.idPosition(input, entry), lines, entry);
      int length = entry.text().length();
      for (int offset : new int[] {0, 1, length / 2, length}) {
        check(reader.position(input, entry, Math.min(offset, length)), lines, entry);
      }
    }
  }

  private static void check(Position at, SourceFile source, Object what) {
    boolean inside = at.line() >= 1 && at.line() <= source.lineCount() && at.column() >= 1
        && at.column() <= source.line(at.line()).length() + 1;
    if (!inside) {
      throw new AssertionError(at + " is not in the file: " + what);
    }
  }
}
