package dev.parlance.processor.testing;

/** Counts the steps of code that a {@link CountingClassLoader} has loaded, in one thread at a time. */
public final class StepCounter {
  private static long steps;
  private static long most = Long.MAX_VALUE;

  private StepCounter() {}

  /** Thrown after the most steps that are allowed; no code catches it. */
  public static final class TooManySteps extends Error {
    private static final long serialVersionUID = 1;

    TooManySteps(long steps) {
      super("stopped after " + steps + " steps");
    }
  }

  /** Starts to count; after {@code limit} steps the code is stopped. */
  public static void start(long limit) {
    steps = 0;
    most = limit;
  }

  /** Stops to count; returns the steps since the start. */
  public static long stop() {
    most = Long.MAX_VALUE;
    return steps;
  }

  /** Counts a step; called by loaded code. */
  public static void step() {
    if (++steps > most) {
      throw new TooManySteps(most);
    }
  }
}
