package dev.parlance.processor.syntax.flutter;

import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.spi.DeclaredPlaceholder;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** The types of placeholders that Flutter treats in a way of its own, by the names that Dart gives them. */
enum FlutterType {
  /** A value that is shown as it is: none that is declared, or any class of Dart. */
  VALUE("", ParameterType.VALUE),
  /** Any value, as Dart's most general type. */
  OBJECT("Object", ParameterType.VALUE),
  /** A text, which a select may choose by. */
  STRING("String", ParameterType.VALUE),
  /** A whole number. */
  INT("int", ParameterType.WHOLE),
  /** A number, whole or not, which a plural may choose by. */
  NUM("num", ParameterType.DECIMAL),
  /** A number that no plural chooses by. */
  DOUBLE("double", ParameterType.DECIMAL),
  /** A date and a time. */
  DATE_TIME("DateTime", ParameterType.DATE_TIME);

  private final String dart;
  private final ParameterType parameter;

  FlutterType(String dart, ParameterType parameter) {
    this.dart = dart;
    this.parameter = parameter;
  }

  /** The type of {@code placeholder}, whether or not it may be null. */
  static FlutterType of(DeclaredPlaceholder placeholder) {
    String name = name(placeholder);
    return Arrays.stream(values()).filter(type -> type.dart.equals(name)).findFirst().orElse(VALUE);
  }

  /** The name of the type that {@code placeholder} declares, without the sign that it may be null; may be empty. */
  static String name(DeclaredPlaceholder placeholder) {
    String type = placeholder.type().strip();
    return type.endsWith("?") ? type.substring(0, type.length() - 1).strip() : type;
  }

  /** The names of all types. */
  static Set<String> names() {
    Set<String> names = new TreeSet<>();
    Arrays.stream(values()).map(type -> type.dart).filter(name -> !name.isEmpty()).forEach(names::add);
    return names;
  }

  /** The type of the parameter. */
  ParameterType parameter() {
    return parameter;
  }

  /** Whether its values are numbers. */
  boolean isNumber() {
    return parameter.isNumber();
  }

  /** Whether a plural may choose by its values. */
  boolean isCounted() {
    return this == VALUE || this == INT || this == NUM;
  }

  /** Whether a select may choose by its values. */
  boolean isChosen() {
    return this == VALUE || this == STRING;
  }

  /** Whether a date may be shown for its values. */
  boolean isDate() {
    return this == VALUE || this == DATE_TIME;
  }
}
