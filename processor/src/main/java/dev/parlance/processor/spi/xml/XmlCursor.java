package dev.parlance.processor.spi.xml;

/**
 * Moves through the content of an element in step with the events of a parser, to find where each event begins: parsers
 * only report where it ends, and decode references.
 */
final class XmlCursor {
  private static final String CDATA = "<![CDATA[";

  private final String file;
  private int at;
  private boolean inCdata;

  /** The start of the last tag where it is an empty-element tag, which is also its end tag; else −1. */
  private int empty = -1;

  /** A cursor at {@code at} of {@code file}, which is well-formed from there to the end of the element. */
  XmlCursor(String file, int at) {
    this.file = file;
    this.at = at;
  }

  /** Moves past {@code step}; returns where it begins. */
  int pass(XmlTextPositions.Step step) {
    return switch (step) {
      case CHARACTER -> character(false);
      case SURROGATES -> character(true);
      case START_TAG -> startTag();
      case END_TAG -> endTag();
    };
  }

  private int character(boolean pair) {
    toContent();
    int start = at;
    if (!inCdata && is("&")) {
      passTo(";");
    } else if (is("\r\n") || pair) {
      at += 2;
    } else {
      at++;
    }
    return start;
  }

  private int startTag() {
    toContent();
    int start = at;
    at = endOfTag(file, at);
    empty = at >= 2 && file.charAt(Math.min(at, file.length()) - 2) == '/' ? start : -1;
    return start;
  }

  private int endTag() {
    if (empty >= 0) {
      int start = empty;
      empty = -1;
      return start;
    }
    toContent();
    int start = at;
    at = endOfTag(file, at);
    return start;
  }

  /** The offset after the tag that begins at {@code start}. */
  static int endOfTag(String file, int start) {
    char quote = 0;
    for (int i = start; i < file.length(); i++) {
      char c = file.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return file.length();
  }

  /** Moves past what a parser does not report. */
  private void toContent() {
    empty = -1;
    while (true) {
      if (inCdata && is("]]>")) {
        inCdata = false;
        at += 3;
      } else if (inCdata) {
        return;
      } else if (is(CDATA)) {
        inCdata = true;
        at += CDATA.length();
      } else if (is("<!--")) {
        passTo("-->");
      } else if (is("<?")) {
        passTo("?>");
      } else {
        return;
      }
    }
  }

  private boolean is(String expected) {
    return file.startsWith(expected, at);
  }

  private void passTo(String end) {
    int found = file.indexOf(end, at);
    at = found < 0 ? file.length() : found + end.length();
  }
}
