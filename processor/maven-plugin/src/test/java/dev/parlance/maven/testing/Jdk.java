package dev.parlance.maven.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An installed JDK.
 *
 * @param home its folder
 */
public record Jdk(Path home) {
  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

  /** Those of the system property {@code parlance.jdks}, else the one that runs this test. */
  public static Stream<Jdk> all() {
    String homes = System.getProperty("parlance.jdks", System.getProperty("java.home"));
    return Stream.of(homes.split(Pattern.quote(File.pathSeparator))).map(Path::of).map(Jdk::new);
  }

  /** The first number of its version, {@code 17}. */
  public int feature() {
    try {
      return VERSION.matcher(Files.readString(home.resolve("release"))).results()
          .map(found -> Integer.valueOf(found.group(1))).findFirst().orElseThrow();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Runs one of its tools, {@code java} or {@code javac}, in {@code folder}. */
  public Build run(Path folder, String tool, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin").resolve(tool).toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeAll(Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "JDK_JAVAC_OPTIONS"));
    try {
      Process process = builder.start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Build(process.waitFor(), output.lines().toList());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** What a row of the table calls it. */
  @Override
  public String toString() {
    return "JDK " + feature();
  }
}
