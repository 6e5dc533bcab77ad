package dev.parlance.processor.format.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.parlance.processor.edit.Range;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object of a file, with its members where they are. */
public final class JsonObject {
  private final int start;
  private final JsonObject around;
  private final int indexThere;
  private final List<JsonMember> members = new ArrayList<>();

  /** The first member of each name, an object if one is; null until it is asked for. */
  private Map<String, JsonMember> byName;

  private int end;

  private JsonObject(int start, JsonObject around) {
    this.start = start;
    this.around = around;
    this.indexThere = around == null ? -1 : around.members.size();
  }

  /** The root object of the file {@code text}, which is well-formed. */
  public static JsonObject read(String text) {
    try (JsonParser parser = JsonFile.parser(text)) {
      parser.nextToken();
      JsonObject root = new JsonObject(offset(parser), null);
      JsonObject inner = root;
      // Without recursion, since there may be any number of objects inside of one another.
      while (inner != null) {
        inner = inner.next(parser, text);
      }
      return root;
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }

  private static int offset(JsonParser parser) {
    return Math.toIntExact(parser.currentTokenLocation().getCharOffset());
  }

  /** Reads the next member, or the end; returns the object in which the one after it is. */
  private JsonObject next(JsonParser parser, String text) throws IOException {
    if (parser.nextToken() == JsonToken.END_OBJECT) {
      end = offset(parser) + 1;
      if (around != null) {
        JsonMember open = around.members.get(indexThere);
        around.members.set(indexThere, new JsonMember(
            around, indexThere, open.name(), open.written(), new Range(start, end), open.kind(), open.object()));
      }
      return around;
    }
    String name = parser.currentName();
    int from = offset(parser);
    Range written = new Range(from, JsonString.end(text, from + 1) + 1);
    JsonToken kind = parser.nextToken();
    int value = offset(parser);
    Optional<JsonObject> object =
        kind == JsonToken.START_OBJECT ? Optional.of(new JsonObject(value, this)) : Optional.empty();
    int valueEnd = object.isPresent() ? value : end(kind, value, parser, text);
    members.add(new JsonMember(this, members.size(), name, written, new Range(value, valueEnd), kind, object));
    return object.orElse(this);
  }

  private static int end(JsonToken kind, int start, JsonParser parser, String text) throws IOException {
    if (kind == JsonToken.VALUE_STRING) {
      return JsonString.end(text, start + 1) + 1;
    }
    if (kind == JsonToken.START_ARRAY) {
      parser.skipChildren();
      return offset(parser) + 1;
    }
    int end = start;
    while (",}] \t\r\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** Where it is, with its braces. */
  public Range range() {
    return new Range(start, end);
  }

  /** Its members in their order. */
  public List<JsonMember> members() {
    return Collections.unmodifiableList(members);
  }

  /** The first member {@code name} that is an object. */
  public Optional<JsonObject> object(String name) {
    return Optional.ofNullable(byName().get(name)).flatMap(JsonMember::object);
  }

  /** Whether it has a member {@code name}. */
  public boolean has(String name) {
    return byName().containsKey(name);
  }

  private Map<String, JsonMember> byName() {
    if (byName == null) {
      byName = new HashMap<>();
      members.forEach(
          member -> byName.merge(member.name(), member, (first, other) -> first.object().isPresent() ? first : other));
    }
    return byName;
  }

  /** The member that it is in another object; empty for the root. */
  public Optional<JsonMember> holder() {
    return around == null ? Optional.empty() : Optional.of(around.members.get(indexThere));
  }
}
