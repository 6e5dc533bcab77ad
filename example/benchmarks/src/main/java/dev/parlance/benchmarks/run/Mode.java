package dev.parlance.benchmarks.run;

import java.util.Locale;

/** How long is measured. */
public record Mode(String name, boolean allPeers, int rounds, int warmups, int iterations, int milliseconds) {
  /** The mode called {@code name}. */
  public static Mode of(String name) {
    return switch (name) {
      case "smoke" -> new Mode(name, true, 1, 0, 1, 100);
      case "quick" -> new Mode(name, false, 1, 10, 5, 60);
      case "full" -> new Mode(name, true, 3, 15, 10, 100);
      default -> throw new IllegalArgumentException("no mode " + name + ": there are smoke, quick and full");
    };
  }

  /** This mode with all peers: where one row is asked for. */
  public Mode withAllPeers() {
    return new Mode(name, true, rounds, warmups, iterations, milliseconds);
  }

  /** This mode with another number of rounds. */
  public Mode withRounds(int number) {
    return new Mode(name, allPeers, number, warmups, iterations, milliseconds);
  }

  /** This mode with another length of iterations. */
  public Mode withMilliseconds(int length) {
    return new Mode(name, allPeers, rounds, warmups, iterations, length);
  }

  /** What a reader of the results must know of it. */
  public String description() {
    return String.format(Locale.ROOT, "%s: %d × (%d warm-ups and %d iterations of %d ms, in a JVM of its own)", name,
        rounds, warmups, iterations, milliseconds);
  }
}
