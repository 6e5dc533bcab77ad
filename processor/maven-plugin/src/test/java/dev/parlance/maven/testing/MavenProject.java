package dev.parlance.maven.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A Maven project in a folder, built by Maven itself, in a process of its own, from a local repository that holds what
 * this build made.
 */
public final class MavenProject {
  private static final String SETTINGS = """
      <settings>
        <profiles>
          <profile>
            <id>downloaded</id>
            <repositories>
              <repository>
                <id>downloaded</id>
                <url>%1$s</url>
                <releases><checksumPolicy>ignore</checksumPolicy></releases>
                <snapshots><enabled>false</enabled></snapshots>
              </repository>
            </repositories>
            <pluginRepositories>
              <pluginRepository>
                <id>downloaded</id>
                <url>%1$s</url>
                <releases><checksumPolicy>ignore</checksumPolicy></releases>
                <snapshots><enabled>false</enabled></snapshots>
              </pluginRepository>
            </pluginRepositories>
          </profile>
        </profiles>
        <activeProfiles>
          <activeProfile>downloaded</activeProfile>
        </activeProfiles>
      </settings>
      """;

  private final Path folder;
  private final String jvmOptions;

  /** A project in {@code folder}, which exists. */
  public MavenProject(Path folder) {
    this(folder, "-Duser.language=en");
  }

  /** A project in {@code folder}, which exists, built by a JVM with {@code jvmOptions}. */
  public MavenProject(Path folder, String jvmOptions) {
    this.folder = folder;
    this.jvmOptions = jvmOptions;
  }

  /** The path of a file of this project. */
  public Path path(String name) {
    return folder.resolve(name);
  }

  /** Writes a file, and the folders that it lies in. */
  public MavenProject write(String name, String content) {
    try {
      Files.createDirectories(path(name).getParent());
      Files.writeString(path(name), content);
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Reads a file, each byte a character where it is a class file. */
  public String read(String name) {
    try {
      return Files.readString(path(name),
          name.endsWith(".class") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The class files, each with the time when it was last written. */
  public Map<Path, FileTime> classFiles() {
    try (Stream<Path> all = Files.walk(folder)) {
      Map<Path, FileTime> times = new TreeMap<>();
      for (Path file : all.filter(each -> each.toString().endsWith(".class")).toList()) {
        times.put(file, Files.getLastModifiedTime(file));
      }
      return times;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Runs {@code mvn} with {@code arguments}. */
  public Build build(Tools tools, String... arguments) {
    try {
      Process process = start(tools, arguments);
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Build(process.waitFor(), output.lines().toList());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** Starts {@code mvn} with {@code arguments}. */
  public Process start(Tools tools, String... arguments) throws IOException {
    // Where the project's root is: compiler plugin 4 refuses to guess.
    Files.createDirectories(path(".mvn"));
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    List<String> command = new ArrayList<>(List.of(
        tools.maven().resolve(windows ? "bin/mvn.cmd" : "bin/mvn").toString(), "-B", "-s", settings().toString(),
        "-Dmaven.repo.local=" + System.getProperty("parlance.repository")));
    command.addAll(List.of(arguments));
    ProcessBuilder maven = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    Map<String, String> environment = maven.environment();
    environment.put("JAVA_HOME", tools.jdk().toString());
    // Compiles fast rather than well: most builds here take three seconds.
    environment.put("MAVEN_OPTS", jvmOptions + " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    environment.keySet().removeAll(Set.of("MAVEN_PROJECTBASEDIR", "MAVEN_ARGS", "MAVEN_HOME"));
    return maven.start();
  }

  /** Settings that take what was downloaded before from the user's own repository. */
  private static Path settings() {
    try {
      Path file = Files.createTempFile("settings", ".xml");
      file.toFile().deleteOnExit();
      String url = Path.of(System.getProperty("maven.repo.local")).toUri().toString();
      return Files.writeString(file, SETTINGS.formatted(url));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
