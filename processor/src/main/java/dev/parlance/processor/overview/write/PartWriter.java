package dev.parlance.processor.overview.write;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.message.PartVisitor;
import dev.parlance.processor.overview.MessageOverview;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Writes the parts of a text: words as strings, all else as objects with a type. */
final class PartWriter implements PartVisitor<Void> {
  private static final String CONTENT = "content";

  private final JsonGenerator json;
  private final List<Parameter> parameters;
  private final IntFunction<String> ids;

  /**
   * A writer of the texts of {@code message}.
   *
   * @param json where they are written
   * @param ids finds the IDs of messages by the numbers of their entries
   */
  PartWriter(JsonGenerator json, MessageOverview message, IntFunction<String> ids) {
    this.json = json;
    this.parameters = message.text().parameters();
    this.ids = ids;
  }

  /** Writes {@code text}: words alone as a string, else an array of parts. */
  void write(Message text) throws IOException {
    if (text.parts().isEmpty()) {
      json.writeString("");
    } else if (text.parts().size() == 1 && text.parts().get(0) instanceof Part.Text words) {
      json.writeString(SafeJson.text(words.value()));
    } else {
      write(text.parts());
    }
  }

  private void write(List<Part> parts) throws IOException {
    json.writeStartArray();
    try {
      parts.forEach(part -> part.accept(this));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    json.writeEndArray();
  }

  @Override
  public Void text(Part.Text text) {
    return run(() -> json.writeString(SafeJson.text(text.value())));
  }

  @Override
  public Void value(Part.Value value) {
    return object("value", value.parameter(), () -> {});
  }

  @Override
  public Void formatted(Part.Formatted formatted) {
    return object("formatted", formatted.parameter(), () -> field("format", formatted.format().packed()));
  }

  @Override
  public Void number(Part.Number number) {
    return object("number", number.parameter(), () -> offset(number.pluralOffset()));
  }

  @Override
  public Void link(Part.Link link) {
    return object("link", link.parameter(), () -> content(link.content()));
  }

  /** The address has the names of parameters in braces. */
  @Override
  public Void definedLink(Part.DefinedLink link) {
    StringBuilder address = new StringBuilder(link.words().get(0));
    for (int i = 0; i < link.parameters().size(); i++) {
      address.append('{').append(name(link.parameters().get(i))).append('}').append(link.words().get(i + 1));
    }
    return object("link", Part.DefinedLink.parameterName(link.placeholder()), () -> {
      field("address", address.toString());
      attributes(link.attributes());
      content(link.content());
    });
  }

  @Override
  public Void element(Part.Element element) {
    return object("element", element.name(), () -> {
      attributes(element.attributes());
      content(element.content());
    });
  }

  private void attributes(Map<String, String> attributes) throws IOException {
    if (!attributes.isEmpty()) {
      json.writeObjectFieldStart("attributes");
      for (Map.Entry<String, String> attribute : attributes.entrySet()) {
        field(attribute.getKey(), attribute.getValue());
      }
      json.writeEndObject();
    }
  }

  @Override
  public Void voidElement(Part.VoidElement element) {
    return object("element", element.name(), () -> {});
  }

  @Override
  public Void customElement(Part.CustomElement element) {
    return object("tag", element.parameter(), () -> content(element.content()));
  }

  @Override
  public Void block(Part.Block block) {
    return object("block", block.parameter(), () -> content(block.content()));
  }

  @Override
  public Void choice(Part.Choice choice) {
    return object(choice.keyword().word(), choice.parameter(), () -> {
      offset(choice.pluralOffset());
      json.writeArrayFieldStart("branches");
      for (Part.Branch branch : choice.branches()) {
        json.writeStartObject();
        field("selector", branch.selector());
        content(branch.content());
        json.writeEndObject();
      }
      json.writeEndArray();
    });
  }

  @Override
  public Void included(Part.Included included) {
    return object("message", ids.apply(included.entry()), () -> {});
  }

  private Void object(String type, Parameter shown, Action rest) {
    return object(type, name(shown), rest);
  }

  private Void object(String type, String name, Action rest) {
    return run(() -> {
      json.writeStartObject();
      field("type", type);
      field("name", name);
      rest.run();
      json.writeEndObject();
    });
  }

  private String name(Parameter shown) {
    return parameters.stream().filter(each -> each.placeholder().equals(shown.placeholder())).findFirst()
        .map(Parameter::name).filter(name -> !name.isEmpty()).orElse(shown.placeholder());
  }

  private void offset(long pluralOffset) throws IOException {
    if (pluralOffset != 0) {
      json.writeNumberField("offset", pluralOffset);
    }
  }

  private void field(String name, String value) throws IOException {
    json.writeStringField(name, SafeJson.text(value));
  }

  private void content(List<Part> content) throws IOException {
    json.writeFieldName(CONTENT);
    write(content);
  }

  private static Void run(Action action) {
    try {
      action.run();
      return null;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What writes. */
  private interface Action {
    void run() throws IOException;
  }
}
