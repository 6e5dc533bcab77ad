package dev.parlance.processor.spi;

import java.util.ArrayList;
import java.util.List;

/** What a parser passes in the elements of a text, kept to tell afterwards where each of it stands. */
final class XmlTrail {
  /** What there is to pass. */
  enum Step { CHARACTER, SURROGATES, START_TAG, END_TAG }

  private final MessageText text;
  private final List<Step> steps = new ArrayList<>();

  /** Where those steps stand whose element was passed to its end. */
  private final List<Position> positions = new ArrayList<>();

  XmlTrail(MessageText text) {
    this.text = text;
    text.track();
  }

  MessageText text() {
    return text;
  }

  /** Makes a step; what is added to the text from now on stands there. */
  void step(Step step) {
    text.from(steps.size());
    steps.add(step);
  }

  /** Tells that an element was passed, whose content begins at {@code start} and whose end tag ends at {@code end}. */
  void locate(FileText file, Position start, Position end) {
    FileText part = file.part(start.line(), end.line());
    int content = part.offset(new Position(1, start.column()));
    // In a line after a CR alone, the JDK's parser counts a column too few: it is behind the start tag nevertheless.
    boolean behindTag = content == 0 || part.toString().charAt(content - 1) == '>';
    XmlCursor cursor = new XmlCursor(part.toString(), behindTag ? content : content + 1);
    for (Step step : steps.subList(positions.size(), steps.size())) {
      positions.add(part.position(cursor.pass(step)).down(start.line() - 1));
    }
  }

  /** Where the character at {@code offset} of the text stands. */
  Position position(int offset) {
    return positions.get(text.origin(offset));
  }
}
