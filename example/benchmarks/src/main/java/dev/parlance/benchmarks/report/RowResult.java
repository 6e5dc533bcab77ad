package dev.parlance.benchmarks.report;

import dev.parlance.benchmarks.peer.Peer;
import dev.parlance.benchmarks.row.Row;
import java.util.List;
import java.util.Optional;

/** A row with what its partners cost. */
public record RowResult(Row row, List<Line> lines) {
  Optional<Figure> of(Peer peer) {
    return lines.stream().filter(line -> line.partner().value() == peer).map(Line::figure).findFirst();
  }

  /** The fastest of the other libraries. */
  Optional<Line> fastestPeer() {
    return lines.stream()
        .filter(line -> line.partner().value().isPeer())
        .min((a, b) -> Double.compare(a.figure().nanoseconds(), b.figure().nanoseconds()));
  }
}
