package dev.parlance.processor.format.plain;

import dev.parlance.processor.edit.Range;
import dev.parlance.processor.spi.XmlCharacters;
import dev.parlance.processor.spi.XmlReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag {@code <x id="NAME" …/>} or {@code <x id="NAME" …></x>}.
 *
 * @param name the {@code id}; empty where it has none
 * @param attributes the attributes, decoded
 * @param end the offset after it
 * @param wellFormed whether the tag is certain to end there
 * @param faults the faults in it
 */
record PlaceholderTag(
    String name, Map<String, String> attributes, int end, boolean wellFormed, List<MarkupFault> faults) {
  private static final Pattern ATTRIBUTE = Pattern.compile("\\s*+([^\\s=]++)\\s*+=\\s*+(\"[^\"]*+\"|'[^']*+')");

  /** Whether a placeholder, possibly a faulty one, begins at {@code start}. */
  static boolean startsAt(String text, int start) {
    if (!text.startsWith("<x", start)) {
      return false;
    }
    int next = start + 2;
    return next == text.length() || XmlCharacters.isSpace(text.charAt(next)) || "/>".indexOf(text.charAt(next)) >= 0;
  }

  /** Reads the tag that begins at {@code start}; a faulty one ends after its next {@code >}. */
  static PlaceholderTag read(String text, int start) {
    return new Reader(text, start).read();
  }

  /** Where the value of {@code id} is in the well-formed tag that begins at {@code start}. */
  static Range id(String text, int start) {
    Matcher attribute = ATTRIBUTE.matcher(text).region(start + 2, text.length());
    while (attribute.lookingAt()) {
      if (attribute.group(1).equals("id")) {
        return new Range(attribute.start(2) + 1, attribute.end(2) - 1);
      }
      attribute.region(attribute.end(), text.length());
    }
    throw new IllegalArgumentException("no placeholder at " + start);
  }

  private static final class Reader {
    private static final String ADVICE = "Write <x id=\"NAME\"/>.";

    private final String text;
    private final int start;
    private final List<MarkupFault> faults = new ArrayList<>();
    private final Map<String, String> attributes = new HashMap<>();
    private int at;

    Reader(String text, int start) {
      this.text = text;
      this.start = start;
      this.at = start + 2;
    }

    PlaceholderTag read() {
      boolean wellFormed = attributes() && end();
      if (!wellFormed) {
        int close = text.indexOf('>', at);
        at = close < 0 ? text.length() : close + 1;
      } else if (attributes.getOrDefault("id", "").isBlank()) {
        fault(start, "the placeholder has no id.");
      }
      String name = attributes.getOrDefault("id", "");
      return new PlaceholderTag(name.isBlank() ? "" : name, attributes, at, wellFormed, faults);
    }

    /** Reads attributes up to the end of the tag. */
    private boolean attributes() {
      while (true) {
        boolean spaced = skipSpace();
        if (at == text.length()) {
          return fault(start, "the placeholder's tag is never closed.");
        }
        if (text.charAt(at) == '/' || text.charAt(at) == '>') {
          return true;
        }
        if (!spaced) {
          return fault(at, "a space is missing before this attribute.");
        }
        if (!attribute()) {
          return false;
        }
      }
    }

    private boolean attribute() {
      int nameStart = at;
      while (at < text.length() && isNamePart(text.charAt(at))) {
        at++;
      }
      String name = text.substring(nameStart, at);
      skipSpace();
      if (!isName(name) || at == text.length() || text.charAt(at) != '=') {
        return fault(nameStart, "this is not an attribute of a placeholder.");
      }
      at++;
      skipSpace();
      if (at == text.length() || text.charAt(at) != '"' && text.charAt(at) != '\'') {
        return fault(at, "the value of " + name + " does not begin with a straight quote.");
      }
      String value = value(name);
      if (value == null) {
        return false;
      }
      if (attributes.putIfAbsent(name, value) != null) {
        return fault(nameStart, "the attribute " + name + " occurs twice.");
      }
      return true;
    }

    /** The attribute value that begins with the quote here, or null where it is faulty. */
    private String value(String name) {
      char quote = text.charAt(at);
      int open = at++;
      StringBuilder value = new StringBuilder();
      while (at < text.length() && text.charAt(at) != quote) {
        int c = text.codePointAt(at);
        if (c == '<') {
          fault(at, "a < is not allowed in the value of " + name + ".");
          return null;
        }
        if (c == '&') {
          XmlReference reference = XmlReference.read(text, at);
          if (reference.isFaulty()) {
            faults.add(new MarkupFault(at, reference.problem(), reference.advice()));
          }
          value.append(reference.characters());
          at = reference.end();
          continue;
        }
        if (!XmlCharacters.isAllowed(c)) {
          fault(at, "the character " + XmlCharacters.name(c) + " is not allowed in the value of " + name + ".");
          return null;
        }
        value.appendCodePoint(c);
        at += Character.charCount(c);
      }
      if (at == text.length()) {
        fault(open, "the value of " + name + " is never closed.");
        return null;
      }
      at++;
      return value.toString();
    }

    private boolean end() {
      if (text.startsWith("/>", at)) {
        at += 2;
        return true;
      }
      if (text.charAt(at) != '>') {
        return fault(at, "the / is not followed by >.");
      }
      at++;
      int close = at;
      if (text.startsWith("</x", at)) {
        at += 3;
        skipSpace();
        if (at < text.length() && text.charAt(at) == '>') {
          at++;
          return true;
        }
      }
      at = close;
      faults.add(new MarkupFault(start, "the placeholder's tag is not closed: a placeholder has no content.",
          "Write <x id=\"NAME\"/>, or <x id=\"NAME\"></x> with nothing between."));
      skipContent();
      return true;
    }

    /** Skips the content of {@code <x id="A">content</x>}, a fault that is already reported. */
    private void skipContent() {
      int next = text.indexOf('<', at);
      if (next >= 0 && text.startsWith("</x>", next)) {
        at = next + "</x>".length();
      }
    }

    private boolean skipSpace() {
      int before = at;
      while (at < text.length() && XmlCharacters.isSpace(text.charAt(at))) {
        at++;
      }
      return at > before;
    }

    private boolean fault(int offset, String what) {
      faults.add(new MarkupFault(offset, what, ADVICE));
      return false;
    }

    private static boolean isName(String name) {
      return !name.isEmpty() && "-.0123456789".indexOf(name.charAt(0)) < 0;
    }

    private static boolean isNamePart(char c) {
      return Character.isLetterOrDigit(c) || "-._:".indexOf(c) >= 0 || Character.isSurrogate(c);
    }
  }
}
