package dev.parlance.processor.message;

import dev.parlance.internal.packed.ArgumentType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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

  /** A value that is shown as it is. */
  VALUE(ArgumentType.VALUE, "java.lang.String", 1, "a value", "", new Comment("for {placeholder}"),
      new Accepted("a String, int, long, BigDecimal or BigInteger", and(Accepted.WHOLE_NUMBERS,
          "java.lang.String", "java.math.BigDecimal", "java.math.BigInteger"))),

  /** The number of a plural. */
  NUMBER(ArgumentType.NUMBER, "long", 2, "the number of a plural", "",
      new Comment("the number {placeholder}, which a plural form is chosen by"),
      new Accepted("a long or int", Accepted.WHOLE_NUMBERS)),

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
      case NUMBER -> Group.NUMBER;
      case LINK, ELEMENT -> Group.TAG;
      case FLAG -> Group.FLAG;
    };
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
