package dev.parlance.processor.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one process at a time change the files of a catalog: others wait until it is done. */
final class WorkspaceLock {
  private static final int PAUSE = 50;

  private WorkspaceLock() {}

  /**
   * Runs {@code action} while no other process changes the catalog whose source is {@code source}. A catalog that may not
   * be written cannot be locked; of two changes at the same time, {@link SafeFile} then refuses the second.
   */
  static void holding(Path source, Runnable action) {
    try (FileChannel channel = FileChannel.open(source, StandardOpenOption.WRITE)) {
      lock(channel);
      action.run();
    } catch (IOException unlocked) {
      action.run();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
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
