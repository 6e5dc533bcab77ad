package dev.parlance.processor.checkedin;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parlance.processor.locate.FileLimit;
import dev.parlance.processor.locate.RefusedFileException;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A file that a team checks in, of lines that compilations of several classes may share. */
public final class CheckedInFile {
  private final Path file;
  private final Kind kind;
  private final FileLimit limit;
  private final Consumer<Finding> findings;

  /**
   * What it is for.
   *
   * @param option the option that names it
   * @param example a name for such a file
   * @param write what has it written, for advice
   * @param fault the rule of what is wrong with it
   * @param change the rule of what was written
   */
  public record Kind(String option, String example, String write, Rule fault, Rule change) {}

  /**
   * The file {@code file}.
   *
   * @param file an absolute path
   * @param kind what it is for
   * @param limit the size above which it is not read
   * @param findings takes what is wrong with it, and what was written
   */
  public CheckedInFile(Path file, Kind kind, FileLimit limit, Consumer<Finding> findings) {
    this.file = file;
    this.kind = kind;
    this.limit = limit;
    this.findings = findings;
  }

  /**
   * The content, which is reported where it cannot be read.
   *
   * @param writes whether it is to be written, so that it need not exist
   */
  public Optional<String> read(boolean writes) {
    try {
      return Optional.of(content(writes));
    } catch (RefusedFileException refused) {
      error(" is not read: " + refused.getMessage());
    } catch (NoSuchFileException missing) {
      error(" does not exist. " + kind.write() + " writes it.");
    } catch (IOException failed) {
      error(Files.isDirectory(file)
          ? " is a folder. Name a file, such as " + file.resolve(kind.example()) + "."
          : " cannot be read (" + failed + "). Check that it is a text in UTF-8 that you may read, or delete it and"
              + " let " + kind.write() + " write it.");
    }
    return Optional.empty();
  }

  /** The content; empty, and nothing is reported, where it cannot be read. */
  public Optional<String> peek(boolean writes) {
    try {
      return Optional.of(content(writes));
    } catch (IOException unread) {
      return Optional.empty();
    }
  }

  private String content(boolean writes) throws IOException {
    if (Files.isSymbolicLink(file)) {
      throw new RefusedFileException("it is a link. Name the file that it leads to.");
    }
    if (writes && Files.notExists(file)) {
      return "";
    }
    // Opening a pipe would wait for whoever writes to it.
    if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
      throw new RefusedFileException("it is not a regular file but a device or a pipe. Name a file.");
    }
    String content;
    try (InputStream in = Files.newInputStream(file)) {
      content = UTF_8.newDecoder().decode(ByteBuffer.wrap(limit.read(in))).toString();
    }
    return content.startsWith("\ufeff") ? content.substring(1) : content;
  }

  /** Writes {@code content}; reports where that fails, and returns whether it did not. */
  public boolean write(String content) {
    try {
      Path folder = file.getParent();
      // A link to a folder would be refused.
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, content);
      return true;
    } catch (IOException failed) {
      error(" cannot be written (" + failed + "). Check its folder and your rights there.");
      return false;
    }
  }

  /**
   * Reports lines that mean nothing.
   *
   * @param malformed their numbers
   * @param what what each of them should name
   * @param form what a line is, a sentence
   */
  public void reportLines(List<Integer> malformed, String what, String form) {
    if (!malformed.isEmpty()) {
      findings.accept(Finding.nowhere(kind.fault(), file + ":" + malformed.get(0) + ": the line "
          + (malformed.size() == 1 ? "names" : "and " + (malformed.size() - 1) + " more name") + " no " + what + ". "
          + form + " Correct or remove it, or delete the file and let " + kind.write() + " write it."));
    }
  }

  /** Reports what is wrong with the line {@code number}. */
  public void fault(int number, String sentences) {
    findings.accept(Finding.nowhere(kind.fault(), file + ":" + number + ": " + sentences));
  }

  /** Reports, as a note, what was written or is to be written. */
  public void note(String sentence) {
    findings.accept(Finding.nowhere(kind.change(), file + ": " + sentence));
  }

  /** The path. */
  @Override
  public String toString() {
    return file.toString();
  }

  private void error(String problem) {
    findings.accept(Finding.nowhere(kind.fault(), "-A" + kind.option() + "=" + file + problem));
  }
}
