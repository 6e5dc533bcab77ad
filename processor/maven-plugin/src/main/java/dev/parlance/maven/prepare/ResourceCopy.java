package dev.parlance.maven.prepare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A copy of a resource in a class output, as it was once.
 *
 * @param ofTests whether it is in the test output
 * @param path its path from the output, with {@code /} between folders
 * @param size its number of bytes
 * @param time the time of its last change, in milliseconds
 * @param checksum the SHA-256 of its content
 */
record ResourceCopy(boolean ofTests, String path, long size, long time, String checksum) {
  /** Larger files are not catalogs, so it does not matter whether they stay. */
  private static final long MOST_BYTES = 64L << 20;

  private static final int BUFFER = 1 << 16;

  /**
   * The copy at {@code file} as it is now; empty where it is not a regular file of a catalog's size.
   *
   * @param before what was noted of it, whose checksum is taken over where size and time are the same; may be null
   */
  static Optional<ResourceCopy> of(boolean ofTests, String path, Path file, ResourceCopy before) throws IOException {
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!now.isRegularFile() || now.size() > MOST_BYTES) {
      return Optional.empty();
    }
    long time = now.lastModifiedTime().toMillis();
    String checksum = before != null && before.size == now.size() && before.time == time
        ? before.checksum : checksum(file);
    return Optional.of(new ResourceCopy(ofTests, path, now.size(), time, checksum));
  }

  /** The file that this is, below {@code output}; empty where the path does not name one. */
  Optional<Path> in(Path output) {
    try {
      Path relative = Path.of(path);
      Path file = output.resolve(relative).normalize();
      boolean below = !relative.isAbsolute() && file.startsWith(output) && !file.equals(output);
      return below ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException impossible) {
      return Optional.empty();
    }
  }

  /** Whether {@code file} has the content that this copy had. */
  boolean isStill(Path file) throws IOException {
    return Files.size(file) == size && checksum(file).equals(checksum);
  }

  private static String checksum(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
