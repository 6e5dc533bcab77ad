package dev.parlance.processor.exchange;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.CatalogFile;
import dev.parlance.processor.catalog.CatalogLoader;
import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.catalog.TextNotation;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.check.model.CheckedTranslation;
import dev.parlance.processor.check.model.DeclaredPlaceholders;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.edit.CatalogWriter;
import dev.parlance.processor.edit.EntryState;
import dev.parlance.processor.edit.FileEntry;
import dev.parlance.processor.edit.OpenCatalog;
import dev.parlance.processor.edit.SourceEntry;
import dev.parlance.processor.exchange.protect.Edges;
import dev.parlance.processor.exchange.protect.ProtectedText;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.syntax.MarkedUpSyntax;
import dev.parlance.processor.syntax.Syntax;
import dev.parlance.processor.syntax.flutter.FlutterSettings;
import dev.parlance.processor.syntax.flutter.FlutterSyntax;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A translation of a compiled catalog whose file was opened to be changed. Immutable. */
public final class OpenTranslation {
  private final CompiledCatalog catalog;
  private final String locale;
  private final CatalogInput input;
  private final Catalog read;
  private final OpenCatalog file;
  private final Map<String, FileEntry> entries;
  private final Map<String, FileEntry> sourceEntries;
  private final Set<String> toReview;
  private final Optional<CheckedTranslation> checked;

  private OpenTranslation(CompiledCatalog catalog, String locale, CatalogReader reader, CatalogInput input,
      OpenCatalog file, Optional<OpenCatalog> source, Set<String> toReview) {
    this.catalog = catalog;
    this.locale = locale;
    this.input = input;
    this.read = read(reader);
    this.file = file;
    this.entries = FileEntry.counting(file.entries(), this::id, reader.isLikeProperties());
    this.sourceEntries =
        source.map(opened -> FileEntry.counting(opened.entries(), this::id, catalog.source().likeProperties()))
            .orElse(Map.of());
    this.toReview = Set.copyOf(toReview);
    this.checked = Stream.concat(catalog.translations().stream(),
        catalog.ofSource().filter(texts -> !texts.path().equals(catalog.path())).stream())
        .filter(each -> each.locale().equals(locale)).filter(CheckedTranslation::isReadable).findFirst();
  }

  /**
   * The translation of {@code catalog} into {@code locale}.
   *
   * @param reader the reader of the file's format
   * @param input the file; one that does not exist yet is what {@link CatalogWriter#blank} makes
   * @param file the file as its writer opened it
   * @param source the source catalog, where there is a writer of its format
   * @param toReview the IDs of texts to be reviewed, besides those that the file says so of
   */
  public static OpenTranslation of(CompiledCatalog catalog, String locale, CatalogReader reader, CatalogInput input,
      OpenCatalog file, Optional<OpenCatalog> source, Set<String> toReview) {
    return new OpenTranslation(catalog, locale, reader, input, file, source, toReview);
  }

  /** The catalog. */
  public CompiledCatalog catalog() {
    return catalog;
  }

  /** The locale of the translation, a BCP 47 tag. */
  public String locale() {
    return locale;
  }

  /** The IDs of texts to be reviewed, besides those that the file says so of. */
  Set<String> toReview() {
    return toReview;
  }

  /** The file. */
  public OpenCatalog file() {
    return file;
  }

  /** The entry of the file for {@code original}; empty where there is none that could be changed. */
  public Optional<FileEntry> entry(CheckedEntry original) {
    return Optional.ofNullable(entries.get(original.entry().id()));
  }

  /** The state of the text of {@code original}. */
  public EntryState state(CheckedEntry original) {
    EntryState state = entry(original).map(FileEntry::state).orElse(EntryState.NEW);
    return state == EntryState.TRANSLATED && toReview.contains(original.entry().id()) ? EntryState.REVIEW : state;
  }

  /** The text of {@code original} without white space at its edges; empty where there is none. */
  public Optional<MessageText> text(CheckedEntry original) {
    return entry(original).map(entry -> Edges.of(entry.read().text()).content()).filter(text -> !text.isEmpty());
  }

  /** What the source catalog has of {@code original}. */
  SourceEntry sourceEntry(CheckedEntry original) {
    return new SourceEntry(
        original.entry().read(), Optional.ofNullable(sourceEntries.get(original.entry().id())));
  }

  /** What the build says of this translation; empty where it cannot read the file, as where that has no entry. */
  public Optional<CheckedTranslation> checked() {
    return checked;
  }

  /** The source text of {@code original} without white space at its edges, protected. */
  static ProtectedText source(CompiledCatalog catalog, CheckedEntry original) {
    return ProtectedText.of(Edges.of(original.entry().text()).content(),
        catalog.source().syntax().declaring(original.entry().read().placeholders()), Set.of());
  }

  /** {@code text}, a translation of {@code original}, protected. */
  ProtectedText protect(CheckedEntry original, MessageText text) {
    return ProtectedText.of(text,
        syntax().declaring(DeclaredPlaceholders.in(original,
            entry(original).map(entry -> entry.read().placeholders()).orElse(List.of()))),
        original.names());
  }

  /** The ID of {@code entry}, one of the file, as the build knows it. */
  public String id(FileEntry entry) {
    return catalog.names().key(entry.read());
  }

  /** The path of the file. */
  public String path() {
    return input.path();
  }

  /** The syntax of its texts. */
  public Syntax syntax() {
    return read.syntax();
  }

  /** What sets texts of this translation aside, by the IDs of the texts. */
  public Map<String, List<Finding>> defects() {
    return catalog.findings().stream()
        .filter(finding -> finding.kind() == Rule.Kind.DEFECT && finding.scope().locale().equals(locale)
            && !finding.subject().id().isEmpty())
        .collect(Collectors.groupingBy(finding -> finding.subject().id()));
  }

  /** The translation with {@code given} as its entries, as the build would read them from the file. */
  Catalog with(List<CatalogEntry> given) {
    return read.with(given.stream().map(Entry::of).toList());
  }

  /** What the build would know of the file without its entries. */
  private Catalog read(CatalogReader reader) {
    Scope scope = new Scope(locale, Scope.Tier.REQUIRED);
    // The kind of the IDs decides on details of the syntax, so it is that of the source's.
    List<CatalogEntry> known = catalog.source().entries().stream().map(Entry::read).toList();
    return CatalogLoader.read(new CatalogFile(input.path(), input.content()),
        List.of(new EntriesReader(reader, known)), notation(), scope, finding -> {});
  }

  private TextNotation notation() {
    TextNotation notation = catalog.request().notation();
    Syntax syntax = catalog.source().syntax();
    Syntax plain = syntax instanceof MarkedUpSyntax markedUp ? markedUp.syntax() : syntax;
    return plain instanceof FlutterSyntax flutter ? notation.with(new FlutterSettings(flutter.escapes())) : notation;
  }
}
