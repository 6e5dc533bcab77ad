package dev.parlance.example.demo;

import java.util.ArrayList;
import java.util.List;

/** Fits lines into the columns of a terminal. */
final class Columns {
  private static final String ELLIPSIS = "…";

  private Columns() {}

  /** {@code text} without some words after its first ones, where it would be wider than {@code width}. */
  static String shortened(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    words.set(3, ELLIPSIS);
    while (width(String.join(" ", words)) > width && words.size() > 5) {
      words.remove(4);
    }
    return String.join(" ", words);
  }

  /** {@code line} and the line below it, which has a caret, without what is far from the caret. */
  static List<String> aroundCaret(String line, String caret, int width) {
    if (width(line) <= width) {
      return List.of(line, caret);
    }
    int start = Math.min(Math.max(0, caret.length() - width / 3), Math.max(0, line.length() - width + 1));
    int end = Math.min(line.length(), start + width - 2);
    String shown = (start > 0 ? ELLIPSIS : "") + line.substring(start, end) + (end < line.length() ? ELLIPSIS : "");
    return List.of(shown, " ".repeat(start > 0 ? 1 : 0) + caret.substring(start));
  }

  /** {@code text} in lines of at most {@code width} columns, broken at spaces where it has any. */
  static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (width(rest) > width) {
      int fitting = fitting(rest, width);
      int space = rest.lastIndexOf(' ', fitting);
      int end = space > 0 ? space : fitting;
      lines.add(rest.substring(0, end));
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  private static int fitting(String text, int width) {
    int end = 0;
    while (width(text.substring(0, text.offsetByCodePoints(end, 1))) <= width) {
      end = text.offsetByCodePoints(end, 1);
    }
    return end;
  }

  /** How many columns {@code text} takes: two for a character of Chinese, Japanese or Korean. */
  static int width(String text) {
    return text.codePoints().map(each -> isWide(each) ? 2 : 1).sum();
  }

  private static boolean isWide(int character) {
    return character >= 0x2E80 && character <= 0xD7FF || character >= 0xF900 && character <= 0xFAFF
        || character >= 0xFE30 && character <= 0xFE6F || character >= 0xFF00 && character <= 0xFF60;
  }
}
