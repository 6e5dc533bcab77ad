package dev.parlance.processor.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.Syntax;
import dev.parlance.processor.format.arb.ArbCatalogWriter;
import dev.parlance.processor.format.json.JsonCatalogWriter;
import dev.parlance.processor.format.plain.PlainCatalogWriter;
import dev.parlance.processor.format.properties.PropertiesCatalogWriter;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.MessageTextBuilder;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.syntax.MarkedUpSyntax;
import dev.parlance.processor.syntax.Renaming;
import dev.parlance.processor.syntax.angular.AngularSyntax;
import dev.parlance.processor.syntax.flutter.FlutterSyntax;
import dev.parlance.processor.syntax.icu.IcuSyntax;
import dev.parlance.processor.syntax.javatext.JavaTextSyntax;
import dev.parlance.processor.syntax.tags.NamedTags;
import dev.parlance.processor.testing.Fuzz;
import dev.parlance.processor.testing.RandomFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random changes of random files do what they say, and nothing else. */
@Tag("long")
class FuzzedChangesTest {
  private static final AngularSyntax ANGULAR = new AngularSyntax(true);
  private static final MarkedUpSyntax ICU = new MarkedUpSyntax(new IcuSyntax(true), new NamedTags(true));

  private static final Map<String, String> NAMES =
      Map.of("0", "1", "1", "0", "name", "who", "n", "m", "A", "B", "B", "A_1",
          "START_LINK", "START_TAG_P", "START_b", "START_strong");

  /** The formats, with their random files. */
  enum Format {
    PLAIN("m.txt", ANGULAR, PlainCatalogWriter::new, Syntax.AUTO, RandomFiles::plain),
    PLAIN_ICU("m.txt", ICU, PlainCatalogWriter::new, Syntax.ICU, RandomFiles::plain),
    PROPERTIES("m.properties", new JavaTextSyntax(), PropertiesCatalogWriter::new, Syntax.AUTO,
        RandomFiles::properties),
    FLAT("m.json", ANGULAR, syntax -> new JsonCatalogWriter(syntax, false), Syntax.AUTO, files -> files.json(0)),
    NESTED("m.json", ICU, syntax -> new JsonCatalogWriter(syntax, false), Syntax.ICU, files -> files.json(3)),
    ANGULAR_JSON("m.json", ANGULAR, syntax -> new JsonCatalogWriter(syntax, true), Syntax.AUTO, RandomFiles::angular),
    ARB("m.arb", new FlutterSyntax(false), ArbCatalogWriter::new, Syntax.AUTO, RandomFiles::arb);

    final String file;
    final dev.parlance.processor.syntax.Syntax texts;
    final CatalogWriter writer;
    final Syntax syntax;
    final Function<RandomFiles, String> files;

    Format(String file, dev.parlance.processor.syntax.Syntax texts,
        Function<dev.parlance.processor.syntax.Syntax, CatalogWriter> writer, Syntax syntax,
        Function<RandomFiles, String> files) {
      this.file = file;
      this.texts = texts;
      this.writer = writer.apply(texts);
      this.syntax = syntax;
      this.files = files;
    }

    CatalogInput input(String text) {
      return new CatalogInput(file, text.getBytes(UTF_8), true, syntax);
    }

    /** Whether entries are read in the order in which they are added. */
    boolean isOrdered() {
      return this != NESTED;
    }
  }

  /** What a file has for an entry. */
  private record Expected(String id, MessageText text, EntryState state, String written) {
    /** The same where it does not matter how it is written. */
    Expected rewritten() {
      return new Expected(id, text, state, "");
    }
  }

  @ParameterizedTest
  @EnumSource
  void withoutAChangeAFileStaysAsItIs(Format format) {
    Fuzz fuzz = Fuzz.of("no change of " + format);
    RandomFiles files = new RandomFiles(fuzz);
    int opened = 0;
    for (int i = 0; i < Fuzz.count(400, 20_000); i++) {
      String text = format.files.apply(files);
      Optional<OpenCatalog> open = open(format, text);
      open.ifPresent(file -> assertEquals(text, file.changed(List.of())));
      opened += open.isPresent() ? 1 : 0;
    }
    assertTrue(opened > 150, opened + " were opened");
  }

  @ParameterizedTest
  @EnumSource
  void afterRandomChangesAFileIsReadAsExpected(Format format) throws UnreadableCatalogException {
    Fuzz fuzz = Fuzz.of("changes of " + format);
    RandomFiles files = new RandomFiles(fuzz);
    for (int i = 0; i < Fuzz.count(1_000, 100_000); i++) {
      String text = format.files.apply(files);
      Optional<OpenCatalog> open = open(format, text);
      if (open.isPresent()) {
        check(format, text, open.get(), files);
      }
    }
  }

  private static void check(Format format, String text, OpenCatalog open, RandomFiles files)
      throws UnreadableCatalogException {
    Read before = Read.of(format, text);
    List<Change> changes = new ArrayList<>();
    List<Expected> expected = new ArrayList<>();
    Set<Integer> changed = new HashSet<>();
    add(Optional.empty(), format, open, files, changes, expected, changed);
    for (FileEntry entry : open.entries()) {
      // A plain catalog that consists mostly of faulty entries is not read at all.
      if (files.fuzz().once(5) && !(format.file.endsWith(".txt") && before.faults > 0)) {
        changes.add(new Change.Remove(entry));
      } else {
        Optional<Change.Update> update = files.fuzz().once(3) ? update(entry, open, files) : Optional.empty();
        update.ifPresent(changes::add);
        update.ifPresent(change -> changed.add(expected.size()));
        expected.add(update.map(change -> expected(format, change)).orElseGet(() -> new Expected(entry.read().id(),
            entry.read().text(), entry.state(), before.written(entry.read()))));
      }
      add(Optional.of(entry), format, open, files, changes, expected, changed);
    }
    String result = open.changed(changes);
    String message = text + "\n→\n" + result + "\nby " + changes;
    Read after = Read.of(format, result);
    List<Expected> actual = new ArrayList<>();
    for (FileEntry entry : format.writer.open(format.input(result)).entries()) {
      actual.add(new Expected(entry.read().id(), entry.read().text(), entry.state(), after.written(entry.read())));
    }
    compare(format, expected, changed, actual, before.faulty, message);
    assertEquals(before.faults, after.faults, message);
  }

  private static void compare(
      Format format, List<Expected> expected, Set<Integer> changed, List<Expected> actual, List<String> faulty,
      String message) {
    assertEquals(expected.size(), actual.size(), message);
    Map<String, Integer> ids = new HashMap<>();
    faulty.forEach(id -> ids.merge(id, 1, Integer::sum));
    expected.forEach(each -> ids.merge(each.id, 1, Integer::sum));
    List<Expected> left = new ArrayList<>(actual);
    for (int i = 0; i < expected.size(); i++) {
      // Texts of one ID share their metadata, and with it their state.
      boolean stateless = format == Format.ARB && ids.get(expected.get(i).id) > 1;
      Expected wanted = changed.contains(i) ? expected.get(i).rewritten() : expected.get(i);
      Function<Expected, Expected> seen = each -> new Expected(each.id, each.text,
          stateless ? wanted.state : each.state, wanted.written.isEmpty() ? "" : each.written);
      if (format.isOrdered()) {
        assertEquals(wanted, seen.apply(actual.get(i)), message);
      } else {
        assertTrue(left.removeIf(new FirstOnly(each -> seen.apply(each).equals(wanted))),
            () -> wanted + "\n" + message);
      }
    }
  }

  /** Holds for the first one alone for which {@code test} holds. */
  private static final class FirstOnly implements Predicate<Expected> {
    private final Predicate<Expected> test;
    private boolean found;

    FirstOnly(Predicate<Expected> test) {
      this.test = test;
    }

    @Override
    public boolean test(Expected each) {
      boolean first = !found && test.test(each);
      found |= first;
      return first;
    }
  }

  private static Optional<Change.Update> update(FileEntry entry, OpenCatalog open, RandomFiles files) {
    String id = files.fuzz().once(2) ? entry.read().id() : files.id();
    Optional<MessageText> text = files.fuzz().once(2) ? Optional.of(text(files)) : Optional.empty();
    EntryState state = files.fuzz().pick(List.of(EntryState.REVIEW, EntryState.TRANSLATED));
    Map<String, String> names = files.fuzz().once(2) ? NAMES : Map.of();
    return open.holds(id, text.orElse(entry.read().text()))
        ? Optional.of(new Change.Update(entry, source(id), text, names, state)) : Optional.empty();
  }

  private static Expected expected(Format format, Change.Update update) {
    MessageText text = update.text()
        .orElseGet(() -> new Renaming(update.renamed()).of(update.entry().read().text(), format.texts));
    return new Expected(update.source().entry().id(), text, state(format, text, update.state()), "");
  }

  private static EntryState state(Format format, MessageText text, EntryState state) {
    if (text.isEmpty() && format != Format.PROPERTIES) {
      return EntryState.NEW;
    }
    return format.writer.hasStates() && state == EntryState.REVIEW ? state : EntryState.TRANSLATED;
  }

  private static void add(Optional<FileEntry> after, Format format, OpenCatalog open, RandomFiles files,
      List<Change> changes, List<Expected> expected, Set<Integer> changed) {
    while (files.fuzz().once(4)) {
      String id = files.id();
      Optional<MessageText> text = files.fuzz().once(5) ? Optional.empty() : Optional.of(text(files));
      EntryState state = files.fuzz().pick(List.of(EntryState.REVIEW, EntryState.TRANSLATED));
      MessageText written = text.orElse(MessageText.EMPTY);
      if (open.holds(id, written)) {
        changes.add(new Change.Add(after, source(id), text, state));
        if (text.isPresent() || !format.writer.leavesOutUntranslated()) {
          changed.add(expected.size());
          expected.add(new Expected(id, written, state(format, written, state), ""));
        }
      }
    }
  }

  private static MessageText text(RandomFiles files) {
    MessageTextBuilder text = MessageText.builder().characters(files.text());
    while (files.fuzz().once(4)) {
      text.placeholder(files.fuzz().pick(List.of("A", "START_LINK", "CLOSE_LINK", "LINE_BREAK")))
          .characters(files.text());
    }
    return text.build();
  }

  private static SourceEntry source(String id) {
    return new SourceEntry(
        CatalogEntry.of(id, MessageText.of("source"), Position.START, Position.START), Optional.empty());
  }

  private static Optional<OpenCatalog> open(Format format, String text) {
    try {
      return Optional.of(format.writer.open(format.input(text)));
    } catch (UnreadableCatalogException unreadable) {
      return Optional.empty();
    }
  }

  /** A file that was read. */
  private static final class Read implements CatalogSink {
    final CatalogReader reader;
    final CatalogInput input;
    final FileText text;

    /** How many entries are faulty, or have no ID, except for a last backslash of properties, which is one of these. */
    int faults;

    final List<String> faulty = new ArrayList<>();

    private Read(Format format, String file) {
      this.reader = format.writer.reader();
      this.input = format.input(file);
      this.text = reader.text(input);
    }

    static Read of(Format format, String file) throws UnreadableCatalogException {
      Read read = new Read(format, file);
      if (!file.lines().allMatch(line -> line.isBlank() || line.startsWith("#"))) {
        read.reader.read(read.input, read);
      }
      return read;
    }

    /** The text of {@code entry} as it is written. */
    String written(CatalogEntry entry) {
      int start = text.offset(entry.textAt());
      int end = text.offset(reader.position(input, entry, entry.text().length()));
      return text.toString().substring(start, Math.max(start, end)) + ".";
    }

    @Override
    public void entry(CatalogEntry entry) {
      faults += entry.id().isBlank() && !reader.isLikeProperties() ? 1 : 0;
    }

    @Override
    public void fault(String id, Position at, String problem, String advice) {
      faults++;
      faulty.add(id);
    }
  }
}
