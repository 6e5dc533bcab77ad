package dev.parlance.gradle.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/**
 * What a build printed and how it ended.
 *
 * @param exit the exit status
 * @param output the lines
 */
public record GradleBuild(int exit, List<String> output) {
  /** This build, which must have succeeded. */
  public GradleBuild succeeded() {
    assertEquals(0, exit, this::toString);
    return this;
  }

  /** This build, which must have failed. */
  public GradleBuild failed() {
    assertEquals(1, exit, this::toString);
    return this;
  }

  /** Whether a line contains {@code text}. */
  public boolean says(String text) {
    return output.stream().anyMatch(line -> line.contains(text));
  }

  /** How the task at {@code path} ended: {@code UP-TO-DATE}, {@code FROM-CACHE}, {@code executed}, {@code none}. */
  public String outcome(String path) {
    return output.stream().filter(line -> line.equals("> Task " + path) || line.startsWith("> Task " + path + " "))
        .map(line -> line.substring(("> Task " + path).length()).strip())
        .map(outcome -> outcome.isEmpty() ? "executed" : outcome).findFirst().orElse("none");
  }

  @Override
  public String toString() {
    return "exit " + exit + "\n" + String.join("\n", output);
  }
}
