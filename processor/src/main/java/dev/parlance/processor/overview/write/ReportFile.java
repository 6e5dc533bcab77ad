package dev.parlance.processor.overview.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is written as a whole or not at all: beside its place, then moved there. One that would not change stays
 * as it is.
 *
 * @param path its absolute path
 */
record ReportFile(Path path) {
  /** What is written. */
  interface Content {
    /** Writes the content to {@code out}. */
    void writeTo(Writer out) throws IOException;
  }

  /** Writes {@code content}. */
  void write(Content content) throws IOException {
    if (Files.isDirectory(path)) {
      throw new FileAlreadyExistsException(path.toString(), null, "it is a folder");
    }
    Path folder = path.getParent();
    // A link to a folder would be refused.
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    Path beside = folder.resolve("." + path.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      try (Writer out = new BufferedWriter(new OutputStreamWriter(
          Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), UTF_8))) {
        content.writeTo(out);
      }
      if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || Files.mismatch(beside, path) >= 0) {
        move(beside);
      }
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private void move(Path beside) throws IOException {
    try {
      Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException elsewhere) {
      Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
