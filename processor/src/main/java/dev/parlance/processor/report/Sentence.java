package dev.parlance.processor.report;

import dev.parlance.processor.spi.MessageText;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a diagnostic, whose placeholders and quoted texts are arguments that the notation of each file writes.
 *
 * <pre>{@code
 * Sentence.of("the source text has no ").placeholder("START_LINK").and(".").in(notation)
 * }</pre>
 *
 * Immutable.
 */
public final class Sentence {
  private static final int LONGEST_QUOTATION = 400;

  private static final Notation NEUTRAL = new Notation() {
    @Override
    public String placeholder(String name) {
      return "{" + name + "}";
    }

    @Override
    public String pair(String start, String content, String close) {
      return placeholder(start) + content + placeholder(close);
    }

    @Override
    public String characters(String characters) {
      return characters;
    }
  };

  private final List<Fragment> parts;

  private Sentence(List<Fragment> parts) {
    this.parts = parts;
  }

  /** A part of a sentence. */
  @FunctionalInterface
  private interface Fragment {
    String in(Notation notation);
  }

  /** A sentence that begins with {@code words}. */
  public static Sentence of(String words) {
    return new Sentence(List.of(notation -> words));
  }

  /** This sentence followed by {@code words}. */
  public Sentence and(String words) {
    return with(notation -> words);
  }

  /** This sentence followed by {@code more}. */
  public Sentence and(Sentence more) {
    List<Fragment> all = new ArrayList<>(parts);
    all.addAll(more.parts);
    return new Sentence(all);
  }

  /** This sentence followed by the placeholder {@code name}. */
  public Sentence placeholder(String name) {
    return with(notation -> notation.placeholder(name));
  }

  /** This sentence followed by {@code text} in quotation marks, cut short where it is long. */
  public Sentence quotation(MessageText text) {
    return with(notation -> quoted(notation.write(text)));
  }

  /** {@code written} in quotation marks, cut short where it is long. */
  public static String quoted(String written) {
    int end = written.codePointCount(0, written.length()) <= LONGEST_QUOTATION
        ? written.length() : written.offsetByCodePoints(0, LONGEST_QUOTATION);
    return "“" + written.substring(0, end) + (end < written.length() ? "…”" : "”");
  }

  private Sentence with(Fragment part) {
    List<Fragment> all = new ArrayList<>(parts);
    all.add(part);
    return new Sentence(all);
  }

  /** The sentence with placeholders in the form of none of the formats: two sentences of one form say the same. */
  @Override
  public String toString() {
    return in(NEUTRAL);
  }

  /** The sentence with placeholders and texts in {@code notation}. */
  public String in(Notation notation) {
    StringBuilder sentence = new StringBuilder();
    parts.forEach(part -> sentence.append(part.in(notation)));
    return sentence.toString();
  }
}
