package dev.parlance.processor.format.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;

/** Explains why a file is not well-formed JSON, in other words than the parser's. */
final class JsonFault {
  private static final String PREFIX = "the file is not well-formed JSON: ";
  private static final int LONGEST = 20;
  private static final int ESCAPE = "\\u0000".length();
  private static final String EXPORT = "Correct it, or export the file again.";

  private JsonFault() {}

  /** The exception that says what is wrong in {@code file} where {@code parser} stopped. */
  static UnreadableCatalogException of(JsonProcessingException malformed, JsonParser parser, FileText file) {
    String message = malformed.getOriginalMessage();
    String text = file.toString();
    Position at = position(malformed, parser);
    int offset = file.offset(at);
    if (message.startsWith("Unexpected end-of-input") || text.substring(offset).isBlank()) {
      return unreadable(at, "it ends too soon.", "Check that it was exported whole.");
    }
    if (message.contains("comment?")) {
      return unreadable(at, "JSON has no comments.", "Remove it.");
    }
    if (message.startsWith("Unrecognized character escape")) {
      return unreadable(file.position(offset - 1),
          text.substring(offset - 1, offset + 1) + " is not an escape sequence.", "Write \\\\ for a literal \\.");
    }
    if (message.contains("hex-digit")) {
      return unreadable(file.position(text.lastIndexOf("\\u", offset)),
          "\\u is not followed by four hexadecimal digits.", "Write \\\\u for a literal \\u.");
    }
    if (message.contains("surrogate")) {
      int escape = halfOfPair(text, offset, message.startsWith("Broken"));
      return unreadable(file.position(escape), text.substring(escape, escape + ESCAPE) + " is half of a character.",
          "Write both halves, such as \\ud83d\\ude00, or none.");
    }
    if (message.startsWith("Illegal unquoted character")) {
      char c = text.charAt(offset);
      return unreadable(at, character(c) + " occurs inside quotation marks.", switch (c) {
        case '\n', '\r' -> "Write \" where the text ends, or \\n for a line break.";
        case '\t' -> "Write \\t.";
        default -> "Remove it.";
      });
    }
    if (message.startsWith("Illegal character")) {
      return unreadable(
          file.position(offset - 1), character(text.charAt(offset - 1)) + " is not allowed.", "Remove it.");
    }
    if (message.startsWith("Non-standard token") || message.startsWith("Invalid numeric value")) {
      int start = offset;
      while (isPartOfToken(text, start - 1)) {
        start--;
      }
      return misplaced(message, file, start);
    }
    return misplaced(message, file, offset);
  }

  /** The offset of the last escape of a surrogate before {@code offset}, of a high one if {@code high}. */
  private static int halfOfPair(String text, int offset, boolean high) {
    int escape = text.lastIndexOf("\\u", offset - 1);
    while (high
        && !Character.isHighSurrogate((char) Integer.parseInt(text.substring(escape + 2, escape + ESCAPE), 16))) {
      escape = text.lastIndexOf("\\u", escape - 1);
    }
    return escape;
  }

  /** The position where {@code parser} stopped. */
  static Position position(JsonProcessingException malformed, JsonParser parser) {
    JsonLocation at = malformed.getLocation() == null ? parser.currentLocation() : malformed.getLocation();
    return new Position(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }

  private static UnreadableCatalogException misplaced(String message, FileText file, int offset) {
    String text = file.toString();
    Position at = file.position(offset);
    String what = token(text, offset);
    if ("}]".contains(what) && text.substring(0, offset).stripTrailing().endsWith(",")) {
      return unreadable(at, "a comma precedes the " + what + ".", "Remove the comma.");
    }
    if (message.contains("to start field name")) {
      return unreadable(at, what + " is found where a \" is expected.", "Put each name in quotation marks \".");
    }
    if (message.contains("comma to separate")) {
      return unreadable(
          at, what + " is found where a comma is expected.", "Write a comma after each text but the last.");
    }
    if (message.contains("a colon")) {
      return unreadable(
          at, what + " is found where a colon is expected.", "Write a colon between a name and its text.");
    }
    if (message.startsWith("Unexpected close marker")) {
      return unreadable(at, what + " is found where " + (what.equals("}") ? "]" : "}") + " is expected.", EXPORT);
    }
    return unreadable(at, what + " is found where a text is expected.", "Put each text in quotation marks \".");
  }

  private static String token(String text, int offset) {
    int end = offset;
    while (isPartOfToken(text, end) && end - offset < LONGEST) {
      end++;
    }
    String token = text.substring(offset, Math.max(end, text.offsetByCodePoints(offset, 1)));
    return token.equals("\"") ? "a \"" : token;
  }

  private static boolean isPartOfToken(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static String character(char c) {
    return c == '\n' || c == '\r' ? "a line break" : String.format("the character U+%04X", (int) c);
  }

  private static UnreadableCatalogException unreadable(Position at, String problem, String advice) {
    return new UnreadableCatalogException(at, PREFIX + problem, advice);
  }
}
