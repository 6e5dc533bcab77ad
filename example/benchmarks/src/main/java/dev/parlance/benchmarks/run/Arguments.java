package dev.parlance.benchmarks.run;

import dev.parlance.benchmarks.row.Row;
import dev.parlance.benchmarks.row.Rows;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the command line asks for. */
public record Arguments(Mode mode, List<Class<?>> rows, Optional<Path> file, String revision, String load) {
  /** Reads {@code [MODE] [--row NAME] [--rounds N] [--time MS] [--out FILE] [--revision TEXT] [--load TEXT]}. */
  public static Arguments of(String... args) {
    Arguments read = new Arguments(Mode.of("quick"), Rows.ALL, Optional.empty(), "unknown", "unknown");
    for (int i = 0; i < args.length; i++) {
      if (!args[i].startsWith("--")) {
        read = read.with(Mode.of(args[i]));
      } else if (i + 1 == args.length) {
        throw new IllegalArgumentException(args[i] + " needs a value");
      } else {
        read = read.with(args[i], args[++i]);
      }
    }
    return read;
  }

  private Arguments with(Mode other) {
    return new Arguments(rows.equals(Rows.ALL) ? other : other.withAllPeers(), rows, file, revision, load);
  }

  private Arguments with(String option, String value) {
    return switch (option) {
      case "--row" -> new Arguments(mode.withAllPeers(), List.of(row(value)), file, revision, load);
      case "--rounds" -> with(mode.withRounds(Integer.parseInt(value)));
      case "--time" -> with(mode.withMilliseconds(Integer.parseInt(value)));
      case "--out" -> new Arguments(mode, rows, Optional.of(Path.of(value)), revision, load);
      case "--revision" -> new Arguments(mode, rows, file, value, load);
      case "--load" -> new Arguments(mode, rows, file, revision, value);
      default -> throw new IllegalArgumentException("no option " + option);
    };
  }

  private static Class<?> row(String name) {
    return Rows.ALL.stream()
        .filter(row -> name(row).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no row " + name + ": there are "
            + String.join(", ", Rows.ALL.stream().map(Arguments::name).toList())));
  }

  private static String name(Class<?> row) {
    return row.getAnnotation(Row.class).name();
  }
}
