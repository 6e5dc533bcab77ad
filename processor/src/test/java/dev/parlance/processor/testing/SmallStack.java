package dev.parlance.processor.testing;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** Runs code in a thread with a small stack, as servers with many threads have. */
public final class SmallStack {
  private SmallStack() {}

  /** What {@code code} returns in a thread with a stack of {@code kilobytes}. */
  public static <T> T call(int kilobytes, Callable<T> code) {
    FutureTask<T> task = new FutureTask<>(code);
    Thread thread = new Thread(null, task, "small stack", kilobytes * 1024L);
    thread.start();
    try {
      return task.get();
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }
}
