package dev.parlance.benchmarks.run;

import dev.parlance.benchmarks.peer.Partner;
import dev.parlance.benchmarks.peer.Peer;
import dev.parlance.benchmarks.report.Figure;
import dev.parlance.benchmarks.report.Line;
import dev.parlance.benchmarks.report.RowResult;
import dev.parlance.benchmarks.row.Row;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures the partners of a row in turn, round by round, each in a JVM of its own. */
final class RowRunner {
  /**
   * A small young generation that is touched before: else what allocates measures the pages that the system hands out.
   * Static methods of peers format in the default locale.
   */
  static final List<String> JVM_ARGUMENTS = List.of("-Xms256m", "-Xmx256m", "-Xmn16m", "-XX:+UseSerialGC",
      "-XX:+AlwaysPreTouch", "-Duser.language=en", "-Duser.country=US");

  private final dev.parlance.benchmarks.run.Mode mode;

  RowRunner(dev.parlance.benchmarks.run.Mode mode) {
    this.mode = mode;
  }

  RowResult run(Class<?> row) throws RunnerException {
    List<Method> partners = partners(row);
    Map<Peer, List<Figure>> figures = new EnumMap<>(Peer.class);
    for (int round = 1; round <= mode.rounds(); round++) {
      for (Method partner : partners) {
        Figure figure = measure(row, partner);
        figures.merge(peer(partner), List.of(figure), RowRunner::joined);
        System.err.println(row.getSimpleName() + '.' + partner.getName() + ": " + figure);
      }
    }
    return new RowResult(row.getAnnotation(Row.class), partners.stream()
        .map(partner -> new Line(partner.getAnnotation(Partner.class), Figure.median(figures.get(peer(partner)))))
        .toList());
  }

  private List<Method> partners(Class<?> row) {
    return Arrays.stream(row.getMethods())
        .filter(method -> method.isAnnotationPresent(Benchmark.class))
        .filter(method -> mode.allPeers() || !peer(method).onlyInFull())
        .sorted(Comparator.comparing(RowRunner::peer))
        .toList();
  }

  private static Peer peer(Method partner) {
    return partner.getAnnotation(Partner.class).value();
  }

  private static List<Figure> joined(List<Figure> some, List<Figure> more) {
    return IntStream.range(0, some.size() + more.size())
        .mapToObj(i -> i < some.size() ? some.get(i) : more.get(i - some.size()))
        .toList();
  }

  private Figure measure(Class<?> row, Method partner) throws RunnerException {
    Options options = new OptionsBuilder()
        .include('^' + Pattern.quote(row.getName() + '.' + partner.getName()) + '$')
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.NANOSECONDS)
        .forks(1)
        .warmupIterations(mode.warmups())
        .warmupTime(TimeValue.milliseconds(mode.milliseconds()))
        .measurementIterations(mode.iterations())
        .measurementTime(TimeValue.milliseconds(mode.milliseconds()))
        .jvmArgs(JVM_ARGUMENTS.toArray(String[]::new))
        .addProfiler(GCProfiler.class)
        .addProfiler(ThreadTimeProfiler.class)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .build();
    RunResult result = new Runner(options).runSingle();
    return figure(result.getBenchmarkResults().iterator().next().getIterationResults());
  }

  /** The time of the fastest iteration, since what disturbs one only slows it down; of the bytes the median. */
  private static Figure figure(Collection<IterationResult> iterations) {
    double nanoseconds = sorted(iterations, ThreadTimeProfiler.LABEL)[0];
    double[] bytes = sorted(iterations, "gc.alloc.rate.norm");
    return new Figure(nanoseconds, bytes[bytes.length / 2]);
  }

  private static double[] sorted(Collection<IterationResult> iterations, String label) {
    return iterations.stream()
        .mapToDouble(iteration -> iteration.getSecondaryResults().get(label).getScore())
        .sorted()
        .toArray();
  }
}
