package dev.parlance.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house rules of English in comments of Java sources; {@code src/test/prose} checks those of the pages. */
class CommentsTest {
  private static final Path PROJECT = Path.of("..");
  private static final List<String> MODULES =
      List.of("runtime", "processor",
          "processor/analysis", "processor/maven-plugin", "processor/gradle-plugin", "runtime/spring", "example");
  private static final Pattern COMMENT = Pattern.compile("/\\*\\*?(?s:.*?)\\*/|(?<![:\"])//.*");
  private static final List<Pattern> AVOIDED = Stream.of(
      "(?<![Tt]here )\\b(?:is|are|was) no (?!longer|more)",
      "\\b[Tt](?:ells?|old)\\b",
      "\\b[Ss]tands?\\b(?! for| in)",
      "\\b[Bb]ut for\\b",
      "\\b[Ss]hall\\b",
      "(?:^|[.!?] )Of (?!course)",
      "(?:^|[.!?] )(?:Those\\b|The same(?:[.,]| (?:for|by|of|inside)\\b)|The last of\\b|That of\\b)")
      .map(Pattern::compile)
      .toList();

  @Test
  void commentsKeepTheHouseRules() throws IOException {
    List<String> found = new ArrayList<>();
    for (String module : MODULES) {
      for (Path file : sources(PROJECT.resolve(module).resolve("src/main/java"))) {
        comments(Files.readString(file)).forEach(comment -> check(file, comment, found));
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void aCommentThatBreaksARuleIsFound() {
    List<String> found = new ArrayList<>();

    comments("class A {\n  /** Those of each family. */\n  int a; // what stands here\n  String s = \"// is no\";\n}")
        .forEach(comment -> check(Path.of("A.java"), comment, found));

    assertEquals(List.of("A.java: Those of each family.", "A.java: what stands here"), found);
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      assertTrue(sources.size() > 1, folder + " has no sources");
      return sources;
    }
  }

  private static List<String> comments(String source) {
    return COMMENT.matcher(source).results().map(MatchResult::group)
        .map(comment -> comment.replaceAll("(?m)^\\s*\\*? |^/\\*\\*? ?|^// ?|\\s*\\*/", " ").replaceAll("\\s+", " ")
            .strip())
        .toList();
  }

  private static void check(Path file, String comment, List<String> found) {
    if (AVOIDED.stream().anyMatch(pattern -> pattern.matcher(comment).find())) {
      found.add(file + ": " + comment);
    }
  }
}
