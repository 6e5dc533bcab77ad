package dev.parlance.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.benchmarks.peer.Partner;
import dev.parlance.benchmarks.row.Plural;
import dev.parlance.benchmarks.row.Row;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The page of results. */
class ReportTest {
  @Test
  void aRowIsATableOfMultiplesOfHandWrittenJava() throws NoSuchMethodException {
    Machine machine = new Machine(LocalDateTime.of(2026, 11, 30, 14, 5), "A processor", 2, "Linux amd64", "A VM", 0.5);
    RowResult row = new RowResult(Plural.class.getAnnotation(Row.class), List.of(line("handWritten", 22.84, 40),
        line("parlance", 45.68, 64.3), line("icuHeld", 518.4, 700)));
    assertEquals("""
        # Results

        Written by `example/benchmarks/run`; [the page on performance](../../processor/docs/performance.md) says how to
        read it. Ratios hold within this run; times do not carry over to another machine, or to another hour of this one.

        | | |
        |---|---|
        | machine | A processor, 2 cores, Linux amd64 |
        | JDK | A VM, with `-Xmx1g` |
        | load average | 0.25 before the build, 0.50 after it, 0.50 at the end |
        | time | 2026-11-30T14:05 to 2026-11-30T14:05 |
        | revision | 1234567 |
        | mode | quick |

        ## Targets

        | work | target | measured | |
        |---|---|---|---|
        | plural with a grouped number | ≤ 1.7 × hand-written | 2.00 × | **missed** |
        | plural with a grouped number | ≤ 64 B | 64.3 B | reached |

        ## Rows

        ### Plural with a grouped number

        Row `plural`: `42 videos` — Four numbers in turn. Hand-written Java tests for 0 and 1, and groups an `int`.

        | | ns per call | × hand-written | B per call | |
        |---|---:|---:|---:|---|
        | hand-written Java | 22.8 | 1.00 | 40 |  |
        | **Parlance** | 45.7 | 2.00 | 64 |  |
        | ICU4J `MessageFormat`, held | 518 | 22.7 | 700 | one per thread |
        """, new Report("quick", "1234567", "0.25", List.of("-Xmx1g"), machine, machine, new Results(List.of(row)))
        .markdown());
  }

  @Test
  void aTargetMayBeALeastRatio() {
    Target target = Targets.ALL.get(1);
    assertEquals("| constant | a held bundle takes ≥ 6 × as long | 6.50 × | reached |",
        new Target(target.work(), target.words(), 6, false, " ×", results -> Optional.of(6.5))
            .line(new Results(List.of())).orElseThrow());
  }

  @Test
  void theMedianOfThreeRunsIsTakenOfTimeAndBytesEach() {
    assertEquals(new Figure(2, 20),
        Figure.median(List.of(new Figure(3, 20), new Figure(1, 30), new Figure(2, 10))));
  }

  private static Line line(String method, double nanoseconds, double bytes) throws NoSuchMethodException {
    return new Line(Plural.class.getMethod(method).getAnnotation(Partner.class), new Figure(nanoseconds, bytes));
  }
}
