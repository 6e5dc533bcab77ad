package dev.parlance.processor.edit.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** Reads the elements of a well-formed XML file with their offsets, which no parser of the JDK reports. */
public final class XmlContent {
  private static final String CDATA = "<![CDATA[";

  private XmlContent() {}

  /**
   * The root element of {@code file}.
   *
   * @param file a well-formed document without an internal DTD, after its byte order mark
   * @throws IllegalArgumentException where it is not one
   */
  public static XmlElement root(String file) {
    Deque<XmlElement> open = new ArrayDeque<>();
    int at = file.indexOf('<');
    while (at >= 0) {
      int next = afterMarkup(file, at);
      char kind = file.charAt(at + 1);
      if (kind == '/') {
        XmlElement closed = open.pop();
        closed.close(at, next);
        if (open.isEmpty()) {
          return closed;
        }
      } else if (kind != '!' && kind != '?') {
        XmlElement element = new XmlElement(file, name(file, at + 1), at, next);
        if (!open.isEmpty()) {
          open.element().add(element);
        }
        if (!element.isEmptyTag()) {
          open.push(element);
        } else if (open.isEmpty()) {
          return element;
        }
      }
      at = file.indexOf('<', next);
    }
    throw new IllegalArgumentException("not a well-formed document");
  }

  /** Passes the characters from {@code start} to {@code end}, decoded, without tags and comments, to {@code characters}. */
  static void pieces(String file, int start, int end, Consumer<String> characters) {
    int at = start;
    while (at < end) {
      int tag = file.indexOf('<', at);
      int textEnd = tag < 0 || tag > end ? end : tag;
      if (at < textEnd) {
        characters.accept(XmlElement.decoded(file.substring(at, textEnd)));
      }
      if (textEnd == end) {
        return;
      }
      at = afterMarkup(file, textEnd);
      if (file.startsWith(CDATA, textEnd)) {
        characters.accept(file.substring(textEnd + CDATA.length(), at - 3));
      }
    }
  }

  private static int afterMarkup(String file, int at) {
    if (file.startsWith("<!--", at)) {
      return after(file, "-->", at + 4);
    }
    if (file.startsWith(CDATA, at)) {
      return after(file, "]]>", at + CDATA.length());
    }
    if (file.startsWith("<?", at)) {
      return after(file, "?>", at + 2);
    }
    return afterTag(file, at);
  }

  private static int after(String file, String end, int from) {
    int found = file.indexOf(end, from);
    if (found < 0) {
      throw new IllegalArgumentException("not a well-formed document");
    }
    return found + end.length();
  }

  private static int afterTag(String file, int start) {
    for (int i = start; i < file.length(); i++) {
      char c = file.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '"' || c == '\'') {
        i = after(file, String.valueOf(c), i + 1) - 1;
      }
    }
    throw new IllegalArgumentException("not a well-formed document");
  }

  private static String name(String file, int start) {
    int end = start;
    while (!Character.isWhitespace(file.charAt(end)) && file.charAt(end) != '/' && file.charAt(end) != '>') {
      end++;
    }
    return file.substring(start, end);
  }
}
