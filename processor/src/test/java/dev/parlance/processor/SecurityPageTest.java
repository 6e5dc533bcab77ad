package dev.parlance.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecurityPageTest {
  private static final Path PROJECT = Path.of("..");
  private static final Pattern NAMED_TEST = Pattern.compile("`(\\w+(?:Test|IT))`");

  @Test
  void everyTestThatHoldsAPromiseExists() throws IOException {
    List<String> named = NAMED_TEST.matcher(Files.readString(PROJECT.resolve("SECURITY.md"))).results()
        .map((MatchResult match) -> match.group(1)).distinct().sorted().toList();
    Set<String> existing =
        testsOf("runtime", "runtime/spring", "runtime/spring/src/it/shop", "processor", "processor/analysis",
            "processor/maven-plugin");

    assertFalse(named.isEmpty());
    assertEquals(List.of(), named.stream().filter(test -> !existing.contains(test)).toList());
  }

  private static Set<String> testsOf(String... modules) throws IOException {
    Stream<String> names = Stream.empty();
    for (String module : modules) {
      try (Stream<Path> files = Files.walk(PROJECT.resolve(module).resolve("src/test/java"))) {
        names = Stream.concat(names, files.map(file -> file.getFileName().toString()).toList().stream());
      }
    }
    return names.filter(name -> name.endsWith(".java")).map(name -> name.replace(".java", ""))
        .collect(Collectors.toSet());
  }
}
