package dev.parlance.processor.workspace;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.CatalogFile;
import dev.parlance.processor.catalog.CatalogLoader;
import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.catalog.EntryNames;
import dev.parlance.processor.edit.SourceEntry;
import dev.parlance.processor.report.FailSafe;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.PrintedName;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.sync.Earlier;
import dev.parlance.processor.sync.Successor;
import dev.parlance.processor.sync.SyncResult;
import dev.parlance.processor.sync.SyncedSource;
import dev.parlance.processor.sync.TranslationFormat;
import dev.parlance.processor.sync.TranslationSync;
import dev.parlance.processor.sync.code.NewIds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Brings the translations of a catalog up to date with its source. */
public final class SyncRun {
  private static final int SHOWN = 5;
  private static final String NAME_IT =
      "name an earlier version of the source catalog with parlance.previous or --previous.";

  private final CatalogFiles files;
  private final SyncSettings settings;
  private final List<CatalogReader> readers;
  private final Output output;
  private final Map<String, CatalogEntry> newIds = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private boolean failed;
  private int changed;

  /**
   * How a run ended.
   *
   * @param failed whether some file could not be read or written, each with a line of output
   * @param changed the number of files that were changed or, where nothing is written, would be
   */
  public record Outcome(boolean failed, int changed) {}

  private SyncRun(CatalogFiles files, SyncSettings settings, List<CatalogReader> readers, Output output) {
    this.files = files;
    this.settings = settings;
    this.readers = readers;
    this.output = output;
  }

  /**
   * Brings the translations among {@code files} up to date; those that cannot be read are reported, and the others go on.
   *
   * @param readers the readers of catalogs
   * @param output takes a line per translation
   */
  public static Outcome run(CatalogFiles files, SyncSettings settings, List<CatalogReader> readers, Output output) {
    SyncRun run = new SyncRun(files, settings, readers, output);
    if (settings.verify()) {
      run.run();
    } else {
      WorkspaceLock.holding(files.source(), run::run);
    }
    return new Outcome(run.failed, run.changed);
  }

  private void run() {
    SyncedSource source;
    EarlierTexts earlier;
    try {
      source = source();
      earlier = new EarlierTexts(files, settings.previous(), source.names(), this::version);
    } catch (WorkspaceException unreadable) {
      fail(unreadable.getMessage());
      return;
    }
    files.translations().forEach((tag, path) -> {
      FailSafe.run(() -> {
        try {
          sync(tag, path, source, earlier);
        } catch (WorkspaceException left) {
          fail(tag + ": " + left.getMessage());
        }
      }, bug -> fail(tag + ": " + path + " is left as it is: " + FailSafe.sentence(bug) + " " + FailSafe.ADVICE));
    });
    earlier.gap(settings.verify()).ifPresent(output::info);
    settings.code().ifPresent(this::updateCode);
  }

  private void fail(String sentences) {
    failed = true;
    output.error(PrintedName.lines(sentences));
  }

  private SyncedSource source() throws WorkspaceException {
    OpenedFile file = OpenedFile.open(files.source(), false, files.notation(), readers);
    List<Finding> findings = new ArrayList<>();
    Catalog catalog = CatalogLoader.read(
        new CatalogFile(files.source().toString(), file.input().content()), readers, files.notation(), Scope.SOURCE,
        findings::add);
    Optional<Finding> unreadable =
        findings.stream().filter(finding -> finding.rule().has(Rule.Trait.WHOLE_FILE)).findFirst();
    if (unreadable.isPresent()) {
      throw new WorkspaceException(
          files.source() + ": " + unreadable.get().problem() + " " + unreadable.get().advice());
    }
    EntryNames names = EntryNames.in(catalog);
    Set<String> faulty = catalog.entries().stream().filter(Entry::faulty).map(Entry::id).collect(Collectors.toSet());
    if (!faulty.isEmpty()) {
      output.info(PrintedName.lines(files.source() + " has entries with a fault, whose translations stay as they are: "
          + String.join(", ", new TreeSet<>(faulty)) + ". The build says what is wrong with them."));
    }
    // The name of an entry with a fault is not known.
    boolean isNamed = faulty.isEmpty() || !names.areIds();
    boolean isWhole = isNamed && findings.stream().noneMatch(finding -> finding.kind() == Rule.Kind.ERROR
        && finding.subject().id().isEmpty());
    return SyncedSource.of(file.catalog().entries().stream().map(SourceEntry::of).toList(), faulty, isWhole, names,
        catalog.syntax(), catalog.likeProperties());
  }

  private Optional<OpenedFile> version(Path path, byte[] content, boolean translation) {
    try {
      return Optional.of(OpenedFile.open(path, content, translation, files.notation(), readers));
    } catch (WorkspaceException unreadable) {
      return Optional.empty();
    }
  }

  private void sync(String tag, Path path, SyncedSource source, EarlierTexts earlier) throws WorkspaceException {
    OpenedFile file = OpenedFile.open(path, true, files.notation(), readers);
    boolean isBilingual = file.isBilingual();
    ReviewList list = ReviewList.of(path, file.writer());
    SyncResult result = TranslationSync.sync(source, file.catalog().entries(),
        new TranslationFormat(file.writer(), file.catalog()::holds, isBilingual, list.ids(), file.faulty()),
        isBilingual ? Earlier.UNKNOWN : earlier.of(path), settings.options());
    if (result.isForeign()) {
      throw new WorkspaceException(
          path + " has no entry of " + files.source() + ", so it is left as it is. Check that it is"
              + " a translation of that catalog.");
    }
    byte[] after = file.changed(result.changes());
    boolean isChanged = !Arrays.equals(after, file.input().content());
    boolean isListChanged = list.differs(result.toReview());
    if (isChanged && !settings.verify()) {
      SafeFile.replace(path, file.input().content(), after);
    }
    if (isListChanged && !settings.verify()) {
      list.write(result.toReview());
    }
    changed += isChanged || isListChanged ? 1 : 0;
    output.info(PrintedName.lines(line(tag, path, result, isChanged || isListChanged)));
    result.successors().forEach((old, successor) -> note(old, successor, source));
  }

  private void note(String old, Successor successor, SyncedSource source) {
    CatalogEntry entry = source.names().asId(source.entries().get(successor.key()).entry());
    CatalogEntry known = newIds.putIfAbsent(old, entry);
    if (!successor.isCertain() || known != null && !known.id().equals(entry.id())) {
      ambiguous.add(old);
    }
  }

  private String line(String tag, Path path, SyncResult result, boolean isChanged) {
    StringJoiner parts = new StringJoiner(", ");
    add(result.kept(), "kept under a new ID", parts);
    add(result.toReview().size(), "to review", parts);
    add(result.added(), "without a translation", parts);
    add(result.removed(), "removed", parts);
    String counts = parts.length() == 0 ? "" : parts + ". ";
    String further = unclear(result.unclear()) + unwritable(result.unwritable());
    String end = !isChanged ? "Up to date." : settings.verify() ? path + " is not up to date."
        : path + (further.isEmpty() ? "" : ".");
    return tag + ": " + counts + end + further;
  }

  private static String unwritable(List<String> keys) {
    if (keys.isEmpty()) {
      return "";
    }
    String shown = keys.stream().limit(SHOWN).collect(Collectors.joining(", "));
    return (keys.size() == 1 ? " 1 entry" : " " + keys.size() + " entries") + " cannot be written in this format: "
        + shown
        + (keys.size() > SHOWN ? ", …" : ".");
  }

  private static String unclear(int entries) {
    return switch (entries) {
      case 0 -> "";
      case 1 ->
          " 1 entry is not in the source any more and stays, since nothing says what its source text was: " + NAME_IT;
      default ->
          " " + entries + " entries are not in the source any more and stay, since nothing says what their source"
              + " texts were: " + NAME_IT;
    };
  }

  private static void add(int count, String what, StringJoiner parts) {
    if (count > 0) {
      parts.add(count + " " + what);
    }
  }

  private void updateCode(List<Path> sources) {
    new TreeSet<>(ambiguous).forEach(old -> output.info(PrintedName.lines("The ID " + old + " stays in code, since its"
        + " text changed much, or another entry could be meant. It may be " + newIds.get(old).id() + " now.")));
    ambiguous.forEach(newIds::remove);
    if (newIds.isEmpty()) {
      return;
    }
    CodeUpdate update = new CodeUpdate(new NewIds(newIds), settings.verify(), settings.encoding());
    List<Path> all = new ArrayList<>(sources);
    all.add(0, CodeUpdate.namesBeside(files.source()));
    for (Path path : all) {
      try {
        if (update.update(path)) {
          changed++;
          output.info(
              PrintedName.lines(path + (settings.verify() ? " has IDs that are out of date." : " has the new IDs.")));
        }
      } catch (WorkspaceException left) {
        fail(left.getMessage());
      }
    }
  }
}
