package dev.parlance.processor.message;

import dev.parlance.internal.packed.ArgumentType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a parameter of a message takes: the one table of all types.
 *
 * <p>A further type is a constant here, a {@link Part} that has such a parameter, and a segment of the runtime.
 */
public enum ParameterType {
  /** A link of the caller's. */
  LINK(ArgumentType.LINK, "dev.parlance.Link", 1, "a tag", "a link",
      new Comment("around \"{content}\"", "for a link without text"),
      new Accepted("a Link", Map.of("dev.parlance.Link", Conversion.REFERENCE))),

  /** An element of the caller's. */
  ELEMENT(ArgumentType.ELEMENT, "dev.parlance.Element", 1, "a tag", "an element",
      new Comment("around \"{content}\"", "for an element without text"),
      new Accepted("an Element", Map.of("dev.parlance.Element", Conversion.REFERENCE))),

  /** Whatever is shown as it is. */
  VALUE(ArgumentType.VALUE, "java.lang.CharSequence", 1, "a value", "", new Comment("for {placeholder}"),
      new Accepted("a CharSequence, int, long, BigDecimal or BigInteger", and(Accepted.WHOLE_NUMBERS,
          "java.math.BigDecimal", "java.math.BigInteger"), "java.lang.CharSequence", false)),

  /** A number, which a plural chooses by. */
  NUMBER(ArgumentType.NUMBER, "long", 2, "the number of a plural", "",
      new Comment("the number {placeholder}, which a plural form is chosen by"),
      new Accepted("a long or int", Accepted.WHOLE_NUMBERS)),

  /** A word, which a select chooses by; a facade may give an enum, whose constants are such words. */
  CHOICE(ArgumentType.WORD, "java.lang.String", 1, "the word of a select", "",
      new Comment("the word {placeholder}, which a text is chosen by: {selectors}"),
      new Accepted("a String or an enum", Map.of("java.lang.String", Conversion.REFERENCE), "", true)),

  /** Whether a block is shown. */
  FLAG(ArgumentType.FLAG, "boolean", 1, "a tag", "", new Comment("whether \"{content}\" is shown"),
      new Accepted("a boolean", Map.of("boolean", Conversion.PRIMITIVE, "java.lang.Boolean", Conversion.REFERENCE)));

  private final ArgumentType runtimeType;
  private final String javaType;
  private final int slots;
  private final String words;
  private final String markup;
  private final Comment comment;
  private final Accepted accepted;

  /**
   * A type.
   *
   * @param runtimeType what it is for the runtime
   * @param javaType the type in generated methods
   * @param slots how many of a method's 255 slots it takes
   * @param words what it is, in diagnostics
   * @param markup what a text shows of it that a {@code String} cannot hold; empty for nothing
   * @param comment what its parameter is for, in Javadoc
   * @param accepted what a facade may give for it
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
   * Javadoc in which {@code {placeholder}}, {@code {content}} and {@code {selectors}} are filled in.
   *
   * @param text the words
   * @param withoutContent the words where there is no content
   */
  public record Comment(String text, String withoutContent) {
    Comment(String text) {
      this(text, text);
    }
  }

  /**
   * Types that a facade's method may have.
   *
   * @param words what they are, in diagnostics
   * @param types each by its qualified name, with how it is converted
   * @param supertype the type of which any other may be a subtype; empty for none
   * @param enums whether any enum is, by the names of its constants
   */
  private record Accepted(String words, Map<String, Conversion> types, String supertype, boolean enums) {
    static final Map<String, Conversion> WHOLE_NUMBERS = Map.of(
        "long", Conversion.PRIMITIVE, "java.lang.Long", Conversion.REFERENCE,
        "int", Conversion.SMALL, "short", Conversion.SMALL, "byte", Conversion.SMALL,
        "java.lang.Integer", Conversion.BOXED, "java.lang.Short", Conversion.BOXED, "java.lang.Byte", Conversion.BOXED);

    Accepted(String words, Map<String, Conversion> types) {
      this(words, types, "", false);
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

  /** What it is for the runtime: the mark of packed signatures, and the name in signatures that people read. */
  public ArgumentType runtimeType() {
    return runtimeType;
  }

  /** How many of the slots of a method it takes. */
  public int slots() {
    return slots;
  }

  /** What it is, in diagnostics: {@code the number of a plural}. */
  public String words() {
    return words;
  }

  /** What a text shows of it that a {@code String} cannot hold, such as {@code a link}; empty for nothing. */
  public Optional<String> markup() {
    return markup.isEmpty() ? Optional.empty() : Optional.of(markup);
  }

  /** What its parameter is for, in Javadoc. */
  public Comment comment() {
    return comment;
  }

  /** What a facade may give for it, in diagnostics: {@code a long or int}. */
  public String acceptedWords() {
    return accepted.words();
  }

  /**
   * How a facade's type is converted to this; empty where it does not serve.
   *
   * @param type its qualified name without type arguments, or that of a primitive type
   */
  public Optional<Conversion> conversion(String type) {
    return Optional.ofNullable(accepted.types().get(type));
  }

  /** Whether any subtype of {@code type} serves, as it is. */
  public boolean acceptsSubtypesOf(String type) {
    return accepted.supertype().equals(type);
  }

  /** Whether a facade may give an enum, whose constants are the words. */
  public boolean acceptsEnums() {
    return accepted.enums();
  }
}
