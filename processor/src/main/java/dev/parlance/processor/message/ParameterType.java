package dev.parlance.processor.message;

import dev.parlance.internal.packed.ArgumentType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The types of a message's parameters, all in this one table.
 *
 * <p>Another type needs a constant here, a {@link Part} with such a parameter, and a segment of the runtime.
 */
public enum ParameterType {
  /** A link that the caller passes. */
  LINK(ArgumentType.LINK, "dev.parlance.Link", 1, "a tag", "a link",
      new Comment("around \"{content}\"", "for a link without text"),
      new Accepted("a Link", Map.of("dev.parlance.Link", Conversion.REFERENCE))),

  /** An element that the caller passes. */
  ELEMENT(ArgumentType.ELEMENT, "dev.parlance.Element", 1, "a tag", "an element",
      new Comment("around \"{content}\"", "for an element without text"),
      new Accepted("an Element", Map.of("dev.parlance.Element", Conversion.REFERENCE))),

  /** A link or an element, whichever the caller passes. */
  TAG(ArgumentType.TAG, "dev.parlance.Tag", 1, "a tag", "a tag",
      new Comment("around \"{content}\"", "for a tag without text"),
      new Accepted("a Tag, a Link or an Element", Map.of("dev.parlance.Tag", Conversion.REFERENCE, "dev.parlance.Link",
          Conversion.REFERENCE, "dev.parlance.Element", Conversion.REFERENCE))),

  /** A value that is shown as it is. */
  VALUE(ArgumentType.VALUE, "java.lang.String", 1, "a value", "", new Comment("for {placeholder}"),
      new Accepted(
          "a String, a number, a LocalDate, LocalTime, LocalDateTime or ZonedDateTime, or an Instant or Date with a"
              + " ZoneId",
          Accepted.VALUES)),

  /** The number of a plural. */
  NUMBER(ArgumentType.NUMBER, "long", 2, "the number of a plural", "",
      new Comment("the number {placeholder}, which a plural form is chosen by"),
      new Accepted("a long or int", Accepted.WHOLE_NUMBERS)),

  /** A number that is formatted. */
  DECIMAL(ArgumentType.DECIMAL, "java.lang.Number", 1, "a number", "", new Comment("the number for {placeholder}"),
      new Accepted("a Number, int, long or double", Accepted.NUMBERS)),

  /** A whole number that is formatted. */
  WHOLE(ArgumentType.NUMBER, "long", 2, "a whole number", "", new Comment("the number for {placeholder}"),
      new Accepted("a long or int", Accepted.WHOLE_NUMBERS)),

  /** A date. */
  DATE(ArgumentType.DATE, "java.time.LocalDate", 1, "a date", "", new Comment("the date for {placeholder}"),
      new Accepted("a LocalDate, LocalDateTime or ZonedDateTime, or an Instant or Date with a ZoneId",
          Accepted.temporal("java.time.LocalDate", "java.time.LocalDateTime", "java.time.OffsetDateTime",
              "java.time.ZonedDateTime"))),

  /** A time of day. */
  TIME(ArgumentType.TIME, "java.time.LocalTime", 1, "a time", "", new Comment("the time for {placeholder}"),
      new Accepted("a LocalTime, LocalDateTime or ZonedDateTime, or an Instant or Date with a ZoneId",
          Accepted.temporal("java.time.LocalTime", "java.time.LocalDateTime", "java.time.OffsetTime",
              "java.time.OffsetDateTime", "java.time.ZonedDateTime"))),

  /** A date with a time. */
  DATE_TIME(ArgumentType.DATE_TIME, "java.time.LocalDateTime", 1, "a date with a time", "",
      new Comment("the date and time for {placeholder}"),
      new Accepted("a LocalDateTime or ZonedDateTime, or an Instant or Date with a ZoneId",
          Accepted.temporal("java.time.LocalDateTime", "java.time.OffsetDateTime", "java.time.ZonedDateTime"))),

  /** A date with a time in a zone. */
  ZONED(ArgumentType.ZONED, "java.time.ZonedDateTime", 1, "a date with a time in a zone", "",
      new Comment("the date and time for {placeholder}"),
      new Accepted("a ZonedDateTime, or an Instant or Date with a ZoneId",
          Accepted.temporal("java.time.ZonedDateTime", "java.time.OffsetDateTime"))),

  /** The word of a select; a facade may pass an enum whose constants are such words. */
  CHOICE(ArgumentType.WORD, "java.lang.String", 1, "the word of a select", "",
      new Comment("the word {placeholder}, which a text is chosen by: {selectors}"),
      new Accepted("a String or an enum", Map.of("java.lang.String", Conversion.REFERENCE), true)),

  /** A flag that says whether a block is shown. */
  FLAG(ArgumentType.FLAG, "boolean", 1, "a tag", "", new Comment("whether \"{content}\" is shown"),
      new Accepted("a boolean", Map.of("boolean", Conversion.PRIMITIVE, "java.lang.Boolean", Conversion.REFERENCE)));

  /** Types that one argument could be passed for: where two parameters change places, such a call goes on compiling. */
  public enum Group {
    /** Strings. */
    TEXT,
    /** Numbers. */
    NUMBER,
    /** Links and elements. */
    TAG,
    /** Dates. */
    DATE,
    /** Times of day. */
    TIME,
    /** Dates with times. */
    DATE_TIME,
    /** Dates with times in zones. */
    ZONED,
    /** Flags. */
    FLAG
  }

  private final ArgumentType runtimeType;
  private final String javaType;
  private final int slots;
  private final String words;
  private final String markup;
  private final Comment comment;
  private final Accepted accepted;

  /**
   * Defines a type.
   *
   * @param runtimeType the runtime's type
   * @param javaType the type in generated methods
   * @param slots the number of a method's 255 slots that it takes
   * @param words its description in diagnostics
   * @param markup the markup that it adds to a text, which a {@code String} cannot contain; may be empty
   * @param comment the description of its parameter in Javadoc
   * @param accepted the types that a facade may pass for it
   */
  ParameterType(ArgumentType runtimeType, String javaType, int slots, String words, String markup, Comment comment,
      Accepted accepted) {
    this.runtimeType = runtimeType;
    this.javaType = javaType;
    this.slots = slots;
    this.words = words;
    this.markup = markup;
    this.comment = comment;
    this.accepted = accepted;
  }

  /**
   * A template for Javadoc, in which {@code {placeholder}}, {@code {content}} and {@code {selectors}} are filled in.
   *
   * @param text the template
   * @param withoutContent the template for an empty content
   */
  public record Comment(String text, String withoutContent) {
    Comment(String text) {
      this(text, text);
    }
  }

  /**
   * The types that a facade's method may declare.
   *
   * @param words their description in diagnostics
   * @param types the conversion of each type, by its qualified name
   * @param enums whether any enum is accepted, by the names of its constants
   */
  private record Accepted(String words, Map<String, Conversion> types, boolean enums) {
    static final Map<String, Conversion> WHOLE_NUMBERS = Map.of(
        "long", Conversion.PRIMITIVE, "java.lang.Long", Conversion.REFERENCE,
        "int", Conversion.SMALL, "short", Conversion.SMALL, "byte", Conversion.SMALL,
        "java.lang.Integer", Conversion.BOXED, "java.lang.Short", Conversion.BOXED, "java.lang.Byte", Conversion.BOXED);

    static final Map<String, Conversion> NUMBERS = numbers();

    private static Map<String, Conversion> numbers() {
      Map<String, Conversion> all = and(WHOLE_NUMBERS, "java.lang.Number", "java.math.BigDecimal",
          "java.math.BigInteger", "java.lang.Double", "java.lang.Float");
      all.put("double", Conversion.PRIMITIVE);
      all.put("float", Conversion.PRIMITIVE);
      return all;
    }

    static final Map<String, Conversion> VALUES = and(withInstants(NUMBERS), "java.lang.String", "java.time.LocalDate",
        "java.time.LocalTime", "java.time.LocalDateTime", "java.time.OffsetTime", "java.time.OffsetDateTime",
        "java.time.ZonedDateTime");

    /** The types {@code references} of java.time, and instants with a zone. */
    static Map<String, Conversion> temporal(String... references) {
      return and(withInstants(Map.of()), references);
    }

    private static Map<String, Conversion> withInstants(Map<String, Conversion> types) {
      Map<String, Conversion> all = new LinkedHashMap<>(types);
      all.put("java.time.Instant", Conversion.AT_ZONE);
      all.put("java.util.Date", Conversion.AT_ZONE);
      return all;
    }

    Accepted(String words, Map<String, Conversion> types) {
      this(words, types, false);
    }
  }

  private static Map<String, Conversion> and(Map<String, Conversion> types, String... references) {
    Map<String, Conversion> all = new LinkedHashMap<>(types);
    for (String reference : references) {
      all.put(reference, Conversion.REFERENCE);
    }
    return all;
  }

  /** The type in generated methods, its qualified name or that of a primitive type. */
  public String javaType() {
    return javaType;
  }

  /** The runtime's type, which has the mark for packed signatures and the name for readable ones. */
  public ArgumentType runtimeType() {
    return runtimeType;
  }

  /** The group of types that one argument could be passed for. */
  public Group group() {
    return switch (this) {
      case VALUE, CHOICE -> Group.TEXT;
      case NUMBER, DECIMAL, WHOLE -> Group.NUMBER;
      case DATE -> Group.DATE;
      case TIME -> Group.TIME;
      case DATE_TIME -> Group.DATE_TIME;
      case ZONED -> Group.ZONED;
      case LINK, ELEMENT, TAG -> Group.TAG;
      case FLAG -> Group.FLAG;
    };
  }

  /**
   * The type of the values that a facade passes as {@code type}, a qualified name or that of a primitive type; empty where
   * it passes another thing than a value.
   */
  public static Optional<ParameterType> ofValues(String type) {
    return Stream.of(WHOLE, DECIMAL, DATE, TIME, DATE_TIME, ZONED, VALUE)
        .filter(each -> each.conversion(type).isPresent()).min(Comparator.comparing(each -> !each.isMadeOf(type)));
  }

  /** Whether {@code type} is just what this type is about, rather than more. */
  private boolean isMadeOf(String type) {
    return switch (this) {
      case DATE -> type.equals(javaType);
      case TIME -> type.equals(javaType) || type.equals("java.time.OffsetTime");
      case DATE_TIME -> type.equals(javaType);
      default -> true;
    };
  }

  /** Whether its values are numbers. */
  public boolean isNumber() {
    return this == NUMBER || this == DECIMAL || this == WHOLE;
  }

  /** Whether its values are dates or times. */
  public boolean isTemporal() {
    return this == DATE || this == TIME || this == DATE_TIME || this == ZONED;
  }

  /** Whether a value of {@code other} has all that a date or time of this type has. */
  boolean isPartOf(ParameterType other) {
    return isTemporal() && other.isTemporal() && with(other).filter(other::equals).isPresent();
  }

  /**
   * The type of a parameter that is used as this type at one place and as {@code other} at another; empty where no value
   * is both.
   */
  public Optional<ParameterType> with(ParameterType other) {
    if (this == other || other == VALUE && (isFormatted() || this == LINK)) {
      return Optional.of(this);
    }
    if (this == VALUE && (other.isFormatted() || other == LINK)) {
      return Optional.of(other);
    }
    if (isNumber() && other.isNumber()) {
      return Optional.of(this == NUMBER || other == NUMBER ? NUMBER : DECIMAL);
    }
    if (isTemporal() && other.isTemporal()) {
      return Optional.of(this == ZONED || other == ZONED ? ZONED : DATE_TIME);
    }
    return Optional.empty();
  }

  private boolean isFormatted() {
    return isNumber() || isTemporal() || this == CHOICE;
  }

  /** The number of a method's slots that it takes. */
  public int slots() {
    return slots;
  }

  /** The description in diagnostics: {@code the number of a plural}. */
  public String words() {
    return words;
  }

  /** The markup that it adds to a text, which a {@code String} cannot contain, such as {@code a link}; may be empty. */
  public Optional<String> markup() {
    return markup.isEmpty() ? Optional.empty() : Optional.of(markup);
  }

  /** The description of its parameter in Javadoc. */
  public Comment comment() {
    return comment;
  }

  /** The types that a facade may pass, in diagnostics: {@code a long or int}. */
  public String acceptedWords() {
    return accepted.words();
  }

  /**
   * The conversion of a facade's type to this one; empty where the type is not accepted.
   *
   * @param type the qualified name without type arguments, or the name of a primitive type
   */
  public Optional<Conversion> conversion(String type) {
    return Optional.ofNullable(accepted.types().get(type));
  }

  /** Whether a facade may pass an enum whose constants are the words. */
  public boolean acceptsEnums() {
    return accepted.enums();
  }
}
