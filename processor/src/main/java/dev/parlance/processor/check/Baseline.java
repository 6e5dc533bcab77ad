package dev.parlance.processor.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The defects of translations that a team knows of and lives with: a line each, of locale, ID, rule and a hash of the
 * text, with tabs between. A text that was touched has another hash, and is a finding again.
 *
 * @param lines the lines
 */
public record Baseline(Set<String> lines) {
  private static final String HEADER = "# Defects of translations that are known: locale, ID, rule, hash of the text.";
  private static final int HASH_BYTES = 8;

  /** Copies the set, sorted. */
  public Baseline {
    lines = new TreeSet<>(lines);
  }

  /** Reads the content of a file. */
  public static Baseline parse(String content) {
    return new Baseline(content.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
        .collect(Collectors.toSet()));
  }

  /** A baseline of all of {@code findings} that can be in one. */
  public static Baseline of(Collection<Finding> findings) {
    return new Baseline(findings.stream().filter(Baseline::canHold).map(Baseline::line).collect(Collectors.toSet()));
  }

  /** The content of a file. */
  public String content() {
    return HEADER + "\n" + lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  /** Whether {@code finding} is one of these. */
  public boolean knows(Finding finding) {
    return canHold(finding) && lines.contains(line(finding));
  }

  /** The lines that none of {@code findings} is about any more. */
  public List<String> fixed(Collection<Finding> findings) {
    Set<String> fixed = new TreeSet<>(lines);
    fixed.removeAll(of(findings).lines());
    return List.copyOf(fixed);
  }

  private static boolean canHold(Finding finding) {
    Rule.Kind kind = finding.rule().inTranslations();
    return finding.scope().tier() != Scope.Tier.SOURCE && kind != Rule.Kind.NOTE
        && !(kind == Rule.Kind.GAP && finding.subject().equals(Finding.Subject.NONE));
  }

  private static String line(Finding finding) {
    return String.join("\t",
        finding.scope().locale(), finding.subject().id(), finding.rule().id(), hash(finding.subject().text()));
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
