package dev.parlance.maven.prepare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/**
 * A folder into which the build of a module writes: only what lies in it, symbolic links resolved, may be deleted, and
 * nothing that lies in a folder of the module's sources or resources.
 */
public final class OutputFolder {
  private final Path path;
  private final List<Path> kept;

  /** What is known of the folders of files, cached because many files are in one. */
  private final Map<Path, Boolean> folders = new HashMap<>();

  private OutputFolder(Path path, List<Path> kept) {
    this.path = path.toAbsolutePath().normalize();
    // A module may take its own root for a folder of resources: then its output lies in that by its configuration.
    this.kept = kept.stream().filter(each -> !this.path.startsWith(each.toAbsolutePath().normalize())).toList();
  }

  /** The folder {@code path}, which need not exist, into which {@code project} writes. */
  public static OutputFolder of(Path path, MavenProject project) {
    List<Path> kept = new ArrayList<>();
    Stream.concat(Stream.of(project.getBuild().getSourceDirectory(), project.getBuild().getTestSourceDirectory()),
        Stream.concat(project.getResources().stream(), project.getTestResources().stream()).map(Resource::getDirectory))
        .filter(Objects::nonNull).map(Path::of).forEach(kept::add);
    return new OutputFolder(path, kept);
  }

  /** The absolute path. */
  public Path path() {
    return path;
  }

  /** Whether {@code file} is a regular file, not a link to one, in this folder. */
  public boolean holds(Path file) {
    Path normalized = file.toAbsolutePath().normalize();
    return normalized.startsWith(path) && !normalized.equals(path)
        && Files.isRegularFile(normalized, LinkOption.NOFOLLOW_LINKS)
        && folders.computeIfAbsent(normalized.getParent(), this::leadsNowhereElse);
  }

  private boolean leadsNowhereElse(Path folder) {
    try {
      Path real = folder.toRealPath();
      return real.startsWith(path.toRealPath()) && kept.stream().noneMatch(each -> isIn(each, real));
    } catch (IOException unknown) {
      return false;
    }
  }

  private static boolean isIn(Path folder, Path realPath) {
    try {
      return realPath.startsWith(folder.toRealPath());
    } catch (IOException absent) {
      return false;
    }
  }
}
