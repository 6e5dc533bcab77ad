package dev.parlance.processor.convert.text;

import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.message.ValueFormat;
import dev.parlance.processor.spi.DeclaredPlaceholder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The declarations of a text's placeholders in ARB: their types, and the formats that ICU has in the text. */
final class FlutterDeclarations {
  private static final String SKELETON = "d::";
  private static final String PATTERN = "d:=";

  private FlutterDeclarations() {}

  /** Whether a declaration says {@code format} exactly. */
  static boolean has(ValueFormat format) {
    String packed = format.packed();
    return packed.equals("n") || packed.equals("n:percent") || packed.equals("n:plain") || packed.startsWith(SKELETON)
        || packed.startsWith(PATTERN);
  }

  /** The declarations for {@code message}, whose parameters are called as {@code names} says. */
  static List<DeclaredPlaceholder> of(Message message, Function<Parameter, String> names) {
    Map<String, DeclaredPlaceholder> declared = new LinkedHashMap<>();
    message.parameters().stream().filter(parameter -> type(parameter.type()).length() > 0)
        .forEach(parameter -> declared.put(names.apply(parameter), declaration(names.apply(parameter), parameter)));
    message.forEach(part -> {
      if (part instanceof Part.Formatted formatted) {
        String name = names.apply(formatted.parameter());
        declared.put(name, declaration(name, formatted));
      }
    });
    return List.copyOf(declared.values());
  }

  private static DeclaredPlaceholder declaration(String name, Parameter parameter) {
    return parameter.type() == ParameterType.NUMBER
        ? new DeclaredPlaceholder(name, "int", "decimalPattern", false, Map.of())
        : parameter.type().isTemporal() ? new DeclaredPlaceholder(name, "DateTime", "yMd", false, Map.of())
        : DeclaredPlaceholder.of(name, type(parameter.type()));
  }

  private static String type(ParameterType type) {
    return switch (type) {
      case VALUE, CHOICE -> "String";
      case NUMBER, WHOLE -> "int";
      case DECIMAL -> "num";
      case DATE, TIME, DATE_TIME, ZONED -> "DateTime";
      case LINK, ELEMENT, TAG, FLAG -> "";
    };
  }

  private static DeclaredPlaceholder declaration(String name, Part.Formatted part) {
    String packed = part.format().packed();
    String type = type(part.parameter().type());
    if (packed.startsWith(SKELETON) || packed.startsWith(PATTERN)) {
      return new DeclaredPlaceholder(
          name, type, packed.substring(SKELETON.length()), packed.startsWith(PATTERN), Map.of());
    }
    if (type.equals("DateTime")) {
      return new DeclaredPlaceholder(name, type, part.format().type() == ParameterType.TIME ? "jm" : "yMd", false,
          Map.of());
    }
    String format = packed.equals("n:plain") ? "" : packed.equals("n:percent") ? "percentPattern" : "decimalPattern";
    return new DeclaredPlaceholder(name, type, format, false, Map.of());
  }
}
