package dev.parlance.processor.format.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.parlance.processor.edit.Range;
import java.util.Optional;

/**
 * A member of an object where it is in its file.
 *
 * @param in the object
 * @param index its index there
 * @param name its name
 * @param written the name as it is written, with its quotation marks
 * @param value the value as it is written
 * @param kind the token with which the value begins
 * @param object the value, where it is an object
 */
public record JsonMember(JsonObject in, int index, String name, Range written, Range value, JsonToken kind,
    Optional<JsonObject> object) {
  /** Whether the value is a string. */
  public boolean isString() {
    return kind == JsonToken.VALUE_STRING;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
