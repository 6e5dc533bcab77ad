package dev.parlance.gradle.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Blocks of code in the README and in the page on builds. */
public final class Pages {
  private static final Path PROJECT = Path.of("..", "..");
  private static final Pattern BLOCK = Pattern.compile("```kotlin\n(.*?)```", Pattern.DOTALL);

  private Pages() {}

  /** The first block of a build script that has {@code text} in it. */
  public static String block(String text) throws IOException {
    for (String page : List.of("README.md", "processor/docs/builds.md")) {
      Path file = PROJECT.resolve(page);
      if (Files.exists(file)) {
        for (MatchResult block : BLOCK.matcher(Files.readString(file)).results().toList()) {
          if (block.group(1).contains(text)) {
            return block.group(1);
          }
        }
      }
    }
    throw new AssertionError("No page has a block with " + text);
  }
}
