package dev.parlance.processor.catalog;

import dev.parlance.processor.digest.DigestId;
import dev.parlance.processor.report.CatalogLocation;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Notation;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.report.SourceFile;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.FileLanguage;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.syntax.Syntax;
import dev.parlance.processor.syntax.TextFaults;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads a file with the reader of its format; faults become findings. */
public final class CatalogLoader implements CatalogSink {
  private final Scope scope;
  private final SourceFile source;
  private final Consumer<Finding> findings;
  private final boolean likeProperties;
  private final List<Entry> entries = new ArrayList<>();
  private final List<FileLanguage> languages = new ArrayList<>();
  private boolean faulty;

  private CatalogLoader(Scope scope, SourceFile source, boolean likeProperties, Consumer<Finding> findings) {
    this.scope = scope;
    this.source = source;
    this.likeProperties = likeProperties;
    this.findings = findings;
  }

  /**
   * Reads {@code file}; never fails.
   *
   * @param readers the readers, the first of which that reads the file is used
   * @param notation how the annotation says that the texts are written
   * @param scope the scope of the file's texts
   * @param findings receives the findings
   */
  public static Catalog read(CatalogFile file, List<CatalogReader> readers, TextNotation notation, Scope scope,
      Consumer<Finding> findings) {
    CatalogReader reader = CatalogReaders.choose(readers, file);
    CatalogInput input = new CatalogInput(
        file.path(), file.content(), !scope.isSource(), notation.syntax(), notation.markup());
    SourceFile source = new SourceFile(file.path(), reader.text(input));
    return new CatalogLoader(scope, source, reader.isLikeProperties(), findings)
        .read(input, reader, notation);
  }

  private Catalog read(CatalogInput input, CatalogReader reader, TextNotation notation) {
    try {
      reader.read(input, this);
      if (entries.isEmpty() && !faulty && (scope.isSource() || !likeProperties && !reader.isLikeFlutter())) {
        report(Rule.CATALOG_UNREADABLE, "", Position.START, "the catalog has no entry.",
            "Check that it is the right file, and that it was exported whole.");
      }
    } catch (UnreadableCatalogException unreadable) {
      report(Rule.CATALOG_UNREADABLE, "", unreadable.at(), unreadable.problem(), unreadable.advice());
    }
    boolean digests = DigestId.isOfMost(entries.stream().map(Entry::id).toList());
    Syntax syntax = Syntaxes.of(notation, reader, digests);
    return new Catalog(source, new ReaderNotation(reader, input, syntax), syntax, entries, languages,
        new ReaderPositions(reader, input), likeProperties);
  }

  private record ReaderPositions(CatalogReader reader, CatalogInput input) implements Catalog.Positions {
    @Override
    public Position ofId(Entry entry) {
      return reader.idPosition(input, entry.read());
    }

    @Override
    public Position of(Entry entry, int offset) {
      return reader.position(input, entry.read(), offset);
    }
  }

  private record ReaderNotation(CatalogReader reader, CatalogInput input, Syntax syntax) implements Notation {
    @Override
    public String placeholder(String name) {
      return syntax.written(name).orElseGet(() -> reader.placeholder(input, name));
    }

    @Override
    public String pair(String start, String content, String close) {
      return reader.pair(input, start, content, close);
    }

    @Override
    public String characters(String characters) {
      return reader.characters(input, characters);
    }
  }

  @Override
  public void entry(CatalogEntry entry) {
    if (entry.id().isBlank() && likeProperties) {
      faulty = true;
      reportIgnored(entry.at(), "the entry has no ID, so it is left out.", "Give it one, or remove it.");
    } else if (entry.id().isBlank()) {
      fault("", entry.at(), "the entry has no ID.", "Give it one.");
    } else {
      entries.add(Entry.of(entry));
    }
  }

  @Override
  public void fault(String id, Position at, String problem, String advice) {
    faulty = true;
    if (!id.isEmpty()) {
      entries.add(Entry.faulty(id, at));
    }
    report(Rule.MALFORMED_ENTRY, id, at, TextFaults.words(problem), advice == null ? "" : advice);
  }

  @Override
  public void ignored(Position at, String problem, String advice) {
    reportIgnored(at, TextFaults.words(problem), advice == null ? "" : advice);
  }

  private void reportIgnored(Position at, String problem, String advice) {
    findings.accept(finding(Rule.MALFORMED_ENTRY, "", at, problem, advice)
        .as(scope.isSource() ? Rule.Kind.WARNING : Rule.Kind.NOTE));
  }

  @Override
  public void damaged(String id, Position at, String problem, String advice) {
    faulty = true;
    if (!id.isBlank()) {
      entries.add(Entry.damaged(id, at));
    }
    report(Rule.MOJIBAKE, id, at, TextFaults.words(problem), advice == null ? "" : advice);
  }

  @Override
  public void encoding(Position at, String sentence) {
    findings.accept(finding(Rule.MOJIBAKE, "", at, sentence, "").as(Rule.Kind.NOTE));
  }

  @Override
  public void language(FileLanguage language) {
    languages.add(language);
  }

  private void report(Rule rule, String id, Position at, String problem, String advice) {
    findings.accept(finding(rule, id, at, problem, advice));
  }

  private Finding finding(Rule rule, String id, Position at, String problem, String advice) {
    return new Finding(rule, scope, new CatalogLocation(source, at),
        new Finding.Subject(id, () -> source.line(at.line())), problem, advice);
  }
}
