package dev.parlance.processor.edit.xml;

import dev.parlance.processor.spi.XmlReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of an XML file, with the offsets of its parts. */
public final class XmlElement {
  private final String file;
  private final String name;
  private final int start;
  private final int contentStart;
  private final boolean empty;
  private final List<XmlElement> children = new ArrayList<>(0);
  private int contentEnd;
  private int end;

  /** An element of {@code file} whose start tag is from {@code start} to {@code contentStart}. */
  XmlElement(String file, String name, int start, int contentStart) {
    this.file = file;
    this.name = name;
    this.start = start;
    this.contentStart = contentStart;
    this.empty = file.charAt(contentStart - 2) == '/';
    this.contentEnd = contentStart;
    this.end = contentStart;
  }

  void close(int endTag, int after) {
    contentEnd = endTag;
    end = after;
  }

  void add(XmlElement child) {
    children.add(child);
  }

  /** The name as the tag has it, with its prefix. */
  public String name() {
    return name;
  }

  /** The offset at which the start tag begins. */
  public int start() {
    return start;
  }

  /** The offset after the start tag. */
  public int contentStart() {
    return contentStart;
  }

  /** The offset at which the end tag begins; that after the start tag where this is an empty-element tag. */
  public int contentEnd() {
    return contentEnd;
  }

  /** The offset after the element. */
  public int end() {
    return end;
  }

  /** Whether it is an empty-element tag, {@code <target/>}. */
  public boolean isEmptyTag() {
    return empty;
  }

  /** The child elements, in order. */
  public List<XmlElement> children() {
    return children;
  }

  /** The child elements called {@code wanted}, in order. */
  public Stream<XmlElement> children(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted));
  }

  /** The first child element called {@code wanted}. */
  public Optional<XmlElement> child(String wanted) {
    return children(wanted).findFirst();
  }

  /** The element as it is written. */
  public String written() {
    return file.substring(start, end);
  }

  /** The start tag as it is written. */
  public String startTag() {
    return file.substring(start, contentStart);
  }

  /** The start tag as it is written where the element is to have content: never an empty-element tag. */
  public String openTag() {
    return empty ? startTag().substring(0, contentStart - start - 2).stripTrailing() + ">" : startTag();
  }

  /** The content as it is written. */
  public String content() {
    return file.substring(contentStart, contentEnd);
  }

  /** The attributes of the start tag, in order. */
  public List<XmlAttribute> attributes() {
    return XmlAttribute.in(file, start, contentStart);
  }

  /** The attribute called {@code wanted}. */
  public Optional<XmlAttribute> attribute(String wanted) {
    return attributes().stream().filter(attribute -> attribute.name().equals(wanted)).findFirst();
  }

  /** The value of the attribute called {@code wanted}, decoded; empty where there is none. */
  public String value(String wanted) {
    return attribute(wanted).map(XmlAttribute::value).orElse("");
  }

  /** Where the white space begins that precedes the element: after the tag or text before it. */
  public int gapStart() {
    int at = start;
    while (at > 0 && Character.isWhitespace(file.charAt(at - 1))) {
      at--;
    }
    return at > 0 && file.charAt(at - 1) == '>' ? at : start;
  }

  /** The white space that precedes the element; empty where text does. */
  public String gap() {
    return file.substring(gapStart(), start);
  }

  /** The characters of the content without its tags, decoded, with runs of white space as one space. */
  public String words() {
    StringBuilder words = new StringBuilder();
    XmlContent.pieces(file, contentStart, contentEnd, words::append);
    return words.toString().replaceAll("\\s+", " ").strip();
  }

  /** {@code written} with its references decoded. */
  static String decoded(String written) {
    StringBuilder decoded = new StringBuilder();
    for (int i = 0; i < written.length();) {
      if (written.charAt(i) == '&') {
        XmlReference reference = XmlReference.read(written, i);
        decoded.append(reference.characters());
        i = reference.end();
      } else {
        decoded.append(written.charAt(i++));
      }
    }
    return decoded.toString();
  }
}
