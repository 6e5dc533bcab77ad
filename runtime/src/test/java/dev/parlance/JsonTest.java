package dev.parlance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A rich text in what libraries for JSON write: its HTML or an error, never an empty object. */
class JsonTest {
  private static final String AS_PROPERTY = "{\"text\":{\"html\":\"a &lt; b\"}}";
  private static final String AS_STRING = "{\"text\":\"a &lt; b\"}";

  private final Answer answer = new Answer(RichText.ofText("a < b"));

  /** What a service answers. */
  public record Answer(RichText text) {}

  @Test
  void jackson2WritesTheHtml() throws Exception {
    assertEquals(AS_PROPERTY, new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(answer));
  }

  @Test
  void jackson2WritesAStringWhereItIsAskedTo() throws Exception {
    var module = new SimpleModule().addSerializer(RichText.class, ToStringSerializer.instance);

    assertEquals(AS_STRING,
        new com.fasterxml.jackson.databind.ObjectMapper().registerModule(module).writeValueAsString(answer));
  }

  @Test
  void jackson3WritesTheHtml() {
    assertEquals(AS_PROPERTY, new JsonMapper().writeValueAsString(answer));
  }

  @Test
  void jackson3WritesAStringWhereItIsAskedTo() {
    var module = new tools.jackson.databind.module.SimpleModule()
        .addSerializer(RichText.class, tools.jackson.databind.ser.std.ToStringSerializer.instance);

    assertEquals(AS_STRING, JsonMapper.builder().addModule(module).build().writeValueAsString(answer));
  }

  @Test
  void jsonBWritesTheHtml() throws Exception {
    Jsonb jsonb = JsonbBuilder.create();
    assertEquals(AS_PROPERTY, jsonb.toJson(answer));
    jsonb.close();
  }

  @Test
  void gsonRefusesTheFieldsAndNamesTheType() {
    UnsupportedOperationException refused =
        assertThrows(UnsupportedOperationException.class, () -> new Gson().toJson(answer));

    assertEquals("Attempted to serialize java.lang.Class: dev.parlance.RichText. Forgot to register a type adapter?"
        + "\nSee https://github.com/google/gson/blob/main/Troubleshooting.md#java-lang-class-unsupported",
        refused.getMessage());
  }

  @Test
  void gsonWritesAStringWhereItIsAskedTo() {
    JsonSerializer<RichText> html = (text, type, context) -> new JsonPrimitive(text.toHtml());

    assertEquals(AS_STRING,
        new GsonBuilder().registerTypeHierarchyAdapter(RichText.class, html).disableHtmlEscaping().create()
            .toJson(answer));
  }
}
