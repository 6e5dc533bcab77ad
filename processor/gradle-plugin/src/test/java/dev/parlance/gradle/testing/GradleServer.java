package dev.parlance.gradle.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One process of Gradle that runs all builds of the tests, one after the other, as Gradle's daemon does. */
final class GradleServer {
  private static final String END = "==== end of build ";
  private static GradleServer running;

  private final PrintStream commands;
  private final BufferedReader output;

  private GradleServer() throws IOException {
    Path home = Path.of(System.getProperty("parlance.gradle"));
    ProcessBuilder gradle = new ProcessBuilder(home.resolve("bin/gradle").toString(), "--serve")
        .redirectErrorStream(true);
    gradle.environment().put("JAVA_HOME", System.getProperty("java.home"));
    gradle.environment().put("GRADLE_USER_HOME",
        Path.of(System.getProperty("parlance.gradleUserHome")).toAbsolutePath().toString());
    Process process = gradle.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    commands = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Runs Gradle in {@code folder} with {@code arguments}. */
  static synchronized GradleBuild run(Path folder, List<String> arguments) {
    try {
      if (running == null) {
        running = new GradleServer();
      }
      return running.build(folder, arguments);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private GradleBuild build(Path folder, List<String> arguments) throws IOException {
    commands.println(folder + "\t" + String.join("\t", arguments));
    List<String> lines = new ArrayList<>();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith(END)) {
        return new GradleBuild(Integer.parseInt(line.substring(END.length())), lines);
      }
      lines.add(line);
    }
    throw new IOException("Gradle ended: " + String.join("\n", lines));
  }
}
