package dev.parlance.processor.report;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs what may have a bug, so that one text, file or annotation with which it fails does not stop the others.
 *
 * <p>Errors of the JVM that a text can cause, by its depth or its size, are caught too; no others are.
 */
public final class FailSafe {
  /** The advice on an internal error. */
  public static final String ADVICE = "Please report it with this line and the catalog.";

  private FailSafe() {}

  /** Runs {@code action}; where it fails, hands the bug to {@code failed}. */
  public static void run(Runnable action, Consumer<Throwable> failed) {
    get(() -> {
      action.run();
      return null;
    }, bug -> {
      failed.accept(bug);
      return null;
    });
  }

  /** What {@code action} returns, or what {@code failed} makes of the bug with which it fails. */
  public static <T> T get(Supplier<T> action, Function<Throwable, T> failed) {
    try {
      return action.get();
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError bug) {
      return failed.apply(bug);
    }
  }

  /** A sentence that reports {@code bug}. */
  public static String sentence(Throwable bug) {
    StackTraceElement[] trace = bug.getStackTrace();
    return "Internal error in Parlance: " + bug + (trace.length == 0 ? "" : " at " + trace[0]) + ".";
  }
}
