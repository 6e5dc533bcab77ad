package dev.parlance.processor.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.parlance.processor.edit.UnicodeEscapes;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads files of JSON (RFC 8259, UTF-8) whose root is an object, whatever that object is to be. */
public final class JsonFile {
  private JsonFile() {}

  /**
   * What a file is to be.
   *
   * @param name its format with an article, such as {@code a JSON file}
   * @param advice what to write in place of another root, a sentence
   */
  public record Kind(String name, String advice) {}

  /** Reads what begins with the current token of a parser. */
  public interface PartReader {
    /** Reads to the end of what begins with the current token of {@code parser}. */
    void read(JsonParser parser) throws IOException, UnreadableCatalogException;
  }

  /**
   * Reads {@code input}.
   *
   * @param reader reads the root object, whose brace is the current token, to its end
   * @throws UnreadableCatalogException where the file is not well-formed, or not an object
   */
  public static void read(CatalogInput input, Kind kind, PartReader reader) throws UnreadableCatalogException {
    FileText file = input.text();
    String text = file.toString();
    if (text.isBlank()) {
      throw new UnreadableCatalogException(Position.START, "the file is empty.", "Check that it was exported whole.");
    }
    if (file.isUtf16()) {
      throw new UnreadableCatalogException(Position.START, "the file is UTF-16.", "Save it as UTF-8.");
    }
    int root = text.length() - text.stripLeading().length();
    file.checkNoHtml();
    if (text.charAt(root) == '<') {
      throw new UnreadableCatalogException(file.position(root),
          "the file is XML, but its name is that of " + kind.name() + ".",
          "Name it by its format, such as messages.xlf.");
    }
    // The parser reports a comment.
    if ("{/".indexOf(text.charAt(root)) < 0) {
      throw new UnreadableCatalogException(file.position(root), "the root is not an object.", kind.advice());
    }
    read(file, reader);
    file.checkEncoding();
  }

  private static void read(FileText file, PartReader reader) throws UnreadableCatalogException {
    try (JsonParser parser = parser(file.toString())) {
      try {
        parser.nextToken();
        reader.read(parser);
      } catch (JsonProcessingException malformed) {
        // A file in a wrong encoding is seldom well-formed, so the encoding is checked first.
        file.checkEncoding();
        throw JsonFault.of(malformed, parser, file);
      }
      checkEnd(parser);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void checkEnd(JsonParser parser) throws IOException, UnreadableCatalogException {
    Position at;
    try {
      if (parser.nextToken() == null) {
        return;
      }
      at = position(parser);
    } catch (JsonProcessingException malformed) {
      at = JsonFault.position(malformed, parser);
    }
    throw new UnreadableCatalogException(at, "something follows the root object.", "Remove it.");
  }

  /**
   * Looks at the members of the root object of {@code text}, as far as it is well-formed: what is wrong is reported when
   * the file is read.
   *
   * @param member reads a member, whose name is the current token, to its end
   */
  public static void scan(String text, PartReader member) throws IOException, UnreadableCatalogException {
    try (JsonParser parser = parser(text)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        member.read(parser);
      }
    } catch (JsonProcessingException malformed) {
      // The fault is reported when the file is read.
    }
  }

  static JsonParser parser(String text) throws IOException {
    return JsonFactory.builder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        // The text is in memory already: limits for its parts would only hide what is wrong with them.
        .streamReadConstraints(StreamReadConstraints.builder().maxNumberLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE).maxNestingDepth(Integer.MAX_VALUE).maxStringLength(Integer.MAX_VALUE)
            .build())
        .build().createParser(text);
  }

  /** The position where the current token of {@code parser} begins. */
  public static Position position(JsonParser parser) {
    JsonLocation at = parser.currentTokenLocation();
    return new Position(at.getLineNr(), at.getColumnNr());
  }

  /** The position of the first character inside the quotes of the current string of {@code parser}. */
  public static Position inside(JsonParser parser) {
    JsonLocation at = parser.currentTokenLocation();
    return new Position(at.getLineNr(), at.getColumnNr() + 1);
  }

  /** What the value that begins with {@code token} is called, with an article. */
  public static String words(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_TRUE, VALUE_FALSE -> "a boolean";
      case VALUE_NULL -> "null";
      case VALUE_STRING -> "a text";
      default -> "a number";
    };
  }

  /** Writes {@code characters} as they are inside of a string. */
  public static String escaped(String characters) {
    return new JsonStrings(new UnicodeEscapes(false, false)).inside(characters);
  }
}
