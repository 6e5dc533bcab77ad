package dev.parlance.benchmarks.run;

import dev.parlance.benchmarks.report.Machine;
import dev.parlance.benchmarks.report.Report;
import dev.parlance.benchmarks.report.Results;
import dev.parlance.benchmarks.report.RowResult;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Measures, and writes the tables to a file, or prints them where none is named. */
public final class Main {
  private Main() {}

  /** Runs with the arguments that {@link Arguments} reads. */
  public static void main(String... args) throws IOException, RunnerException {
    Arguments arguments = arguments(args);
    Machine before = Machine.now();
    RowRunner runner = new RowRunner(arguments.mode());
    List<RowResult> rows = new ArrayList<>();
    for (Class<?> row : arguments.rows()) {
      rows.add(runner.run(row));
      // Anew after each row, so that a run that is cut off leaves what it has.
      if (arguments.file().isPresent()) {
        Files.writeString(arguments.file().get(), report(arguments, before, rows));
      }
    }
    if (arguments.file().isEmpty()) {
      System.out.print(report(arguments, before, rows));
    }
  }

  private static String report(Arguments arguments, Machine before, List<RowResult> rows) {
    return new Report(arguments.mode().description(), arguments.revision(), arguments.load(), RowRunner.JVM_ARGUMENTS,
        before, Machine.now(), new Results(List.copyOf(rows))).markdown();
  }

  private static Arguments arguments(String... args) {
    try {
      return Arguments.of(args);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      throw e;
    }
  }
}
