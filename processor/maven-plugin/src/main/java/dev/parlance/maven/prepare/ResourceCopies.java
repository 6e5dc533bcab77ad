package dev.parlance.maven.prepare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/**
 * The copies of resources that Maven leaves in the class output after a resource is deleted: a deleted catalog would be
 * found there, and its old texts compiled.
 *
 * <p>A file in the build's folder records the copies that an earlier run saw, so that nothing else is ever deleted.
 */
public final class ResourceCopies {
  private static final String NOTES = "parlance/resource-copies";

  private final MavenProject project;

  public ResourceCopies(MavenProject project) {
    this.project = project;
  }

  /** Deletes the copies without a resource, and records the others; returns the deleted files. */
  public List<Path> deleteStale() throws IOException {
    Path notes = Path.of(project.getBuild().getDirectory(), NOTES);
    Set<Path> copies = copies();
    List<Path> deleted = new ArrayList<>();
    if (Files.exists(notes)) {
      for (String noted : Files.readAllLines(notes)) {
        Path copy = project.getBasedir().toPath().resolve(noted);
        if (!copies.contains(copy) && Files.deleteIfExists(copy)) {
          deleted.add(copy);
        }
      }
    }
    write(notes, copies);
    return deleted;
  }

  private Set<Path> copies() throws IOException {
    Set<Path> copies = new TreeSet<>();
    addCopies(project.getResources(), Path.of(project.getBuild().getOutputDirectory()), copies);
    addCopies(project.getTestResources(), Path.of(project.getBuild().getTestOutputDirectory()), copies);
    return copies;
  }

  private static void addCopies(List<Resource> resources, Path output, Set<Path> copies) throws IOException {
    for (Resource resource : resources) {
      Path folder = Path.of(resource.getDirectory());
      Path target = resource.getTargetPath() == null ? output : output.resolve(resource.getTargetPath());
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          files.map(file -> target.resolve(folder.relativize(file).toString())).filter(Files::isRegularFile)
              .forEach(copies::add);
        }
      }
    }
  }

  private void write(Path notes, Set<Path> copies) throws IOException {
    Path base = project.getBasedir().toPath();
    List<String> lines = copies.stream().map(copy -> base.relativize(copy).toString()).toList();
    if (!lines.isEmpty() || Files.exists(notes)) {
      Files.createDirectories(notes.getParent());
      Files.write(notes, lines);
    }
  }
}
