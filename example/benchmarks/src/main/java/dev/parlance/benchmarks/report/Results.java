package dev.parlance.benchmarks.report;

import dev.parlance.benchmarks.peer.Peer;
import java.util.List;
import java.util.Optional;

/** What was measured in one run. */
public record Results(List<RowResult> rows) {
  Optional<RowResult> row(String name) {
    return rows.stream().filter(result -> result.row().name().equals(name)).findFirst();
  }

  Optional<Figure> of(String row, Peer peer) {
    return row(row).flatMap(result -> result.of(peer));
  }
}
