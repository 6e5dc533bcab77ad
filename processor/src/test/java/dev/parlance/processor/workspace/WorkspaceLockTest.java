package dev.parlance.processor.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.command.ParlanceCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several at a time that change one catalog: each waits for the others, and files are whole at any time. */
class WorkspaceLockTest {
  private static final int ENTRIES = 2_000;

  @TempDir
  Path temporary;

  @Test
  void anotherProcessWaitsThoughTheSourceWasReadMeanwhile() throws Exception {
    SyncedFolder folder = catalog();
    AtomicReference<Process> other = new AtomicReference<>();

    WorkspaceLock.holding(folder.path("messages.txt"), () -> {
      folder.read("messages.txt");
      other.set(start());
      assertFalse(ends(other.get(), 3), "it did not wait");
      assertEquals("", folder.read("messages.fr.txt"));
    });

    assertTrue(ends(other.get(), 100));
    assertEquals("fr: 2000 without a translation. " + folder.path("messages.fr.txt") + "\n", output(other.get()));
    assertEquals(0, other.get().exitValue());
  }

  @Test
  void processesThatRunAtOnceAllSucceed() throws Exception {
    SyncedFolder folder = catalog();
    List<Process> processes = List.of(start(), start(), start());
    List<String> said = new ArrayList<>();
    for (Process process : processes) {
      said.add(output(process).replace(folder.path("messages.fr.txt").toString(), "written"));
      assertEquals(0, process.waitFor(), said::toString);
    }

    assertEquals(List.of("fr: 2000 without a translation. written\n", "fr: Up to date.\n", "fr: Up to date.\n"),
        said.stream().sorted().toList());
    assertEquals(synced(), folder.read("messages.fr.txt"));
    assertEquals(List.of("messages.fr.txt", "messages.txt"), folder.names());
  }

  @Test
  void threadsThatRunAtOnceAllSucceed() throws Exception {
    SyncedFolder folder = catalog();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<List<String>>> runs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      runs.add(
          threads.submit(() -> SyncedFolder.of(temporary, "messages.txt").translation("fr", "messages.fr.txt").sync()));
    }
    List<String> said = new ArrayList<>();
    for (Future<List<String>> run : runs) {
      said.addAll(run.get());
    }
    threads.shutdown();

    assertEquals(List.of("fr: 2000 without a translation. messages.fr.txt", "fr: Up to date.", "fr: Up to date.",
        "fr: Up to date."), said.stream().sorted().toList());
    assertEquals(synced(), folder.read("messages.fr.txt"));
  }

  @Test
  void aCatalogThatCannotBeLockedIsChangedAllTheSame() {
    List<String> done = new ArrayList<>();

    WorkspaceLock.holding(temporary.resolve("missing/messages.txt"), () -> done.add("done"));

    assertEquals(List.of("done"), done);
  }

  private SyncedFolder catalog() {
    String source =
        IntStream.range(0, ENTRIES).mapToObj(i -> "key" + i + " Text " + i + "\n").collect(Collectors.joining());
    return SyncedFolder.of(temporary, "messages.txt", source, "messages.fr.txt", "");
  }

  private static String synced() {
    return IntStream.range(0, ENTRIES).mapToObj(i -> "key" + i + "\n").collect(Collectors.joining());
  }

  /** Starts the command as a process. */
  private Process start() {
    try {
      return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
          ParlanceCommand.class.getName(), "sync", temporary.resolve("messages.txt").toString(),
          temporary.resolve("messages.fr.txt").toString()).redirectErrorStream(true).start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static boolean ends(Process process, int seconds) {
    try {
      return process.waitFor(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static String output(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
