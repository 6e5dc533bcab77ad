package dev.parlance.processor.format.xliff;

import dev.parlance.processor.edit.TextEdits;
import dev.parlance.processor.edit.xml.XmlAttribute;
import dev.parlance.processor.edit.xml.XmlElement;
import java.util.Optional;

/**
 * Changes of one unit.
 *
 * @param unit the unit's element
 * @param edits takes the changes, by offsets in the unit's file
 */
record UnitEdit(XmlElement unit, TextEdits edits) {
  /** Sets the attribute {@code name} of {@code element}, which is added behind the others where it is missing. */
  void setAttribute(XmlElement element, String name, String value) {
    Optional<XmlAttribute> attribute = element.attribute(name);
    if (attribute.isEmpty()) {
      String tag = element.startTag();
      int end = tag.length() - (element.isEmptyTag() ? 2 : 1);
      while (Character.isWhitespace(tag.charAt(end - 1))) {
        end--;
      }
      edits.insert(element.start() + end, " " + name + "=\"" + XliffText.attribute(value) + "\"");
    } else if (!attribute.get().value().equals(value)) {
      edits.replace(attribute.get().valueStart(), attribute.get().valueEnd(), XliffText.attribute(value));
    }
  }

  /** Removes the attribute {@code name} of {@code element} with the white space before it. */
  void removeAttribute(XmlElement element, String name) {
    element.attribute(name).ifPresent(attribute -> {
      String before = element.startTag().substring(0, attribute.start() - element.start());
      edits.replace(element.start() + before.stripTrailing().length(), attribute.valueEnd() + 1, "");
    });
  }

  /** Replaces the content of {@code element}; an empty-element tag gets an end tag. */
  void setContent(XmlElement element, String content) {
    if (!element.isEmptyTag()) {
      edits.replace(element.contentStart(), element.contentEnd(), content);
    } else if (!content.isEmpty()) {
      edits.replace(element.end() - 2, element.end(), ">" + content + "</" + element.name() + ">");
    }
  }

  /** Inserts {@code written} behind {@code element}, with the white space that is before that. */
  void insertBehind(XmlElement element, String written) {
    edits.insert(element.end(), element.gap() + written);
  }

  /** Removes {@code element} and the white space before it. */
  void remove(XmlElement element) {
    edits.replace(element.gapStart(), element.end(), "");
  }
}
