package dev.parlance.processor.baseline;

import dev.parlance.processor.checkedin.CheckedInFile;
import dev.parlance.processor.compile.CatalogFindings;
import dev.parlance.processor.locate.FileLimit;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
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
  private static final String WRITE = "mvn parlance:baseline, gradle parlanceBaseline or -A" + WRITE_OPTION + "=true";

  private static final CheckedInFile.Kind KIND =
      new CheckedInFile.Kind(OPTION, "translations.baseline", WRITE, Rule.BASELINE, Rule.BASELINE_CHANGE);

  private final CheckedInFile file;
  private final boolean writes;
  private final boolean gaps;

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
    this.file = new CheckedInFile(file, KIND, limit, findings);
    this.writes = writes;
    this.gaps = gaps;
  }

  /** Which findings of {@code catalogs} it lists, once it is written where the options say so. */
  public Set<Finding> known(List<CatalogFindings> catalogs) {
    Set<Finding> known = Collections.newSetFromMap(new IdentityHashMap<>());
    file.read(writes).ifPresent(content -> {
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
    });
    return known;
  }

  /** The lines that say that a text is right; none where it cannot be read, which {@link #known} reports. */
  public Baseline accepted() {
    return file.peek(writes).map(content -> Baseline.parse(content).accepted()).orElse(Baseline.EMPTY);
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
          file.fault(line, "the text cannot be used as it is, so"
              + " it cannot be accepted: " + finding.place() + ": " + finding.rule().id()
              + ". Correct the text, and remove the line.");
        }
      }
    }
  }

  private boolean isSound(String content) {
    List<Integer> malformed = Baseline.malformed(content);
    file.reportLines(malformed, "known defect",
        "A line is a class, a locale, an ID, a rule and a hash with tabs between,"
            + " such as app.Messages\tfr\tgreeting\tunknown-placeholder\t0123456789abcdef.");
    return malformed.isEmpty();
  }

  /** Writes the lines of each of {@code catalogs} whose source has no error; all other lines stay. */
  private Baseline write(Baseline before, List<CatalogFindings> catalogs) {
    catalogs.stream().filter(CatalogFindings::sourceFailed).forEach(failed -> file.note("nothing is written for "
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
    if (!file.write(after.content())) {
      return before;
    }
    int kept = after.lines().size() - written;
    file.note(defects(written) + " of translations of " + String.join(", ", names) + " written"
        + (kept == 0 ? "." : "; " + defects(kept) + " of other classes kept."));
    return after;
  }

  private void reportFixed(Baseline baseline, List<CatalogFindings> catalogs) {
    List<String> fixed = catalogs.stream().filter(catalog -> !catalog.sourceFailed())
        .flatMap(catalog -> baseline.fixed(catalog.className(), catalog.findings(), gaps).stream()).sorted().toList();
    if (!fixed.isEmpty()) {
      String examples = String.join(", ", fixed.stream().limit(EXAMPLES)
          .map(line -> line.substring(0, line.lastIndexOf('\t')).replace('\t', ' ')).toList());
      file.note(defects(fixed.size()) + (fixed.size() == 1 ? " is" : " are") + " fixed: " + examples
          + (fixed.size() > EXAMPLES ? ", …" : "")
          + ". Remove what is fixed, or write the file again with " + WRITE + ".");
    }
  }

  private static String defects(int count) {
    return count == 1 ? "1 known defect" : count + " known defects";
  }
}
