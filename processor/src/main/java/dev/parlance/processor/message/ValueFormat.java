package dev.parlance.processor.message;

/**
 * How a value is shown at a place of a text. The format belongs to the place, the type to the parameter.
 *
 * @param packed the format as the runtime reads it, such as {@code n:percent}, {@code d:long} or {@code n:=#,##0.00}
 * @param type the type of the values that it shows
 */
public record ValueFormat(String packed, ParameterType type) {
  private static final String DEFAULT_NUMBER = "n";

  /** The format of a value of {@code type} at a place that names none; it is one of those that have a format. */
  public static ValueFormat byDefault(ParameterType type) {
    return new ValueFormat(switch (type) {
      case DATE -> "d:medium";
      case TIME -> "t:medium";
      case DATE_TIME, ZONED -> "dt:medium";
      default -> DEFAULT_NUMBER;
    }, type);
  }

  /** Whether it shows the arguments for a parameter of {@code other} type. */
  public boolean shows(ParameterType other) {
    return type.isNumber() ? other.isNumber() : type.isPartOf(other);
  }
}
