package dev.parlance.maven.testing;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What builds a project.
 *
 * @param maven the home of Maven
 * @param jdk the home of the JDK that Maven runs on
 * @param compilerPlugin the version of {@code maven-compiler-plugin}
 */
public record Tools(Path maven, Path jdk, String compilerPlugin) {
  /** The tools that run this test, with the compiler plugin that the page on builds shows. */
  public static Tools running() {
    return new Tools(Path.of(System.getProperty("maven.home")), Path.of(System.getProperty("java.home")), "3.16.0");
  }

  /**
   * In the {@link InMatrix matrix} each Maven with the oldest and the newest compiler plugin that run in it, the newest
   * Maven 3 with those between, and each Maven with its newest plugin on further JDKs; otherwise only the tools that run
   * this test.
   */
  public static List<Tools> all() {
    List<Path> jdks = jdks();
    Path newestMaven3 = mavens().filter(maven -> !isMaven4(maven)).reduce((older, newer) -> newer).orElse(null);
    Stream<Tools> onFirstJdk = mavens().flatMap(maven -> {
      List<String> plugins = compilerPlugins(maven).toList();
      Set<String> chosen = maven.equals(newestMaven3) ? new LinkedHashSet<>(plugins)
          : new LinkedHashSet<>(List.of(plugins.get(0), plugins.get(plugins.size() - 1)));
      return chosen.stream().map(plugin -> new Tools(maven, jdks.get(0), plugin));
    });
    Stream<Tools> onOthers =
        jdks.stream().skip(1).flatMap(jdk -> mavens().map(maven -> withNewestPlugin(maven, jdk)));
    return Stream.concat(onFirstJdk, onOthers).toList();
  }

  /** Each Maven of {@link #all()} once, with its newest compiler plugin, and each JDK with some of them. */
  public static List<Tools> newest() {
    List<Path> jdks = jdks();
    List<Path> mavens = mavens().toList();
    return IntStream.range(0, mavens.size())
        .mapToObj(i -> withNewestPlugin(mavens.get(i), jdks.get(i % jdks.size()))).toList();
  }

  private static Tools withNewestPlugin(Path maven, Path jdk) {
    return new Tools(maven, jdk, compilerPlugins(maven).reduce((older, newer) -> newer).orElseThrow());
  }

  private static Stream<Path> mavens() {
    return listed("parlance.mavens", File.pathSeparator, System.getProperty("maven.home")).map(Path::of);
  }

  private static List<Path> jdks() {
    return listed("parlance.jdks", File.pathSeparator, System.getProperty("java.home")).map(Path::of).toList();
  }

  /** Ascending; a compiler plugin 4 needs Maven 4. */
  private static Stream<String> compilerPlugins(Path maven) {
    boolean isMaven4 = isMaven4(maven);
    return listed("parlance.compilerPlugins", ",", running().compilerPlugin())
        .filter(plugin -> isMaven4 || !plugin.startsWith("4."));
  }

  private static Stream<String> listed(String property, String separator, String fallback) {
    return Pattern.compile(Pattern.quote(separator)).splitAsStream(System.getProperty(property, fallback))
        .map(String::strip);
  }

  /** Whether Maven's version is 4. */
  public boolean isMaven4() {
    return isMaven4(maven);
  }

  private static boolean isMaven4(Path maven) {
    return version(maven).startsWith("4.");
  }

  private static String version(Path maven) {
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(maven.resolve("lib"), "maven-core-*.jar");
        FileSystem jar = FileSystems.newFileSystem(jars.iterator().next())) {
      return property("version", jar.getPath("META-INF/maven/org.apache.maven/maven-core/pom.properties"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String property(String key, Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties.getProperty(key);
  }

  /** What a row of the table calls them. */
  @Override
  public String toString() {
    try {
      String java = property("JAVA_VERSION", jdk.resolve("release")).replace("\"", "");
      return "Maven " + version(maven) + ", maven-compiler-plugin " + compilerPlugin + ", JDK " + java;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
