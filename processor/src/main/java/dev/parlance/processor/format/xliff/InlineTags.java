package dev.parlance.processor.format.xliff;

import dev.parlance.processor.edit.TextEdits;
import dev.parlance.processor.edit.xml.XmlElement;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The inline elements of a text as a file has them, each a placeholder. */
final class InlineTags {
  private final List<XmlElement> elements;
  private final InlineNotation notation;
  private final List<Tag> tags = new ArrayList<>();
  private final List<Piece> pieces;

  private record Tag(int start, int end, String written) {}

  /**
   * The tags in {@code elements}.
   *
   * @param text what they were read as
   * @param notation the notation of the file's version
   */
  InlineTags(List<XmlElement> elements, MessageText text, InlineNotation notation) {
    this.elements = elements;
    this.notation = notation;
    elements.forEach(this::collect);
    List<Piece> marks = text.pieces().stream().filter(piece -> !(piece instanceof Piece.Text)).toList();
    // Where an element is faulty, it is unknown which tag is which piece.
    pieces = marks.size() == tags.size() ? marks : List.of();
  }

  private void collect(XmlElement element) {
    for (XmlElement child : element.children()) {
      if (notation.isAround(child.name())) {
        tags.add(new Tag(child.start(), child.contentStart(), child.openTag()));
        collect(child);
        tags.add(new Tag(child.contentEnd(), child.end(), "</" + child.name() + ">"));
      } else if (notation.isPiece(child.name())) {
        tags.add(new Tag(child.start(), child.end(), child.written()));
      } else {
        collect(child);
      }
    }
  }

  /** The tags by the names of their placeholders. */
  Map<String, String> byName() {
    Map<String, String> byName = new HashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      byName.putIfAbsent(pieces.get(i).name(), tags.get(i).written());
    }
    return byName;
  }

  /**
   * The content of the elements, joined, with placeholders renamed.
   *
   * @param renamed the new names by the old ones
   * @param source the tags with the new names
   */
  String renamed(Map<String, String> renamed, Map<String, String> source) {
    StringBuilder joined = new StringBuilder();
    for (XmlElement element : elements) {
      TextEdits edits = new TextEdits();
      for (int i = 0; i < pieces.size(); i++) {
        Tag tag = tags.get(i);
        String name = renamed.get(pieces.get(i).name());
        if (name != null && tag.start >= element.contentStart() && tag.end <= element.contentEnd()) {
          edits.replace(tag.start - element.contentStart(), tag.end - element.contentStart(),
              source.getOrDefault(name, notation.write(pieces.get(i).renamed(name), i)));
        }
      }
      joined.append(edits.applyTo(element.content()));
    }
    return joined.toString();
  }
}
