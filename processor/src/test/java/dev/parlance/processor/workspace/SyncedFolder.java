package dev.parlance.processor.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parlance.Markup;
import dev.parlance.Syntax;
import dev.parlance.processor.catalog.CatalogReaders;
import dev.parlance.processor.catalog.TextNotation;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.sync.SyncOptions;
import dev.parlance.processor.sync.SyncOptions.Untranslated;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder with a catalog, whose translations are brought up to date. */
final class SyncedFolder implements Output {
  private final Path folder;
  private final String source;
  private final TreeMap<String, Path> translations = new TreeMap<>();
  private final List<String> lines = new ArrayList<>();
  private final List<CatalogReader> readers = new ArrayList<>();
  private TextNotation notation = TextNotation.AUTO;
  private Untranslated untranslated = Untranslated.DEFAULT;
  private boolean prune = true;
  private Optional<Path> previous = Optional.empty();
  private Optional<List<Path>> code = Optional.empty();
  private Charset encoding = StandardCharsets.UTF_8;

  private SyncedFolder(Path folder, String source) {
    this.folder = folder;
    this.source = source;
  }

  /** The catalog {@code source} in {@code folder}, without a translation. */
  static SyncedFolder of(Path folder, String source) {
    return new SyncedFolder(folder, source);
  }

  /** The catalog {@code source}, a French translation of it, and their contents. */
  static SyncedFolder of(Path folder, String source, String content, String french, String translation) {
    return of(folder, source).write(source, content).translation("fr", french).write(french, translation);
  }

  SyncedFolder translation(String locale, String name) {
    translations.put(locale, folder.resolve(name));
    return this;
  }

  SyncedFolder syntax(Syntax syntax) {
    notation = new TextNotation(syntax, Markup.AUTO);
    return this;
  }

  SyncedFolder reader(CatalogReader reader) {
    readers.add(reader);
    return this;
  }

  SyncedFolder untranslated(Untranslated how) {
    untranslated = how;
    return this;
  }

  SyncedFolder withoutPruning() {
    prune = false;
    return this;
  }

  SyncedFolder previous(String name) {
    previous = Optional.of(folder.resolve(name));
    return this;
  }

  SyncedFolder code(String... names) {
    code = Optional.of(Stream.of(names).map(folder::resolve).toList());
    return this;
  }

  SyncedFolder encoding(Charset charset) {
    encoding = charset;
    return this;
  }

  SyncedFolder write(String name, String content) {
    return write(name, content.getBytes(UTF_8));
  }

  SyncedFolder write(String name, byte[] content) {
    try {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.write(folder.resolve(name), content);
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  String read(String name) {
    return new String(bytes(name), UTF_8);
  }

  byte[] bytes(String name) {
    try {
      return Files.readAllBytes(folder.resolve(name));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The names of all files, without those of git. */
  List<String> names() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.startsWith(".git/")).sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Brings the translations up to date; returns what is said of them. */
  List<String> sync() {
    run(false);
    return List.copyOf(lines);
  }

  /** Whether a run changes no file and says that all are up to date. */
  boolean isUpToDate() {
    List<String> before = contents();
    return run(false).equals(new SyncRun.Outcome(false, 0)) && contents().equals(before)
        && lines.stream().allMatch(line -> line.contains("Up to date."));
  }

  /** Looks what would be changed, and changes nothing. */
  SyncRun.Outcome verify() {
    return run(true);
  }

  private SyncRun.Outcome run(boolean verify) {
    lines.clear();
    List<CatalogReader> all = new ArrayList<>(readers);
    all.addAll(CatalogReaders.load(getClass().getClassLoader(), this::error));
    return SyncRun.run(new CatalogFiles(path(source), "en", notation, translations),
        new SyncSettings(new SyncOptions(untranslated, prune), verify, previous, code, encoding), all, this);
  }

  List<String> lines() {
    return lines;
  }

  List<String> contents() {
    return names().stream().map(name -> name + "\n" + new String(bytes(name), StandardCharsets.ISO_8859_1)).toList();
  }

  /** Runs {@code git}. */
  SyncedFolder git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(
        List.of("git", "-C", folder.toString(), "-c", "user.name=a", "-c", "user.email=a@example.org"));
    command.addAll(List.of(arguments));
    Process git = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(git.getInputStream().readAllBytes(), UTF_8);
    if (git.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + ": " + output);
    }
    return this;
  }

  /** Commits all files. */
  SyncedFolder commit() throws IOException, InterruptedException {
    if (!Files.exists(path(".git"))) {
      git("init", "-q");
    }
    return git("add", "-A").git("commit", "-q", "-m", "change");
  }

  @Override
  public void info(String line) {
    lines.add(line.replace(folder + "/", ""));
  }

  @Override
  public void error(String line) {
    lines.add("ERROR " + line.replace(folder + "/", ""));
  }
}
