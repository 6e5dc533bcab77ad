package dev.parlance.maven.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Eclipse's Java support in a process of its own, the engine of VS Code's too: {@code src/it/eclipse} has the program
 * that runs in it.
 */
public final class Eclipse implements AutoCloseable {
  private static final int MOST_MINUTES = 3;

  private final Jdk jdk;
  private final Process process;
  private final Writer commands;
  private final BufferedReader answers;

  private Eclipse(Jdk jdk, Process process) {
    this.jdk = jdk;
    this.process = process;
    this.commands = process.outputWriter(StandardCharsets.UTF_8);
    this.answers = process.inputReader(StandardCharsets.UTF_8);
    // One that cannot start would wait forever.
    CompletableFuture.delayedExecutor(MOST_MINUTES, TimeUnit.MINUTES).execute(process::destroyForcibly);
  }

  /** Takes Eclipse from Maven's repositories into the empty folder {@code home}; the build says why where that fails. */
  public static Build resolve(Path home) throws IOException {
    return EclipseBundles.resolve(home);
  }

  /** The version of Eclipse's Java support. */
  public static String version() {
    try {
      return EclipseBundles.version();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Starts the Eclipse in {@code home} on {@code jdk}. */
  public static Eclipse start(Path home, Jdk jdk) throws IOException {
    EclipseBundles bundles = new EclipseBundles(home.resolve("plugins"));
    if (Files.notExists(home.resolve("plugins/workspace.jar"))) {
      bundles.addWorkspace(jdk);
    }
    Path configuration = Files.createDirectories(home.resolve("configuration" + jdk.feature()));
    Files.writeString(configuration.resolve("config.ini"), bundles.configuration());
    // Its file names and messages are to be those of English.
    ProcessBuilder builder = new ProcessBuilder(jdk.home().resolve("bin/java").toString(), "-Duser.language=en",
        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", bundles.framework().toString(),
        "org.eclipse.core.runtime.adaptor.EclipseStarter", "-configuration", configuration.toString(),
        "-data", home.resolve("workspace" + jdk.feature()).toString(), "-application", "com.acme.eclipse.workspace");
    builder.redirectErrorStream(true);
    return new Eclipse(jdk, builder.start());
  }

  /** Opens the project in {@code folder}; further commands are about it. */
  public void open(Path folder) {
    ask("open", folder.toString(), jdk.home().toString(), Jars.processorPath().replace(File.pathSeparatorChar, ','));
  }

  /** Builds everything anew, as Project › Clean does, and returns the markers: severity, file, line and message. */
  public List<String> cleanBuild() {
    return ask("build", "clean");
  }

  /** Builds what has changed, as saving a file does, and returns the markers. */
  public List<String> incrementalBuild() {
    return ask("build", "incremental");
  }

  /** The methods that are proposed after {@code text} where {@code file} says {@code // here}. */
  public List<String> complete(String file, String text) {
    return ask("complete", file, text);
  }

  /** The lines of the Javadoc of a method. */
  public List<String> javadoc(String type, String method) {
    return ask("javadoc", type, method);
  }

  private List<String> ask(String... words) {
    List<String> lines = new ArrayList<>();
    List<String> others = new ArrayList<>();
    try {
      commands.write(String.join("\t", words) + "\n");
      commands.flush();
      String line = answers.readLine();
      while (line != null && !line.equals("<")) {
        if (line.startsWith("> ")) {
          lines.add(line.substring(2));
        } else {
          others.add(line);
        }
        line = answers.readLine();
      }
      if (line == null || lines.stream().anyMatch(each -> each.startsWith("failed: "))) {
        throw new AssertionError(String.join("\n", others) + "\n" + lines);
      }
      return lines;
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  @Override
  public void close() throws IOException {
    commands.close();
    process.onExit().join();
  }
}
