package dev.parlance.benchmarks.report;

import dev.parlance.benchmarks.peer.Partner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a partner of a row costs. */
public record Line(Partner partner, Figure figure) {
  String remark() {
    return Stream.of(partner.remark(), partner.value().remark())
        .filter(remark -> !remark.isEmpty())
        .collect(Collectors.joining("; "));
  }
}
