package dev.parlance.processor.locate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads files that anybody may have put there who can change a repository: regular files below a limit that really lie
 * in a place that the build names.
 *
 * <p>A symbolic link is followed into the place where it is, into each other place, and to a file at the same path in
 * another folder, as in the link farms of Bazel. Any other leads to what whoever made it may not read: it could be a
 * secret of the build machine, and findings quote what they are about.
 */
final class PlacedFiles {
  /** A path of one name may be another file elsewhere, so a link must keep at least two. */
  private static final int LEAST_NAMES = 2;

  private final FileLimit limit;
  private final List<Path> places;

  /** The folders that were asked for, links resolved: an ordinary file then costs one look at its attributes. */
  private final Map<Path, Path> real = new HashMap<>();

  /** Files in {@code places}, folders that the build names, up to {@code limit}. */
  PlacedFiles(FileLimit limit, List<Path> places) {
    this.limit = limit;
    this.places = places;
  }

  /**
   * Reads {@code file}; empty where there is none, or a folder.
   *
   * @param place the folder from which its path was resolved
   * @throws RefusedFileException if it is a link that leads elsewhere, too large, or not a regular file
   */
  Optional<byte[]> read(Path file, Path place) throws IOException {
    Optional<Path> found = find(file, place);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(found.get())) {
      return Optional.of(limit.read(in));
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    }
  }

  /** Reads {@code in}, up to the limit. */
  byte[] read(InputStream in) throws IOException {
    return limit.read(in);
  }

  /** Where {@code file} is, links resolved; the rest is as in {@link #read(Path, Path)}. */
  Optional<Path> find(Path file, Path place) throws IOException {
    Path normalized = file.toAbsolutePath().normalize();
    if (normalized.getFileName() == null) {
      return Optional.empty();
    }
    try {
      BasicFileAttributes found =
          Files.readAttributes(normalized, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      boolean isLink = found.isSymbolicLink();
      Path target = isLink ? normalized.toRealPath() : real(normalized.getParent()).resolve(normalized.getFileName());
      BasicFileAttributes attributes = isLink ? Files.readAttributes(target, BasicFileAttributes.class) : found;
      if (attributes.isDirectory()) {
        return Optional.empty();
      }
      checkPlace(normalized, place.toAbsolutePath().normalize(), target);
      if (!attributes.isRegularFile()) {
        throw new RefusedFileException("it is not a regular file but a device or a pipe. Replace it by a file.");
      }
      limit.check(attributes.size());
      return Optional.of(target);
    } catch (FileSystemException failed) {
      // A link to nothing, a circle of links, a path through a file: whatever it is, it is not a catalog.
      if (!Files.exists(normalized)) {
        return Optional.empty();
      }
      throw failed;
    }
  }

  private void checkPlace(Path file, Path place, Path target) throws IOException {
    // A path with .. names the folder that it leads to.
    boolean inside = file.startsWith(place);
    Path named = inside ? place : file.getParent();
    if (isIn(named, target) || inside && isSamePath(place.relativize(file), target)) {
      return;
    }
    for (Path other : places) {
      if (isIn(other, target)) {
        return;
      }
    }
    throw new RefusedFileException("links lead from it to " + target + ", outside of " + named + ". Copy that file, or"
        + " name its folder with -Aparlance.dir=DIR.");
  }

  private boolean isIn(Path folder, Path target) throws IOException {
    try {
      return folder.getFileSystem() == target.getFileSystem() && target.startsWith(real(folder));
    } catch (NoSuchFileException absent) {
      return false;
    }
  }

  private static boolean isSamePath(Path relative, Path target) {
    return relative.getNameCount() >= LEAST_NAMES && target.endsWith(relative);
  }

  private Path real(Path folder) throws IOException {
    Path known = real.get(folder);
    if (known == null) {
      known = folder.toRealPath();
      real.put(folder, known);
    }
    return known;
  }
}
