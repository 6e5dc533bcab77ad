package dev.parlance.internal.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Writes {@code strong} and {@code em} with delimiters that every parser of CommonMark pairs as the elements are nested.
 *
 * <p>Open and adjacent elements have different delimiter characters, {@code *} or {@code _}; where there is no other
 * character left, the element stays a tag. By the <a
 * href="https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run">rules for delimiter runs</a> a run of {@code *}
 * opens before a letter, and any run opens before ASCII punctuation and after white space or ASCII punctuation; ends are
 * the same, mirrored. Any other character beside a run is written as a reference, whose {@code &} and {@code ;} are
 * punctuation.
 */
final class MarkdownDelimiters {
  private static final char NEXT_LINE = '\u0085';
  private static final char NONE = 0;

  private final List<MarkdownPart> parts;

  private MarkdownDelimiters(List<MarkdownPart> parts) {
    this.parts = parts;
  }

  /** An element with the indexes of its start and its end, and its delimiter character or {@link #NONE}. */
  private record Element(int start, int end, char delimiter) {}

  /** Replaces tags in {@code parts} by delimiters. */
  static void write(List<MarkdownPart> parts) {
    MarkdownDelimiters delimiters = new MarkdownDelimiters(parts);
    for (Element element : delimiters.elements()) {
      if (element.delimiter != NONE) {
        delimiters.write(element);
      }
    }
  }

  /** All elements, the inner ones first, so that an outer one sees which characters are references. */
  private List<Element> elements() {
    List<Element> elements = new ArrayList<>();
    Deque<Element> open = new ArrayDeque<>();
    Element last = null;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof MarkdownPart.Start start) {
        char adjacent = last != null && last.end == i - 1 ? last.delimiter : NONE;
        open.push(new Element(i, 0, isEmphasis(start.name()) ? unused(open, adjacent) : NONE));
      } else if (parts.get(i) instanceof MarkdownPart.End && !open.isEmpty()) {
        Element ended = open.pop();
        last = new Element(ended.start, i, ended.delimiter);
        elements.add(last);
      }
    }
    return elements;
  }

  static boolean isEmphasis(String name) {
    return name.equals("strong") || name.equals("em");
  }

  private static char unused(Deque<Element> open, char adjacent) {
    boolean asterisk = adjacent == '*';
    boolean underscore = adjacent == '_';
    for (Element element : open) {
      asterisk |= element.delimiter == '*';
      underscore |= element.delimiter == '_';
      if (asterisk && underscore) {
        return NONE;
      }
    }
    return asterisk ? '_' : '*';
  }

  private void write(Element element) {
    boolean bareStart = isBareInside(element.start + 1, true);
    boolean bareEnd = isBareInside(element.end - 1, false);
    boolean anyNeighbour = element.delimiter == '*';
    if (mayBeOutside(element.start - 1, false, anyNeighbour && bareStart)
        && mayBeOutside(element.end + 1, true, anyNeighbour && bareEnd)) {
      MarkdownPart.Start start = (MarkdownPart.Start) parts.get(element.start);
      String delimiter = String.valueOf(element.delimiter).repeat(start.name().equals("strong") ? 2 : 1);
      parts.set(element.start, new MarkdownPart.Start(start.name(), delimiter));
      parts.set(element.end, new MarkdownPart.End(start.name(), delimiter));
    }
  }

  /** Whether a letter is inside a delimiter; other words than letters and punctuation become references. */
  private boolean isBareInside(int part, boolean start) {
    if (!(parts.get(part) instanceof MarkdownPart.Words words) || isReference(words, start)) {
      return false;
    }
    int character = start ? words.firstCharacter() : words.lastCharacter();
    if (Character.isLetterOrDigit(character) || character == NEXT_LINE) {
      return true;
    }
    if (!isPunctuation(character)) {
      makeReference(words, start);
    }
    return false;
  }

  /** Whether {@code part} may be outside a delimiter, if need be with a reference. */
  private boolean mayBeOutside(int part, boolean start, boolean anyNeighbour) {
    if (anyNeighbour || part < 0 || part == parts.size()
        || !(parts.get(part) instanceof MarkdownPart.Words words) || isReference(words, start)) {
      return true;
    }
    int character = start ? words.firstCharacter() : words.lastCharacter();
    if (character == NEXT_LINE) {
      // Some parsers do not read a reference to it.
      return false;
    }
    if (!isPunctuation(character) && character != ' ' && character != '\n') {
      makeReference(words, start);
    }
    return true;
  }

  private static boolean isReference(MarkdownPart.Words words, boolean start) {
    return start ? words.startsWithReference() : words.endsWithReference();
  }

  private static void makeReference(MarkdownPart.Words words, boolean start) {
    if (start) {
      words.startWithReference();
    } else {
      words.endWithReference();
    }
  }

  private static boolean isPunctuation(int character) {
    return character > ' ' && character < 0x7f && !Character.isLetterOrDigit(character);
  }
}
