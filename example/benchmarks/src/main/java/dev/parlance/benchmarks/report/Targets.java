package dev.parlance.benchmarks.report;

import static dev.parlance.benchmarks.peer.Peer.HAND_WRITTEN;
import static dev.parlance.benchmarks.peer.Peer.PARLANCE;
import static dev.parlance.benchmarks.peer.Peer.RESOURCE_BUNDLE;

import dev.parlance.RichText;
import java.util.List;
import java.util.Optional;

/** What was to be reached. */
final class Targets {
  private static final String HAND = "hand-written";

  static final List<Target> ALL = List.of(
      Target.ratio("constant", "constant", 3.5, "constant", HAND_WRITTEN, "`return \"…\"`"),
      new Target("constant", "a held bundle takes ≥ 6 × as long", 6, false, " ×",
          results -> Target.over(results.of("constant", RESOURCE_BUNDLE), results.of("constant", PARLANCE))),
      Target.ratio("constant, eight locales mixed", "constant-mixed", 1.6, "constant", PARLANCE, "one locale"),
      Target.ratio("one value", "value", 1.25, "value", HAND_WRITTEN, HAND),
      new Target("one value", "bytes of hand-written, or less", 0, true, " B more",
          results -> results.of("value", PARLANCE).flatMap(own -> results.of("value", HAND_WRITTEN)
              .map(hand -> Math.rint(own.bytes() - hand.bytes())))),
      Target.ratio("one value, eight locales mixed", "value-mixed", 2, "value", HAND_WRITTEN,
          "hand-written in English"),
      Target.ratio("one value, eight locales mixed", "value-mixed", 2, "value-mixed", HAND_WRITTEN,
          "hand-written in the same locales"),
      Target.ratio("two links, held", "links-held", 0.4, "links-held", HAND_WRITTEN, "hand-written that escapes"),
      Target.bytes("two links, held", "links-held", 300),
      new Target("two links, held", "faster than every peer, escaping or not", 1, true, " × the fastest",
          results -> overFastestPeer(results, "links-held")),
      Target.ratio("two links, made per call", "links-made", 1.5, "links-made", HAND_WRITTEN,
          "hand-written that escapes"),
      Target.ratio("`writeHtml`", "links-written", 0.6, "links-written", HAND_WRITTEN,
          "hand-written appends that escape"),
      Target.ratio("plural with a grouped number", "plural", 1.7, "plural", HAND_WRITTEN, HAND),
      Target.bytes("plural with a grouped number", "plural", 64),
      Target.bytes("escaping a clean text", "escape-clean", 0),
      new Target("escaping a clean text", "the same instance", 1, false, " of 1 calls",
          results -> results.row("escape-clean").map(row -> returnsSame(row.row().prints()[0]) ? 1.0 : 0.0)),
      new Target("escaping a dirty text", "≤ 1.2 × the fastest peer", 1.2, true, " ×",
          results -> overFastestPeer(results, "escape-dirty")));

  private Targets() {}

  private static boolean returnsSame(String text) {
    return RichText.ofText(text).toHtml() == text;
  }

  private static Optional<Double> overFastestPeer(Results results, String row) {
    return Target.over(results.of(row, PARLANCE), results.row(row).flatMap(RowResult::fastestPeer).map(Line::figure));
  }
}
