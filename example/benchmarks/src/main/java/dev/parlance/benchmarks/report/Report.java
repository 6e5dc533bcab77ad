package dev.parlance.benchmarks.report;

import dev.parlance.benchmarks.peer.Peer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of results, in Markdown. */
public record Report(String mode, String revision, String load, List<String> jvmArguments, Machine before,
    Machine after,
    Results results) {
  /** The page. */
  public String markdown() {
    List<String> lines = new ArrayList<>();
    addHead(lines);
    addTargets(lines);
    lines.add("## Rows");
    results.rows().forEach(row -> addRow(lines, row));
    return String.join("\n", lines) + '\n';
  }

  private void addHead(List<String> lines) {
    lines.addAll(List.of("# Results", "",
        "Written by `example/benchmarks/run`; [the page on performance](../../processor/docs/performance.md) says how to",
        "read it. Ratios hold within this run; times do not carry over to another machine, or to another hour of this one.",
        "", "| | |", "|---|---|"));
    add(lines, "machine", before.processor() + ", " + before.cores() + " cores, " + before.system());
    add(lines, "JDK", before.jdk() + ", with `" + String.join(" ", jvmArguments) + '`');
    add(lines, "load average",
        load + " before the build, " + before.roundedLoad() + " after it, " + after.roundedLoad() + " at the end");
    add(lines, "time", before.time() + " to " + after.time());
    add(lines, "revision", revision);
    add(lines, "mode", mode);
    lines.add("");
  }

  private static void add(List<String> lines, String name, String value) {
    lines.add("| " + name + " | " + value + " |");
  }

  private void addTargets(List<String> lines) {
    List<String> targets = Targets.ALL.stream().map(target -> target.line(results)).flatMap(Optional::stream).toList();
    if (!targets.isEmpty()) {
      lines.addAll(List.of("## Targets", "", "| work | target | measured | |", "|---|---|---|---|"));
      lines.addAll(targets);
      lines.add("");
    }
  }

  private static void addRow(List<String> lines, RowResult result) {
    lines.addAll(List.of("", "### " + result.row().title(), ""));
    lines.add("Row `" + result.row().name() + "`: " + shown(result.row().prints()[0])
        + (result.row().note().isEmpty() ? "" : " — " + result.row().note()));
    lines.addAll(List.of("", "| | ns per call | × hand-written | B per call | |", "|---|---:|---:|---:|---|"));
    Figure base = result.of(Peer.HAND_WRITTEN).orElseThrow();
    for (Line line : result.lines()) {
      Peer peer = line.partner().value();
      String name = peer == Peer.PARLANCE ? "**" + peer.label() + "**" : peer.label();
      lines.add("| " + name + " | " + line.figure().time() + " | "
          + Figure.digits(line.figure().nanoseconds() / base.nanoseconds()) + " | " + line.figure().roundedBytes()
          + " | " + line.remark() + " |");
    }
  }

  private static String shown(String text) {
    return '`' + text + '`';
  }
}
