package dev.parlance.processor.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CountingClassLoader;
import dev.parlance.processor.testing.Fuzz;
import dev.parlance.processor.testing.StepCounter;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Catalogs of each format of which a tenth of the texts was edited, a few are new, and a few are gone. */
class SyncGrowthTest {
  private static final int SMALL = 300;
  private static final int ENTRIES = Fuzz.isLong() ? 100_000 : 2_000;

  /** What n log n grows by, and a little more. */
  private static final double MOST_STEPS = 2.4;

  @TempDir
  Path folder;

  /** A format: how files begin and end, and how an entry is written with an ID, a source text and, maybe, a translation. */
  enum Format {
    PLAIN("txt", "", "", "\n") {
      @Override
      String entry(String id, String source, String target) {
        return id + " " + target + "\n";
      }
    },
    PROPERTIES("properties", "", "", "\n") {
      @Override
      String entry(String id, String source, String target) {
        return id + " = " + target + "\n";
      }
    },
    JSON("json", "{\n", "\n}\n", ",\n") {
      @Override
      String entry(String id, String source, String target) {
        return "  \"" + id + "\": \"" + target + "\"";
      }
    },
    ARB("arb", "{\n", "\n}\n", ",\n") {
      @Override
      String entry(String id, String source, String target) {
        return "  \"" + id + "\": \"" + target + "\"";
      }
    },
    XLIFF("xlf", "<xliff version=\"1.2\"><file><body>\n", "</body></file></xliff>\n", "\n") {
      @Override
      String entry(String id, String source, String target) {
        return "<trans-unit id=\"" + id + "\"><source>" + source + "</source>"
            + (source.equals(target) ? "" : "<target>" + target + "</target>") + "</trans-unit>";
      }
    },
    XLIFF2("xliff", "<xliff version=\"2.0\"><file>\n", "</file></xliff>\n", "\n") {
      @Override
      String entry(String id, String source, String target) {
        return "<unit id=\"" + id + "\"><segment><source>" + source + "</source>"
            + (source.equals(target) ? "" : "<target>" + target + "</target>") + "</segment></unit>";
      }
    };

    private final String ending;
    private final String start;
    private final String end;
    private final String between;

    Format(String ending, String start, String end, String between) {
      this.ending = ending;
      this.start = start;
      this.end = end;
      this.between = between;
    }

    abstract String entry(String id, String source, String target);

    private String file(int entries, IntFunction<String> entry) {
      return start + IntStream.range(0, entries).mapToObj(entry).filter(each -> !each.isEmpty())
          .collect(Collectors.joining(between.strip().isEmpty() ? "" : between)) + end;
    }

    String source(int entries) {
      return file(entries, i -> i % 50 == 0 ? "" : entry(id(i, true), text(i, true), text(i, true)));
    }

    String older(int entries) {
      return file(entries, i -> i % 50 == 1 ? "" : entry(id(i, false), text(i, false), text(i, false)));
    }

    String translation(int entries) {
      return file(entries, i -> i % 50 == 1 ? "" : entry(id(i, false), text(i, false), "traduit " + i));
    }
  }

  private static boolean isEdited(int i) {
    return i % 10 == 3;
  }

  private static String id(int i, boolean now) {
    return "key" + (now && isEdited(i) ? "new" : "") + i;
  }

  /** Of words that many texts have, and of some that few have. */
  private static String text(int i, boolean now) {
    if (i % 50 < 2) {
      return i % 50 == 0 ? "What vanished" + i : "Fresh" + i + ", and everywhere else";
    }
    return "The " + (now && isEdited(i) ? "account" : "acount") + " of word" + i + " and term" + i / 7
        + " is deleted for "
        + "reason" + i % 97 + " by the person" + i % 1009;
  }

  @ParameterizedTest
  @EnumSource
  void twiceAsManyEntriesTakeLittleMoreThanTwiceTheSteps(Format format) throws Exception {
    ClassLoader counting = new CountingClassLoader();
    // Fills the tables that are made once.
    steps(format, 10, counting);
    long[] steps =
        {steps(format, SMALL, counting), steps(format, 2 * SMALL, counting), steps(format, 4 * SMALL, counting)};
    assertTrue(steps[2] - steps[1] <= MOST_STEPS * (steps[1] - steps[0]), () -> Arrays.toString(steps));
  }

  @ParameterizedTest
  @EnumSource
  @Tag("long")
  void manyEntriesAreSynced(Format format) {
    SyncedFolder synced = SyncedFolder.of(folder, "messages." + format.ending, format.source(ENTRIES),
        "messages.fr." + format.ending, format.translation(ENTRIES))
        .write("old." + format.ending, format.older(ENTRIES))
        .previous("old." + format.ending);
    long edited = IntStream.range(0, ENTRIES).filter(SyncGrowthTest::isEdited).count();
    long untouched = IntStream.range(0, ENTRIES).filter(i -> i % 50 == 1).count();
    long gone = IntStream.range(0, ENTRIES).filter(i -> i % 50 == 0).count();

    assertEquals(List.of("fr: " + edited + " kept under a new ID, " + edited + " to review, " + untouched
        + " without a translation, " + gone + " removed. messages.fr." + format.ending), synced.sync());
    assertTrue(synced.verify().equals(new SyncRun.Outcome(false, 0)), () -> synced.lines().toString());
  }

  /** The steps of the command {@code sync}. */
  private long steps(Format format, int entries, ClassLoader counting) throws Exception {
    Path project = Files.createTempDirectory(folder, "size");
    List<String> arguments = List.of("--previous=" + write(project, "old." + format.ending, format.older(entries)),
        write(project, "messages." + format.ending, format.source(entries)),
        write(project, "messages.fr." + format.ending, format.translation(entries)));
    Class<?> commands = counting.loadClass("dev.parlance.processor.command.ParlanceCommand");
    Class<?> output = counting.loadClass("dev.parlance.processor.workspace.Output");
    StringBuilder said = new StringBuilder();
    InvocationHandler handler = (proxy, method, parameters) -> {
      said.append(parameters[0]);
      return null;
    };
    Method command = commands.getDeclaredMethod("command", String.class);
    command.setAccessible(true);
    Object sync = command.invoke(null, "sync");
    Method run = Arrays.stream(commands.getDeclaredMethods()).filter(each -> each.getName().equals("run")).findFirst()
        .orElseThrow();
    run.setAccessible(true);
    StepCounter.start(1_000_000_000L);
    Object status =
        run.invoke(null, sync, arguments, Proxy.newProxyInstance(counting, new Class<?>[] {output}, handler));
    long steps = StepCounter.stop();
    assertEquals(0, status, said::toString);
    return steps;
  }

  private static String write(Path project, String name, String content) throws IOException {
    return Files.writeString(project.resolve(name), content).toString();
  }
}
