package dev.parlance.processor.locate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folders of sources and resources that belong to a folder of classes, for compilers that do not reveal where a
 * source lies: {@code src/main/java}, {@code src/main/resources} and those of tests, in the first folder around that has
 * {@code src/main} or {@code src/test}.
 */
final class ProjectFolders {
  private static final String MAIN = "main";
  private static final String TEST = "test";
  private static final Set<String> OF_MAIN = Set.of(MAIN, "classes", "compile");
  private static final Set<String> OF_TESTS = Set.of(TEST, "test-classes");

  private ProjectFolders() {}

  /** The folders, in the order in which they are searched; classes of main sources have none of tests. */
  static List<Path> of(Path classOutput) {
    return project(classOutput).map(project -> parts(classOutput)
        .flatMap(part -> Stream.of("java", "resources").map(kind -> project.resolve("src").resolve(part).resolve(kind)))
        .toList()).orElse(List.of());
  }

  private static Optional<Path> project(Path classOutput) {
    Path name = classOutput.getFileName();
    // IntelliJ writes the classes of all modules to out/production/NAME, beside the folders NAME of the modules.
    boolean byName = isOneOf(Set.of("production", TEST), classOutput.getParent());
    return Stream.iterate(classOutput, folder -> folder != null, Path::getParent)
        .flatMap(folder -> byName ? Stream.of(folder.resolve(name), folder) : Stream.of(folder))
        .filter(
            folder -> Stream.of(MAIN, TEST).anyMatch(part -> Files.isDirectory(folder.resolve("src").resolve(part))))
        .findFirst();
  }

  private static Stream<String> parts(Path classOutput) {
    boolean ofTests = isOneOf(OF_TESTS, classOutput) || isOneOf(Set.of(TEST), classOutput.getParent())
        || String.valueOf(classOutput.getFileName()).endsWith("Test");
    if (ofTests) {
      return Stream.of(TEST, MAIN);
    }
    boolean ofMain = isOneOf(OF_MAIN, classOutput) || isOneOf(Set.of("production"), classOutput.getParent());
    return ofMain ? Stream.of(MAIN) : Stream.of(MAIN, TEST);
  }

  private static boolean isOneOf(Set<String> names, Path folder) {
    return folder != null && folder.getFileName() != null && names.contains(folder.getFileName().toString());
  }
}
