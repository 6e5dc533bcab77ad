package dev.parlance.maven.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;

/** The projects from which the pages show excerpts, with other versions. */
public final class Poms {
  private static final Path SHOWN = Path.of("..", "src", "test", "docs");

  private Poms() {}

  /** The page's project: the processor and the goal {@code prepare}. */
  public static String documented(Tools tools) {
    return documented(tools, "");
  }

  /** The same, with further elements in our plugin. */
  public static String documented(Tools tools, String inPlugin) {
    return withCompiler(tools, shown("poms/builds.xml")).replaceFirst(
        "<artifactId>parlance-maven-plugin</artifactId>\n",
        "$0" + Matcher.quoteReplacement(inPlugin));
  }

  /** The project {@code pom} with the compiler plugin of {@code tools}. */
  public static String withCompiler(Tools tools, String pom) {
    return pom.replaceFirst("(<artifactId>maven-compiler-plugin</artifactId>\\s*<version>)[^<]*",
        "$1" + Matcher.quoteReplacement(tools.compilerPlugin()));
  }

  /** The file {@code name} of those from which the pages show excerpts. */
  public static String shown(String name) {
    try {
      return Files.readString(SHOWN.resolve(name));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
