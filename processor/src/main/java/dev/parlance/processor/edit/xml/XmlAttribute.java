package dev.parlance.processor.edit.xml;

import java.util.ArrayList;
import java.util.List;

/**
 * An attribute in a start tag.
 *
 * @param name its name as it is written, with its prefix
 * @param start the offset at which its name begins
 * @param valueStart the offset after the opening quotation mark
 * @param valueEnd the offset of the closing one
 * @param value its value, decoded
 */
public record XmlAttribute(String name, int start, int valueStart, int valueEnd, String value) {
  /** The attributes of the well-formed start tag of {@code file} from {@code start} to {@code end}. */
  static List<XmlAttribute> in(String file, int start, int end) {
    List<XmlAttribute> attributes = new ArrayList<>();
    int at = start + 1;
    while (at < end && isName(file.charAt(at))) {
      at++;
    }
    while (true) {
      while (at < end && !isName(file.charAt(at))) {
        at++;
      }
      if (at >= end) {
        return attributes;
      }
      int nameStart = at;
      while (at < end && isName(file.charAt(at))) {
        at++;
      }
      String name = file.substring(nameStart, at);
      while (at < end && file.charAt(at) != '"' && file.charAt(at) != '\'') {
        at++;
      }
      if (at >= end) {
        return attributes;
      }
      int valueStart = at + 1;
      int valueEnd = file.indexOf(file.charAt(at), valueStart);
      attributes.add(new XmlAttribute(
          name, nameStart, valueStart, valueEnd, XmlElement.decoded(file.substring(valueStart, valueEnd))));
      at = valueEnd + 1;
    }
  }

  private static boolean isName(char c) {
    return !Character.isWhitespace(c) && c != '/' && c != '>' && c != '=' && c != '"' && c != '\'';
  }
}
