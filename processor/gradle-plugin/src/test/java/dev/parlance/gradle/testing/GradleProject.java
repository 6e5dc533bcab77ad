package dev.parlance.gradle.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Gradle project in a folder. */
public final class GradleProject {
  /** The folder of the catalogs. */
  public static final String CATALOGS = "src/main/resources/com/acme/";

  /** The plugins block of the documentation. */
  public static final String PLUGINS =
      Pages.shown("plugin.gradle").replace("0.1.0-SNAPSHOT", System.getProperty("parlance.version"));

  private final Path folder;

  /** A project in {@code folder}, which exists, with the repositories and {@code settings} besides. */
  public GradleProject(Path folder, String settings) {
    try {
      this.folder = folder.toRealPath();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    String repositories = "repositories {\n" + Stream.of("parlance.repository", "maven.repo.local")
        .map(name -> "  maven { url = uri('" + Path.of(System.getProperty(name)).toUri() + "') }\n")
        .collect(Collectors.joining()) + "}\n";
    write("settings.gradle", "pluginManagement {\n" + repositories + "}\ndependencyResolutionManagement {\n"
        + repositories + "}\nrootProject.name = 'shop'\n" + settings);
  }

  /** A small shop in {@code folder}: a catalog with a French translation, and a class that shows a text of it. */
  public static GradleProject shop(Path folder, String settings) {
    return new GradleProject(folder, settings)
        .write("build.gradle", PLUGINS)
        .write("src/main/java/com/acme/package-info.java", """
            @dev.parlance.MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt")
            package com.acme;
            """)
        .write("src/main/java/com/acme/Shop.java", """
            package com.acme;

            class Shop {
              String title(Messages messages) {
                return messages.title();
              }
            }
            """)
        .write("src/main/java/com/acme/Price.java", "package com.acme;\n\nclass Price {}\n")
        .write(CATALOGS + "messages.txt", "title Shop\ncart Cart\n")
        .write(CATALOGS + "messages.fr.txt", "title Magasin\ncart Panier\n");
  }

  /** The path of a file of this project. */
  public Path path(String name) {
    return folder.resolve(name);
  }

  /** Writes a file, and the folders that it lies in. */
  public GradleProject write(String name, String content) {
    try {
      Files.createDirectories(path(name).getParent());
      Files.writeString(path(name), content);
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Deletes a file. */
  public void delete(String name) {
    try {
      Files.delete(path(name));
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

  /** Whether the class file of {@code name}, of the main source set, has {@code text} in it. */
  public boolean hasText(String name, String text) {
    return read("build/classes/java/main/com/acme/" + name + ".class").contains(text);
  }

  /** The class files, by their simple names, each with the time when it was last written. */
  public Map<String, FileTime> classFiles() {
    try (Stream<Path> all = Files.walk(path("build/classes"))) {
      Map<String, FileTime> times = new TreeMap<>();
      for (Path file : all.filter(each -> each.toString().endsWith(".class")).toList()) {
        times.put(file.getFileName().toString().replace(".class", ""), Files.getLastModifiedTime(file));
      }
      return times;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Runs Gradle with {@code arguments}. */
  public GradleBuild build(String... arguments) {
    List<String> all = new ArrayList<>(List.of("--offline"));
    all.addAll(List.of(arguments));
    return GradleServer.run(folder, all);
  }

  /** Runs another Gradle, {@code program}, in a process of its own. */
  public GradleBuild run(String program, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program, "--offline", "--no-daemon", "--console=plain",
        "-g", path(".home").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder gradle = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    gradle.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = gradle.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new GradleBuild(process.waitFor(), output.lines().toList());
  }
}
