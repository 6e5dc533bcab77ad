package dev.parlance.maven.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The {@code pom.xml} of the page on builds, with other versions. */
public final class Poms {
  private static final Path PAGES = Path.of("..", "docs");
  private static final String START = """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>com.acme</groupId>
        <artifactId>shop</artifactId>
        <version>1</version>
        <properties>
          <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
        </properties>
      """;

  private Poms() {}

  /** The page's project: the processor and the goal {@code prepare}. */
  public static String documented(Tools tools) {
    return documented(tools, "");
  }

  /** The same, with further elements in our plugin. */
  public static String documented(Tools tools, String inPlugin) {
    String shown = START + block("## Maven\n") + "</project>\n";
    String compiler = "<artifactId>maven-compiler-plugin</artifactId>\n      <version>";
    int version = shown.indexOf(compiler) + compiler.length();
    String ours = "<artifactId>parlance-maven-plugin</artifactId>\n";
    int plugin = shown.indexOf(ours) + ours.length();
    return shown.substring(0, version) + tools.compilerPlugin() + shown.substring(shown.indexOf('<', version), plugin)
        + inPlugin + shown.substring(plugin);
  }

  /** The first block of XML that the page on builds has below {@code heading}. */
  static String block(String heading) {
    return block("builds.md", heading, "xml");
  }

  /** The first block in {@code language} that {@code page} has below {@code heading}. */
  public static String block(String page, String heading, String language) {
    try {
      String text = Files.readString(PAGES.resolve(page));
      String fence = "```" + language + "\n";
      int start = text.indexOf(fence, text.indexOf("\n" + heading)) + fence.length();
      return text.substring(start, text.indexOf("```", start));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
