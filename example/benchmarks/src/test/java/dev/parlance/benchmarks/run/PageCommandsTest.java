package dev.parlance.benchmarks.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The commands of the page on performance, which take too long to run: their options are read. */
class PageCommandsTest {
  private static final String JMH = """
      cd example/benchmarks
      java -cp "target/classes:$(cat target/classpath)" org.openjdk.jmh.Main 'row.Plural.parlance$' -f 1 -prof stack""";

  @ParameterizedTest
  @CsvSource({
    "example/benchmarks/run, 20",
    "example/benchmarks/run full, 20",
    "example/benchmarks/run full --row plural, 1",
    "example/benchmarks/run quick --row plural --no-build, 1"})
  void theScriptTakesTheOptions(String command, int rows) {
    List<String> words = List.of(command.split(" "));
    assertTrue(Files.isExecutable(Path.of("..", "..").resolve(words.get(0))), command);

    // The script itself reads --no-build.
    String[] options = words.stream().skip(1).filter(word -> !word.equals("--no-build")).toArray(String[]::new);

    assertEquals(rows, Arguments.of(options).rows().size());
  }

  @Test
  void jmhTakesTheOptions() throws Exception {
    assertTrue(Path.of("").toAbsolutePath().endsWith(JMH.substring(3, JMH.indexOf('\n'))));
    String main = "org.openjdk.jmh.Main ";
    String[] options = JMH.substring(JMH.indexOf(main) + main.length()).replace("'", "").split(" ");
    CommandLineOptions read = new CommandLineOptions(options);

    Set<?> found = BenchmarkList.defaultList()
        .find(OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT), read.getIncludes(), List.of());

    assertEquals(List.of("row.Plural.parlance$"), read.getIncludes());
    assertEquals(1, found.size(), found::toString);
    assertEquals(1, read.getProfilers().size());
  }
}
