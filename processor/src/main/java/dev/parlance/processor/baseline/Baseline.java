package dev.parlance.processor.baseline;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parlance.processor.report.EscapedName;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The defects of translations that a team knows of and lives with: one per line, with the generated class, locale, ID,
 * rule and a hash of the text, with tabs between. A text that was touched has another hash, and is a finding again. IDs
 * are escaped, so that none makes a line or a column of its own. A line that begins with {@code accept} says that the text
 * is right: it is used, and nothing is reported.
 *
 * <p>Classes of several compilations may share one: each compilation reads and writes the lines of its own.
 *
 * @param lines the lines
 */
public record Baseline(Set<String> lines) {
  /** A baseline without lines. */
  public static final Baseline EMPTY = new Baseline(Set.of());

  private static final String ACCEPT = "accept ";
  private static final String HEADER =
      "# Defects of translations that are known: class, locale, ID, rule, hash of the text.";
  private static final int HASH_BYTES = 8;
  private static final int LOCALE = 1;
  private static final int ID = 2;
  private static final int RULE = 3;
  private static final int HASH = 4;
  private static final String[] NONE = {};

  /** The hash of an empty text, which says of no entry nothing. */
  private static final String NO_TEXT = hash("");

  private static final Pattern LINE = Pattern.compile("[^\t #]+\t[^\t ]+\t[^\t]*\t[a-z-]+\t[0-9a-f]{16}");

  /** Copies the set, sorted. */
  public Baseline {
    lines = new TreeSet<>(lines);
  }

  /** Reads the content of a file, without the lines that are {@link #malformed}. */
  public static Baseline parse(String content) {
    return new Baseline(content.lines().filter(Baseline::isDefect).collect(Collectors.toSet()));
  }

  /** The numbers of the lines, counted from 1, that are neither a defect nor blank nor a comment. */
  public static List<Integer> malformed(String content) {
    List<String> lines = content.lines().toList();
    return IntStream.rangeClosed(1, lines.size()).boxed().filter(number -> {
      String line = lines.get(number - 1);
      return !line.isBlank() && !line.startsWith("#") && !isDefect(line);
    }).toList();
  }

  /** A baseline with the lines of the class {@code name} replaced by those of {@code findings} that it can hold. */
  public Baseline with(String name, Collection<Finding> findings) {
    Set<String> changed = new TreeSet<>(lines);
    // A set that is not larger than the list would be searched the other way round.
    of(name).forEach(changed::remove);
    findings.stream().filter(Baseline::canHold).map(finding -> written(name, finding)).forEach(changed::add);
    return new Baseline(changed);
  }

  /** The lines of the class {@code name}. */
  public List<String> of(String name) {
    return lines.stream().filter(line -> withoutAccept(line).startsWith(name + "\t")).toList();
  }

  /** The content of a file. */
  public String content() {
    return HEADER + "\n" + lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  /** Whether {@code finding}, of a translation of the class {@code name}, is one of these. */
  public boolean knows(String name, Finding finding) {
    return canHold(finding) && lines.contains(line(name, finding));
  }

  /** The lines of this baseline that say of the text of some of its defects that it is right. */
  public Baseline accepted() {
    return new Baseline(lines.stream().filter(line -> line.startsWith(ACCEPT)).collect(Collectors.toSet()));
  }

  /** Whether it says that the text of {@code finding}, of the class {@code name}, is right. */
  public boolean accepts(String name, Finding finding) {
    return !lines.isEmpty() && canHold(finding) && lines.contains(accepting(name, finding));
  }

  /** The line that says that the text of {@code finding}, of the class {@code name}, is right. */
  static String accepting(String name, Finding finding) {
    return ACCEPT + line(name, finding);
  }

  private static String written(String name, Finding finding) {
    return finding.kind() == Rule.Kind.ACCEPTED ? accepting(name, finding) : line(name, finding);
  }

  private static String withoutAccept(String line) {
    return line.startsWith(ACCEPT) ? line.substring(ACCEPT.length()) : line;
  }

  /**
   * The lines of the class {@code name} that {@code findings} no longer have.
   *
   * @param findings all of its translations
   * @param gaps whether each gap is a finding
   */
  public List<String> fixed(String name, Collection<Finding> findings, boolean gaps) {
    Set<String> found = findings.stream().filter(Baseline::canHold).map(finding -> line(name, finding))
        .collect(Collectors.toSet());
    // Nobody knows what is fixed in a file that cannot be read.
    Set<String> unread = findings.stream().filter(finding -> finding.rule().has(Rule.Trait.WHOLE_FILE))
        .map(finding -> finding.scope().locale()).collect(Collectors.toSet());
    return of(name).stream().filter(line -> {
      String[] words = line.split("\t");
      return !found.contains(withoutAccept(line)) && !unread.contains(words[LOCALE])
          && (gaps || !isGap(words[RULE]));
    }).toList();
  }

  private static boolean isGap(String rule) {
    return Rule.named(rule).filter(each -> each.inTranslations() == Rule.Kind.GAP).isPresent();
  }

  private static boolean isDefect(String line) {
    String defect = withoutAccept(line);
    String[] words = LINE.matcher(defect).matches() ? defect.split("\t") : NONE;
    return words.length > HASH && Rule.named(words[RULE]).isPresent() && EscapedName.read(words[ID]).isPresent()
        && !(words[ID].isEmpty() && words[HASH].equals(NO_TEXT));
  }

  /** Whether {@code finding} may be one of a baseline: it is a translation's, in its file, and more than a note. */
  public static boolean canHold(Finding finding) {
    Rule.Kind kind = finding.rule().inTranslations();
    return finding.isInFile() && !finding.scope().isSource() && kind != Rule.Kind.NOTE
        && !(kind == Rule.Kind.GAP && finding.subject().isNone());
  }

  private static String line(String name, Finding finding) {
    Finding.Subject subject = finding.subject();
    // What is wrong with a whole file may leave no text to know it by.
    return String.join("\t", name, finding.scope().locale(), EscapedName.of(subject.id()), finding.rule().id(),
        hash(subject.isNone() ? finding.problem() : subject.text()));
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
