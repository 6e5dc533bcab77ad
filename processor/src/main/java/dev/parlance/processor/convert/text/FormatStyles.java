package dev.parlance.processor.convert.text;

import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.message.ValueFormat;
import dev.parlance.processor.spi.MessageTextBuilder;
import java.util.Optional;
import java.util.function.Consumer;

/** The formats of values as texts of ICU and of java.text write them behind the name of a value. */
final class FormatStyles {
  private static final String NUMBER = "number";

  private FormatStyles() {}

  /** The word and the style of {@code format} in ICU, such as {@code number, percent}; empty where it has none. */
  static Optional<String> ofIcu(ValueFormat format) {
    String packed = format.packed();
    if (packed.startsWith("n:currency/")) {
      return Optional.of("number, ::" + packed.substring("n:".length()));
    }
    if (packed.startsWith("n::")) {
      return Optional.of("number, ::" + packed.substring("n::".length()));
    }
    if (packed.startsWith("d::")) {
      String fields = packed.substring("d::".length());
      return fields.indexOf('+') >= 0 ? Optional.empty()
          : Optional.of((format.type() == ParameterType.TIME ? "time" : "date") + ", ::" + fields);
    }
    return plain(format, ", ");
  }

  /** The word and the style of {@code format} in java.text, such as {@code number,percent}; empty where it has none. */
  static Optional<String> ofJavaText(ValueFormat format) {
    String packed = format.packed();
    if (packed.startsWith("n:currency/") || packed.startsWith("n::currency/") && packed.indexOf(' ') < 0) {
      return Optional.of("number,::currency/" + packed.substring(packed.indexOf('/') + 1));
    }
    return packed.startsWith("n::") || packed.startsWith("d::") ? Optional.empty() : plain(format, ",");
  }

  /** What both have. */
  private static Optional<String> plain(ValueFormat format, String comma) {
    String packed = format.packed();
    int colon = packed.indexOf(':');
    String kind = colon < 0 ? packed : packed.substring(0, colon);
    String style = colon < 0 ? "" : packed.substring(colon + 1);
    String word = switch (kind) {
      case "n" -> NUMBER;
      case "d" -> format.type() == ParameterType.TIME ? "time" : "date";
      case "t" -> "time";
      default -> "";
    };
    if (word.isEmpty() || style.equals("plain")) {
      return Optional.empty();
    }
    boolean pattern = style.startsWith("=");
    String written = pattern ? style.substring(1) : style;
    boolean usual = written.isEmpty() || !word.equals(NUMBER) && written.equals("medium");
    return Optional.of(usual ? word : word + comma + written);
  }

  /**
   * Adds the value {@code name} in a format, or in the nearest one that there is.
   *
   * @param style the word and the style of the format; empty where the syntax has none, which {@code inexact} takes
   * @param nearest the word and the style of the format that is nearest to one that the syntax lacks; empty for none
   * @param comma what comes before the word and the style
   */
  static void write(String name, ValueFormat format, Optional<String> style, Optional<String> nearest, String comma,
      MessageTextBuilder out, Consumer<String> inexact) {
    if (style.isEmpty()) {
      inexact.accept(lost(name, format));
    }
    out.characters("{" + name + style.or(() -> nearest).map(word -> comma + word).orElse("") + "}");
  }

  /** The plain word for values of the type of {@code format}: {@code number}, {@code date}, {@code time}; empty for none. */
  static Optional<String> word(ValueFormat format) {
    ParameterType type = format.type();
    return type.isNumber() ? Optional.of(NUMBER) : type == ParameterType.DATE ? Optional.of("date")
        : type == ParameterType.TIME ? Optional.of("time") : Optional.empty();
  }

  /** The word and the style of ICU that are nearest to {@code format}, which it lacks; empty for none. */
  static Optional<String> nearestOfIcu(ValueFormat format) {
    return format.packed().equals("n:plain") ? Optional.of("number, ::group-off") : word(format);
  }

  /** What is said of a value whose format a syntax does not have. */
  static String lost(String name, ValueFormat format) {
    return "{" + name + "} has the format “" + words(format) + "”, which the target lacks, so it is shown in another.";
  }

  /** The format as ICU has it, for people. */
  static String words(ValueFormat format) {
    return ofIcu(format).orElse(format.packed());
  }
}
