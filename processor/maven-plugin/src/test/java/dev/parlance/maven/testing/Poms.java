package dev.parlance.maven.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The {@code pom.xml} of the README, with other versions. */
public final class Poms {
  private static final Path README = Path.of("..", "..", "README.md");
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

  /** The README's project: the processor and the goal {@code prepare}. */
  public static String readme(Tools tools) {
    return readme(tools, "");
  }

  /** The same, with further elements in our plugin. */
  public static String readme(Tools tools, String inPlugin) {
    String shown = START + block("### Maven\n") + "</project>\n";
    String compiler = "<artifactId>maven-compiler-plugin</artifactId>\n      <version>";
    int version = shown.indexOf(compiler) + compiler.length();
    String ours = "<artifactId>parlance-maven-plugin</artifactId>\n";
    int plugin = shown.indexOf(ours) + ours.length();
    return shown.substring(0, version) + tools.compilerPlugin() + shown.substring(shown.indexOf('<', version), plugin)
        + inPlugin + shown.substring(plugin);
  }

  /** The first block of XML that the README has below {@code heading}. */
  static String block(String heading) {
    return block(heading, "xml");
  }

  /** The first block in {@code language} that the README has below {@code heading}. */
  public static String block(String heading, String language) {
    try {
      String readme = Files.readString(README);
      String fence = "```" + language + "\n";
      int start = readme.indexOf(fence, readme.indexOf("\n" + heading)) + fence.length();
      return readme.substring(start, readme.indexOf("```", start));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
