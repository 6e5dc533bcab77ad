package dev.parlance.processor.pseudo;

import dev.parlance.processor.message.Part;
import dev.parlance.processor.message.ReadableText;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts texts in brackets, so that readers see where one begins and ends, and makes them about 40 % longer by words at
 * their end.
 *
 * <p>A paragraph, a heading and each item of a list is a text, and so is what is beside them. Each branch of a choice and
 * each block gets words for its own length, and no brackets. Nothing is added inside of a link or an element of the
 * line, which may be void.
 */
final class Expansion {
  private static final String OPEN = "[";
  private static final String CLOSE = "]";
  private static final List<String> WORDS = List.of(
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

  /** The wanted length and the longest, in tenths of the text's. */
  private static final long WANTED = 14;
  private static final long LONGEST = 16;

  private Expansion() {}

  /** {@code parts}, a whole message, in brackets and longer. */
  static List<Part> of(List<Part> parts) {
    return flow(parts, true);
  }

  /** Paragraphs and the like, and the lines between them. */
  private static List<Part> flow(List<Part> parts, boolean bracketed) {
    List<Part> result = new ArrayList<>();
    List<Part> line = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Part.Element element && ReadableText.isBlock(element)) {
        result.addAll(line(line, bracketed));
        line.clear();
        result.add(element.around(flow(element.content(), true)));
      } else {
        line.add(part);
      }
    }
    result.addAll(line(line, bracketed));
    return result;
  }

  private static List<Part> line(List<Part> parts, boolean bracketed) {
    List<Part> inner = parts.stream().map(Expansion::inside).toList();
    if (!hasProse(parts)) {
      return inner;
    }
    String open = bracketed ? OPEN : "";
    String close = bracketed ? CLOSE : "";
    return around(open, inner, words(length(parts), open.length() + close.length()) + close);
  }

  private static Part inside(Part part) {
    boolean conditional = part instanceof Part.Choice || part instanceof Part.Block;
    return part.inside(content -> conditional ? flow(content, false) : insideAll(content));
  }

  private static List<Part> insideAll(List<Part> parts) {
    return parts.stream().map(Expansion::inside).toList();
  }

  private static boolean hasProse(List<Part> parts) {
    return parts.stream().anyMatch(part -> part instanceof Part.Text text ? Prose.isIn(text.value())
        : !(part instanceof Part.Included) && part.contents().stream().anyMatch(Expansion::hasProse));
  }

  /** The length of the words that are shown whenever the line is. */
  private static int length(List<Part> parts) {
    int length = 0;
    for (Part part : parts) {
      if (part instanceof Part.Text text) {
        length += text.value().length();
      } else if (part instanceof Part.Tag tag) {
        length += length(tag.content());
      }
    }
    return length;
  }

  /** The words that make a text of {@code length} characters, and {@code others} around it, as long as wanted. */
  private static String words(long length, int others) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; (length + others + words.length()) * 10 < length * WANTED; i++) {
      String word = " " + WORDS.get(i % WORDS.size());
      if ((length + others + words.length() + word.length()) * 10 > length * LONGEST) {
        break;
      }
      words.append(word);
    }
    return words.toString();
  }

  /** {@code parts} between {@code open} and {@code close}, white space at the edges outside of both. */
  private static List<Part> around(String open, List<Part> parts, String close) {
    List<Part> result = new ArrayList<>(parts);
    if (result.get(0) instanceof Part.Text first) {
      String words = first.value().stripLeading();
      String space = first.value().substring(0, first.value().length() - words.length());
      result.set(0, new Part.Text(space + open + words));
    } else {
      result.add(0, new Part.Text(open));
    }
    int last = result.size() - 1;
    if (result.get(last) instanceof Part.Text text) {
      String words = text.value().stripTrailing();
      result.set(last, new Part.Text(words + close + text.value().substring(words.length())));
    } else {
      result.add(new Part.Text(close));
    }
    result.removeIf(part -> part instanceof Part.Text text && text.value().isEmpty());
    return result;
  }
}
