package dev.parlance.maven.prepare;

import dev.parlance.processor.report.EscapedName;
import dev.parlance.processor.report.PrintedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file that notes copies of resources: a header, then a copy per line. It is a hint, never an order: whoever reads
 * it checks each copy, since the file may come from anywhere.
 */
final class CopyNotes {
  private static final String HEADER =
      "# Copies of resources, noted by parlance:prepare (2): output, size, time, SHA-256, path.";
  private static final Pattern LINE =
      Pattern.compile("(main|test)\t([0-9]{1,18})\t(-?[0-9]{1,18})\t([0-9a-f]{64})\t([^\t]+)");
  private static final long MOST_BYTES = 64L << 20;

  private final Path file;
  private final Consumer<String> warnings;

  /** The notes in {@code file}; {@code warnings} takes a sentence if they cannot be used. */
  CopyNotes(Path file, Consumer<String> warnings) {
    this.file = file;
    this.warnings = warnings;
  }

  /** The copies that are noted; empty where this goal wrote none. */
  List<ResourceCopy> read() throws IOException {
    if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    if (!isOwn() || Files.size(file) > MOST_BYTES) {
      return unknown("it is not a file that this goal writes");
    }
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException notText) {
      return unknown("it cannot be read (" + notText + ")");
    }
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      return unknown("its format is not known");
    }
    List<ResourceCopy> copies = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      Optional<ResourceCopy> copy = copy(line);
      if (copy.isEmpty()) {
        return unknown("its line " + (copies.size() + 2) + " is not one that this goal writes");
      }
      copies.add(copy.get());
    }
    return copies;
  }

  private static Optional<ResourceCopy> copy(String line) {
    Matcher matcher = LINE.matcher(line);
    return matcher.matches() ? EscapedName.read(matcher.group(5))
        .map(path -> new ResourceCopy(matcher.group(1).equals("test"), path, Long.parseLong(matcher.group(2)),
            Long.parseLong(matcher.group(3)), matcher.group(4)))
        : Optional.empty();
  }

  private List<ResourceCopy> unknown(String reason) {
    warnings.accept(PrintedName.of(file + " is ignored: " + reason + ". Resources that are gone may still have a copy;"
        + " mvn clean removes them."));
    return List.of();
  }

  /** Notes {@code copies}. */
  void write(List<ResourceCopy> copies) throws IOException {
    boolean exists = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    if (copies.isEmpty() && !exists) {
      return;
    }
    if (exists && !isOwn() || !isFolder(file.getParent())) {
      warnings.accept(PrintedName.of(file + " is not written: it, or its folder, is a link or something else that this"
          + " goal has not made. Remove it."));
      return;
    }
    List<String> lines = new ArrayList<>(List.of(HEADER));
    copies.forEach(copy -> lines.add(String.join("\t", copy.ofTests() ? "test" : "main", Long.toString(copy.size()),
        Long.toString(copy.time()), copy.checksum(), EscapedName.of(copy.path()))));
    Files.createDirectories(file.getParent());
    Files.write(file, lines);
  }

  private boolean isOwn() {
    return isFolder(file.getParent()) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether {@code folder} is a folder rather than a link to one, or does not exist. */
  private static boolean isFolder(Path folder) {
    return Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)
        || Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
  }
}
