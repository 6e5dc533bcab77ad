package dev.parlance.maven.prepare;

import dev.parlance.processor.report.PrintedName;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/**
 * The copies of resources that Maven leaves in the class output after a resource is deleted: a deleted catalog would be
 * found there, and its old texts compiled.
 *
 * <p>A file in the build's folder notes the copies that an earlier run saw. It is not trusted: a copy is deleted only
 * where it is a regular file in one of the module's two class outputs, links resolved, and still has the size and
 * checksum that were noted.
 */
public final class ResourceCopies {
  private static final String NOTES = "parlance/resource-copies";

  private final MavenProject project;
  private final Consumer<String> warnings;
  private final OutputFolder main;
  private final OutputFolder test;

  /** The copies of {@code project}; {@code warnings} takes a sentence per noted copy that is not deleted. */
  public ResourceCopies(MavenProject project, Consumer<String> warnings) {
    this.project = project;
    this.warnings = warnings;
    main = OutputFolder.of(Path.of(project.getBuild().getOutputDirectory()), project);
    test = OutputFolder.of(Path.of(project.getBuild().getTestOutputDirectory()), project);
  }

  /** Deletes the copies without a resource, and notes the others; returns the deleted files. */
  public List<Path> deleteStale() throws IOException {
    CopyNotes notes = new CopyNotes(Path.of(project.getBuild().getDirectory(), NOTES), warnings);
    List<ResourceCopy> before = notes.read();
    Map<Path, ResourceCopy> copies = copies(byPath(before));
    List<Path> deleted = new ArrayList<>();
    for (ResourceCopy copy : before) {
      Optional<Path> file = copy.in(output(copy.ofTests()).path());
      if (file.isEmpty()) {
        warnings.accept(PrintedName.of(copy.path() + " is noted as the copy of a resource but is not in "
            + output(copy.ofTests()).path() + ", so it is not deleted."));
      } else if (!copies.containsKey(file.get()) && delete(copy, file.get())) {
        deleted.add(file.get());
      }
    }
    notes.write(List.copyOf(copies.values()));
    return deleted;
  }

  private boolean delete(ResourceCopy copy, Path file) throws IOException {
    if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    boolean own = output(copy.ofTests()).holds(file) && copy.isStill(file);
    if (!own) {
      warnings
          .accept(PrintedName.of(file + " is not deleted, though it is noted as the copy of a resource that no longer"
              + " exists: it is another file now. Delete it if nothing needs it."));
    }
    return own && Files.deleteIfExists(file);
  }

  private OutputFolder output(boolean ofTests) {
    return ofTests ? test : main;
  }

  private Map<Path, ResourceCopy> byPath(List<ResourceCopy> noted) {
    Map<Path, ResourceCopy> byPath = new HashMap<>();
    noted.forEach(copy -> copy.in(output(copy.ofTests()).path()).ifPresent(file -> byPath.put(file, copy)));
    return byPath;
  }

  /** The copies that exist now, by their files. */
  private Map<Path, ResourceCopy> copies(Map<Path, ResourceCopy> before) throws IOException {
    Map<Path, ResourceCopy> copies = new TreeMap<>();
    addCopies(project.getResources(), false, before, copies);
    addCopies(project.getTestResources(), true, before, copies);
    return copies;
  }

  private void addCopies(List<Resource> resources, boolean ofTests, Map<Path, ResourceCopy> before,
      Map<Path, ResourceCopy> copies) throws IOException {
    Path output = output(ofTests).path();
    for (Resource resource : resources) {
      Path folder = Path.of(resource.getDirectory());
      Path target = resource.getTargetPath() == null ? output : output.resolve(resource.getTargetPath());
      for (Path file : files(folder)) {
        Path copy = target.resolve(folder.relativize(file).toString()).normalize();
        if (output(ofTests).holds(copy)) {
          String path = output.relativize(copy).toString().replace(File.separatorChar, '/');
          ResourceCopy.of(ofTests, path, copy, before.get(copy)).ifPresent(each -> copies.put(copy, each));
        }
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList();
    }
  }
}
