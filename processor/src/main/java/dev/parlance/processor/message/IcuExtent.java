package dev.parlance.processor.message;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where an ICU ends, which ICU4J's parser does not tell of one inside a text, and what ICU4J would take otherwise
 * than catalogs mean it: {@code {name, word,} opens an ICU, and every other brace is text.
 *
 * <p>Inside a branch {@code ''} is an apostrophe, and an apostrophe directly before {@code {}, {@code }}, or a plural's
 * {@code #} quotes up to the next one.
 */
final class IcuExtent {
  /** Stands for a brace that is text. */
  static final char OPEN = '\u0002';

  /** Stands for a closing brace that is text. */
  static final char CLOSE = '\u0003';

  private static final Pattern OPENING =
      Pattern.compile("\\{\\s*+([^\\s{},\u0001]++)\\s*+,\\s*+([\\p{L}\\p{N}_]++)\\s*+,");
  private static final int DEEPEST_NESTING = 50;

  private final String text;
  private final int start;
  private final Map<Integer, Character> masks = new HashMap<>();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final List<Fault> faults = new ArrayList<>();
  private boolean endLost;
  private int nested;
  private int at;

  /** What is wrong, and where. */
  record Fault(int index, String what, String advice) {}

  /** The beginning of an ICU. */
  record Opening(int index, int end, String variable, String word, int wordIndex) {}

  /** Braces that are open: an ICU's between its branches, a branch's, or those of text. */
  private static final class Frame {
    final Kind kind;
    final int index;
    final IcuKeyword keyword;
    int selector = -1;
    boolean hasBranch;
    boolean hasOther;
    boolean faulty;

    Frame(Kind kind, int index, IcuKeyword keyword) {
      this.kind = kind;
      this.index = index;
      this.keyword = keyword;
    }
  }

  private enum Kind { ICU, BRANCH, TEXT }

  private IcuExtent(String text, Opening opening) {
    this.text = text;
    this.start = opening.index();
    this.at = start;
  }

  /** The next ICU that begins at {@code from} or after, or null. */
  static Opening next(String text, int from) {
    Matcher matcher = OPENING.matcher(text);
    return matcher.find(from)
        ? new Opening(matcher.start(), matcher.end(), matcher.group(1), matcher.group(2), matcher.start(2)) : null;
  }

  /** The extent of the ICU that begins with {@code opening}, whose word is a keyword. */
  static IcuExtent of(String text, Opening opening) {
    IcuExtent extent = new IcuExtent(text, opening);
    extent.scan();
    return extent;
  }

  /** The index after it. */
  int end() {
    return at;
  }

  /** Whether it is so faulty that its end cannot be told. */
  boolean isEndLost() {
    return endLost;
  }

  /** What is wrong. */
  List<Fault> faults() {
    return faults;
  }

  /** The ICU as ICU4J understands it, every character in its place. */
  String masked() {
    StringBuilder masked = new StringBuilder(text.substring(start, at));
    masks.forEach((index, mask) -> masked.setCharAt(index - start, mask));
    return masked.toString();
  }

  private void scan() {
    do {
      if (at == text.length()) {
        Frame open = frames.peek();
        fail(open.index, open.kind == Kind.ICU
            ? "the ICU " + open.keyword.word() + " that begins here is never closed."
            : "the brace that opens here is never closed.", "Add the } that ends it.");
      } else if (frames.isEmpty()) {
        open(at);
      } else if (frames.peek().kind == Kind.ICU) {
        betweenBranches();
      } else {
        inBranch();
      }
    } while (!endLost && !frames.isEmpty());
  }

  private void betweenBranches() {
    Frame icu = frames.peek();
    char c = text.charAt(at);
    if (c == '{') {
      endSelector(icu);
      frames.push(new Frame(Kind.BRANCH, at, icu.keyword));
    } else if (c == '}') {
      close(icu);
    } else if (c == FlatText.PLACEHOLDER) {
      fail(at, "a placeholder stands between the branches of this ICU " + icu.keyword.word() + ".",
          "Move it into a branch.");
    } else if (!XmlCharacters.isSpace(c)) {
      icu.selector = icu.selector < 0 ? at : icu.selector;
      if (!icu.keyword.isPlural() && !isLetterOrDigit(c)) {
        masks.put(at, 'x');
      }
    }
    at++;
  }

  private void endSelector(Frame icu) {
    IcuSelector selector =
        IcuSelector.read(icu.keyword, text, icu.selector < 0 ? at : icu.selector, at, !icu.hasBranch);
    note(selector, icu);
    icu.hasOther |= selector.word().equals("other");
    icu.hasBranch = true;
    icu.selector = -1;
  }

  private void close(Frame icu) {
    if (icu.selector >= 0) {
      note(IcuSelector.notWellFormed(icu.keyword, icu.selector), icu);
    } else if (!icu.hasOther && !icu.faulty) {
      faults.add(new Fault(icu.index, "this ICU " + icu.keyword.word() + " has no branch other {…}.",
          "Add it: the word other is not translated."));
    }
    frames.pop();
    nested--;
  }

  private void note(IcuSelector selector, Frame icu) {
    selector.fault().ifPresent(faults::add);
    icu.faulty |= selector.fault().isPresent();
  }

  private void inBranch() {
    char c = text.charAt(at);
    if (c == '\'') {
      apostrophe();
    } else if (c == '{') {
      open(at);
    } else {
      if (c == '}' && frames.pop().kind == Kind.TEXT) {
        masks.put(at, CLOSE);
      }
      at++;
    }
  }

  /** A brace inside a branch, or the first one of all. */
  private void open(int index) {
    Matcher matcher = OPENING.matcher(text).region(index, text.length());
    if (!matcher.lookingAt()) {
      masks.put(index, OPEN);
      frames.push(new Frame(Kind.TEXT, index, frames.peek().keyword));
      at++;
      return;
    }
    IcuKeyword keyword = IcuKeyword.named(matcher.group(2)).orElse(null);
    if (keyword == null) {
      fail(matcher.start(2), "“" + matcher.group(2) + "” is no word of ICU.", IcuReader.KEYWORDS);
    } else if (nested == DEEPEST_NESTING) {
      fail(index, "ICU messages are nested more than " + DEEPEST_NESTING + " deep.",
          "Make entries of their own of some.");
    } else {
      for (int i = matcher.start(1); i < matcher.end(1); i++) {
        masks.put(i, 'v');
      }
      frames.push(new Frame(Kind.ICU, index, keyword));
      nested++;
      at = matcher.end();
    }
  }

  private void apostrophe() {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
    if (next == '\'') {
      at += 2;
    } else if (next == '{' || next == '}' || next == '#' && frames.peek().keyword.isPlural()) {
      quotation();
    } else {
      at++;
    }
  }

  private void quotation() {
    int opened = at;
    int end = text.indexOf('\'', at + 1);
    while (end >= 0 && end + 1 < text.length() && text.charAt(end + 1) == '\'') {
      end = text.indexOf('\'', end + 2);
    }
    if (end < 0) {
      fail(opened, "the apostrophe before the “" + text.charAt(opened + 1)
          + "” quotes what follows, and nothing ends the quotation.",
          "Write two apostrophes for one, or another one at the end of what is quoted.");
    }
    at = end + 1;
  }

  /** What was found before may have the same cause. */
  private void fail(int index, String what, String advice) {
    faults.clear();
    faults.add(new Fault(index, what, advice));
    endLost = true;
  }

  private static boolean isLetterOrDigit(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }
}
