package dev.parlance.processor.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Lets one process at a time change the files of a catalog: others wait until it is done. */
final class WorkspaceLock {
  private static final int PAUSE = 50;

  private WorkspaceLock() {}

  /**
   * Runs {@code action} while no other process of the same user changes the catalog whose source is {@code source}. Where
   * nothing can be locked, or another user changes the catalog at the same time, {@link SafeFile} refuses the second change.
   */
  static void holding(Path source, Runnable action) {
    try (FileChannel channel = FileChannel.open(lockFile(source), StandardOpenOption.CREATE, StandardOpenOption.WRITE,
        LinkOption.NOFOLLOW_LINKS)) {
      lock(channel);
      action.run();
    } catch (IOException unlocked) {
      action.run();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** A file of its own: POSIX ends the lock on a catalog as soon as its process closes a stream that read it. */
  private static Path lockFile(Path source) throws IOException {
    String catalog = System.getProperty("user.name") + ":" + source.toRealPath();
    return Path.of(System.getProperty("java.io.tmpdir"),
        "parlance-" + UUID.nameUUIDFromBytes(catalog.getBytes(StandardCharsets.UTF_8)) + ".lock");
  }

  /** Waits for the lock, which ends when {@code channel} is closed. */
  private static void lock(FileChannel channel) throws IOException, InterruptedException {
    while (true) {
      try {
        channel.lock();
        return;
      } catch (OverlappingFileLockException sameProcess) {
        Thread.sleep(PAUSE);
      }
    }
  }
}
