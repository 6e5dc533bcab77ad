package dev.parlance.processor.baseline;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parlance.processor.compile.CatalogFindings;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The file of {@code parlance.baseline}, which compilations of several classes may share. */
public final class BaselineFile {
  /** The option that names the file. */
  public static final String OPTION = "parlance.baseline";

  /** The option that has it written. */
  public static final String WRITE_OPTION = "parlance.writeBaseline";

  private static final int EXAMPLES = 5;
  private static final String WRITE = "mvn parlance:baseline or -A" + WRITE_OPTION + "=true";

  private final Path file;
  private final boolean writes;
  private final boolean gaps;
  private final FileLimit limit;
  private final Consumer<Finding> findings;

  /**
   * The file {@code file}.
   *
   * @param file an absolute path
   * @param writes whether it is written again
   * @param gaps whether each gap is a finding
   * @param limit the size above which it is not read
   * @param findings takes what is wrong with it, what was written and what is fixed
   */
  public BaselineFile(Path file, boolean writes, boolean gaps, FileLimit limit, Consumer<Finding> findings) {
    this.file = file;
    this.writes = writes;
    this.gaps = gaps;
    this.limit = limit;
    this.findings = findings;
  }

  /** Which findings of {@code catalogs} it lists, once it is written where the options say so. */
  public Set<Finding> known(List<CatalogFindings> catalogs) {
    Set<Finding> known = Collections.newSetFromMap(new IdentityHashMap<>());
    try {
      String content = content();
      boolean sound = isSound(content);
      Baseline read = Baseline.parse(content);
      if (!read.accepted().lines().isEmpty()) {
        reportUnusable(content, catalogs);
      }
      Baseline baseline = writes && sound ? write(read, catalogs) : read;
      if (!writes) {
        reportFixed(read, catalogs);
      }
      for (CatalogFindings catalog : catalogs) {
        catalog.findings().stream().filter(finding -> baseline.knows(catalog.className(), finding)).forEach(known::add);
      }
    } catch (RefusedFileException refused) {
      error(" is not read: " + refused.getMessage());
    } catch (NoSuchFileException missing) {
      error(" does not exist. " + WRITE + " writes it.");
    } catch (IOException failed) {
      error(Files.isDirectory(file)
          ? " is a folder. Name a file, such as " + file.resolve("translations.baseline") + "."
          : " cannot be read (" + failed + "). Check that it is a text in UTF-8 that you may read, or delete it and"
              + " let " + WRITE + " write it.");
    }
    return known;
  }

  /** The lines that say that a text is right; none where it cannot be read, which {@link #known} reports. */
  public Baseline accepted() {
    try {
      return Baseline.parse(content()).accepted();
    } catch (IOException unread) {
      return Baseline.EMPTY;
    }
  }

  /** Reports the lines of {@code content} that accept a text which cannot be used. */
  private void reportUnusable(String content, List<CatalogFindings> catalogs) {
    List<String> lines = content.lines().toList();
    Map<String, Integer> numbers = new HashMap<>();
    IntStream.range(0, lines.size()).forEach(i -> numbers.putIfAbsent(lines.get(i), i + 1));
    for (CatalogFindings catalog : catalogs) {
      Set<Integer> reported = new HashSet<>();
      for (Finding finding : catalog.findings()) {
        boolean refused = finding.kind() != Rule.Kind.ACCEPTED && Baseline.canHold(finding);
        Integer line = refused ? numbers.get(Baseline.accepting(catalog.className(), finding)) : null;
        if (line != null && reported.add(line)) {
          findings.accept(Finding.nowhere(Rule.BASELINE, file + ":" + line + ": the text cannot be used as it is, so"
              + " it cannot be accepted: " + finding.place() + ": " + finding.rule().id()
              + ". Correct the text, and remove the line."));
        }
      }
    }
  }

  private String content() throws IOException {
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

  private boolean isSound(String content) {
    List<Integer> malformed = Baseline.malformed(content);
    if (!malformed.isEmpty()) {
      findings.accept(Finding.nowhere(Rule.BASELINE, file + ":" + malformed.get(0) + ": the line "
          + (malformed.size() == 1 ? "names" : "and " + (malformed.size() - 1) + " more name")
          + " no known defect. A line is a class, a locale, an ID, a rule and a hash with tabs between, such as"
          + " app.Messages\tfr\tgreeting\tunknown-placeholder\t0123456789abcdef. Correct or remove it, or delete the"
          + " file and let " + WRITE + " write it."));
    }
    return malformed.isEmpty();
  }

  /** Writes the lines of each of {@code catalogs} whose source has no error; all other lines stay. */
  private Baseline write(Baseline before, List<CatalogFindings> catalogs) {
    catalogs.stream().filter(CatalogFindings::sourceFailed).forEach(failed -> note("nothing is written for "
        + failed.className() + ", whose source catalog has an error. What was written before stays."));
    Baseline after = before;
    List<String> names = new ArrayList<>();
    int written = 0;
    for (CatalogFindings catalog : catalogs) {
      if (!catalog.sourceFailed()) {
        names.add(catalog.className());
        after = after.with(catalog.className(), catalog.findings());
        written += after.of(catalog.className()).size();
      }
    }
    if (names.isEmpty()) {
      return before;
    }
    try {
      Path folder = file.getParent();
      // A link to a folder would be refused.
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, after.content());
    } catch (IOException failed) {
      error(" cannot be written (" + failed + "). Check its folder and your rights there.");
      return before;
    }
    int kept = after.lines().size() - written;
    note(defects(written) + " of translations of " + String.join(", ", names) + " written"
        + (kept == 0 ? "." : "; " + defects(kept) + " of other classes kept."));
    return after;
  }

  private void reportFixed(Baseline baseline, List<CatalogFindings> catalogs) {
    List<String> fixed = catalogs.stream().filter(catalog -> !catalog.sourceFailed())
        .flatMap(catalog -> baseline.fixed(catalog.className(), catalog.findings(), gaps).stream()).sorted().toList();
    if (!fixed.isEmpty()) {
      String examples = String.join(", ", fixed.stream().limit(EXAMPLES)
          .map(line -> line.substring(0, line.lastIndexOf('\t')).replace('\t', ' ')).toList());
      note(defects(fixed.size()) + (fixed.size() == 1 ? " is" : " are") + " fixed: " + examples
          + (fixed.size() > EXAMPLES ? ", …" : "")
          + ". Remove what is fixed, or write the file again with " + WRITE + ".");
    }
  }

  private void error(String problem) {
    findings.accept(Finding.nowhere(Rule.BASELINE, "-A" + OPTION + "=" + file + problem));
  }

  private void note(String sentence) {
    findings.accept(Finding.nowhere(Rule.BASELINE_CHANGE, file + ": " + sentence));
  }

  private static String defects(int count) {
    return count == 1 ? "1 known defect" : count + " known defects";
  }
}
