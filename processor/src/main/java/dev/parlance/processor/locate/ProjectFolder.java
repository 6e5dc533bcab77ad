package dev.parlance.processor.locate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of the project that a file belongs to, from which reports write paths. */
public final class ProjectFolder {
  /** What only such a folder has, first that of a repository, then that of a build, then those of modules. */
  private static final List<List<String>> MARKS = List.of(List.of(".git", ".hg", ".svn"),
      List.of(".mvn", "settings.gradle", "settings.gradle.kts"),
      List.of("pom.xml", "build.gradle", "build.gradle.kts"));

  private ProjectFolder() {}

  /** The folder around {@code file}, an absolute path; where none has a mark, the one that the file is in. */
  public static Optional<Path> around(Path file) {
    return MARKS.stream().flatMap(marks -> around(file, marks).stream()).findFirst()
        .or(() -> Optional.ofNullable(file.getParent()));
  }

  /** The nearest folder that has one of {@code marks}, or the one above it that has one too, as modules of a build do. */
  private static Optional<Path> around(Path file, List<String> marks) {
    return parents(file).dropWhile(folder -> !hasOne(folder, marks)).takeWhile(folder -> hasOne(folder, marks))
        .reduce((inner, outer) -> outer);
  }

  private static Stream<Path> parents(Path file) {
    return Stream.iterate(file.getParent(), folder -> folder != null, Path::getParent);
  }

  private static boolean hasOne(Path folder, List<String> marks) {
    return marks.stream().anyMatch(mark -> Files.exists(folder.resolve(mark)));
  }
}
