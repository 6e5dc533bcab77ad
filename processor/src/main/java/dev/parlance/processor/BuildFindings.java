package dev.parlance.processor;

import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.PrintedName;
import dev.parlance.processor.report.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds what the build around a compilation lacks, so that another catalog or an old text is shown. */
final class BuildFindings {
  /** What {@code mvn} sets, but neither Gradle nor an IDE, whose compilers see an edited catalog in other ways. */
  private static final List<String> OF_MAVEN = List.of("maven.home", "maven.multiModuleProjectDirectory");

  private BuildFindings() {}

  /**
   * The findings, for a compilation that has a catalog.
   *
   * @param folders the folders of {@code parlance.dir}, as written
   * @param classOutput finds the folder of classes; empty where no class is generated
   */
  static List<Finding> of(List<Path> folders, Supplier<Optional<Path>> classOutput) {
    List<Finding> findings = new ArrayList<>();
    folders.stream().filter(folder -> !Files.isDirectory(folder)).map(BuildFindings::missing).forEach(findings::add);
    if (OF_MAVEN.stream().allMatch(property -> System.getProperty(property) != null)) {
      classOutput.get().filter(output -> !PreparedOutputs.contain(output)).ifPresent(output -> findings.add(
          Finding.nowhere(Rule.BUILD, "The goal prepare of parlance-maven-plugin did not run before this compilation:"
              + " where only a catalog has changed, Maven compiles nothing, and the old texts stay. Add the plugin to"
              + " the <plugins> of the POM, with <extensions>true</extensions>.")));
    }
    return findings;
  }

  /** An absolute folder may be one that only some modules of a build have; a relative one is wrong from here. */
  private static Finding missing(Path folder) {
    String problem = "-A" + ProcessorOptions.DIR + " names " + PrintedName.of(folder.toAbsolutePath().toString())
        + ", which is not a folder, so that no catalog is found there.";
    return folder.isAbsolute() ? Finding.nowhere(Rule.BUILD, problem + " Correct it, or remove it.")
        : Finding.nowhere(Rule.OPTION, problem + " A relative path starts where the compiler was started; write an"
            + " absolute one, in Maven ${project.basedir}/" + PrintedName.of(folder.toString()) + ".");
  }
}
