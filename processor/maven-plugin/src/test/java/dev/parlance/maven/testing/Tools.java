package dev.parlance.maven.testing;

import java.nio.file.Path;

/**
 * What builds a project.
 *
 * @param maven the home of Maven
 * @param jdk the home of the JDK that Maven runs on
 * @param compilerPlugin the version of {@code maven-compiler-plugin}
 */
public record Tools(Path maven, Path jdk, String compilerPlugin) {
  /** The tools that run this test, with the compiler plugin that the README shows. */
  public static Tools running() {
    return new Tools(Path.of(System.getProperty("maven.home")), Path.of(System.getProperty("java.home")), "3.16.0");
  }

  /** What a row of the table calls them. */
  @Override
  public String toString() {
    String version = maven.getFileName().toString().replace("apache-maven-", "");
    return "Maven " + version + ", maven-compiler-plugin " + compilerPlugin + ", " + jdk.getFileName();
  }
}
