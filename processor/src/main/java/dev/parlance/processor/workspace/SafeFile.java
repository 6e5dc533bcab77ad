package dev.parlance.processor.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Set;

/** Replaces files in one step: at any time a file is there, whole, as it was or as it is to be. */
public final class SafeFile {
  private SafeFile() {}

  /**
   * Replaces the file at {@code path}, if it still is as it was.
   *
   * @param path a file, or a link to one, which stays a link; it need not exist where {@code before} is empty
   * @param before the content that it had when it was read
   * @param after the content that it is to have
   * @throws WorkspaceException where that fails; the file is as it was then
   */
  public static void replace(Path path, byte[] before, byte[] after) throws WorkspaceException {
    Path beside = null;
    try {
      Path file = Files.exists(path) ? path.toRealPath() : path;
      if (Files.exists(file) && !Files.isWritable(file)) {
        throw new WorkspaceException(path + " cannot be written: it is write-protected. It is left as it is.");
      }
      if (!Arrays.equals(Files.exists(file) ? Files.readAllBytes(file) : new byte[0], before)) {
        throw new WorkspaceException(
            path + " was changed meanwhile by someone else. It is left as it is; run the command again.");
      }
      beside = Files.createTempFile(file.toAbsolutePath().getParent(), "." + file.getFileName(), ".tmp");
      write(beside, after);
      copyOwner(file, beside);
      copyPermissions(file, beside);
      move(beside, file);
    } catch (IOException failed) {
      delete(beside);
      throw new WorkspaceException(path + " cannot be written: " + IoReason.of(failed) + ". It is left as it is.");
    }
  }

  private static void write(Path file, byte[] content) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  /** Gives the copy to the owner of the file, where the user may: root in a container works on files of others. */
  private static void copyOwner(Path from, Path to) {
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    try {
      if (view != null && Files.exists(from)) {
        PosixFileAttributes wanted = Files.readAttributes(from, PosixFileAttributes.class);
        view.setOwner(wanted.owner());
        view.setGroup(wanted.group());
      }
    } catch (IOException refused) {
      // Then it belongs to who wrote it.
    }
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(Files.exists(from) ? Files.getPosixFilePermissions(from)
          : Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_READ,
              PosixFilePermission.OTHERS_READ));
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void delete(Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException failed) {
      // What is left over is an incomplete copy beside the file, which is whole.
    }
  }
}
