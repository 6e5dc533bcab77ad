package dev.parlance.maven.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a build printed and how it ended.
 *
 * @param exit the exit status
 * @param output the lines, standard output and error together
 */
public record Build(int exit, List<String> output) {
  // Compiler plugin 4 leaves out the colon.
  private static final Pattern JAVA_PLACE = Pattern.compile("(\\w+\\.java):?\\[(\\d+),(\\d+)]");

  /** This build, which must have succeeded. */
  public Build succeeded() {
    assertEquals(0, exit, this::toString);
    return this;
  }

  /** This build, which must have failed. */
  public Build failed() {
    assertTrue(exit != 0, this::toString);
    return this;
  }

  /** Whether a line contains {@code text}. */
  public boolean says(String text) {
    return output.stream().anyMatch(line -> line.contains(text));
  }

  /** Whether the compiler ran. */
  public boolean compiled() {
    return says("Compiling ") || says("Recompiling ");
  }

  /** The errors with a place in {@code file}, each once, from the file's path on. */
  public List<String> errorsIn(String file) {
    return output.stream().filter(line -> line.startsWith("[ERROR]") && line.contains(file + ":"))
        .map(line -> line.substring(line.indexOf(file))).distinct().toList();
  }

  /** The places in Java sources that it names, each once, such as {@code Shop.java:5:20}. */
  public List<String> javaPlaces() {
    return output.stream().map(JAVA_PLACE::matcher).filter(Matcher::find)
        .map(place -> place.group(1) + ":" + place.group(2) + ":" + place.group(3)).distinct().toList();
  }

  @Override
  public String toString() {
    return String.join("\n", output);
  }
}
