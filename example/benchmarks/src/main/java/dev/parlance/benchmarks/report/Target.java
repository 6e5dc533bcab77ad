package dev.parlance.benchmarks.report;

import dev.parlance.benchmarks.peer.Peer;
import java.util.Optional;
import java.util.function.Function;

/** What Parlance is meant to cost. {@code measure} is empty where its rows were not measured. */
record Target(String work, String words, double limit, boolean atMost, String unit,
    Function<Results, Optional<Double>> measure) {
  /** The time of Parlance in {@code row} over that of {@code base} in {@code baseRow} is at most {@code limit}. */
  static Target ratio(String work, String row, double limit, String baseRow, Peer base, String words) {
    return new Target(work, "≤ " + limit + " × " + words, limit, true, " ×",
        results -> over(results.of(row, Peer.PARLANCE), results.of(baseRow, base)));
  }

  /** A call of Parlance in {@code row} allocates at most {@code limit} bytes. */
  static Target bytes(String work, String row, int limit) {
    return new Target(work, "≤ " + limit + " B", limit, true, " B",
        results -> results.of(row, Peer.PARLANCE).map(Figure::bytes));
  }

  static Optional<Double> over(Optional<Figure> one, Optional<Figure> base) {
    return one.flatMap(a -> base.map(b -> a.nanoseconds() / b.nanoseconds()));
  }

  /** The line of the table; empty where nothing was measured. */
  Optional<String> line(Results results) {
    return measure.apply(results)
        .map(value -> "| " + work + " | " + words + " | " + Figure.digits(value) + unit + " | "
            + (reached(value) ? "reached" : "**missed**") + " |");
  }

  private boolean reached(double value) {
    // The profiler counts some bytes of its own, a few thousandths per call.
    double slack = unit.equals(" B") ? 0.5 : 0;
    return atMost ? value <= limit + slack : value >= limit;
  }
}
