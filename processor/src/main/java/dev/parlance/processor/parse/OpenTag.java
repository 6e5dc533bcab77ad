package dev.parlance.processor.parse;

import dev.parlance.processor.message.Part;
import dev.parlance.processor.spi.PlaceholderName;
import dev.parlance.processor.syntax.Problem;
import dev.parlance.processor.syntax.TagMeaning;
import dev.parlance.processor.syntax.Token;
import java.util.ArrayList;
import java.util.List;

/** An open tag, or the text itself, with its content so far. */
final class OpenTag {
  private final Token.Start start;
  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private boolean torn;
  private boolean closed;
  private Problem nested;

  OpenTag(Token.Start start) {
    this.start = start;
  }

  String name() {
    return start.name();
  }

  String family() {
    return start.family();
  }

  /** The families of the closes that close it. */
  List<String> closedBy() {
    return PlaceholderName.closes(PlaceholderName.LINK, family()) && !family().equals(PlaceholderName.LINK)
        ? List.of(family(), PlaceholderName.LINK) : List.of(family());
  }

  int offset() {
    return start.offset();
  }

  TagMeaning container() {
    return start.container();
  }

  /** Whether the tag is closed inside a branch, which is already reported. */
  boolean isTorn() {
    return torn;
  }

  void tear() {
    torn = true;
  }

  /** Whether the tag is closed, though it may not have been innermost. */
  boolean isClosed() {
    return closed;
  }

  void close() {
    closed = true;
  }

  /** The first element inside that HTML would end the tag for, as a problem where the tag is closed; null for none. */
  Problem nested() {
    return nested;
  }

  void nest(Problem problem) {
    nested = nested == null ? problem : nested;
  }

  /** Adds a part; adjacent words are joined. */
  void add(Part part) {
    if (part instanceof Part.Text text) {
      addWords(text.value());
    } else {
      endWords();
      parts.add(part);
    }
  }

  void addWords(String more) {
    words.append(more);
  }

  List<Part> parts() {
    endWords();
    return parts;
  }

  private void endWords() {
    if (words.length() > 0) {
      parts.add(new Part.Text(words.toString()));
      words.setLength(0);
    }
  }
}
