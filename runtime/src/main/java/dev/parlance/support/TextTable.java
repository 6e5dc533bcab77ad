package dev.parlance.support;

import dev.parlance.MessageBundle;
import dev.parlance.RichText;
import dev.parlance.internal.bundle.TextBundle;
import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.packed.FlatTemplate;
import dev.parlance.internal.packed.MessageIndex;
import dev.parlance.internal.packed.PackedFormat;
import dev.parlance.internal.packed.PackedStrings;
import dev.parlance.internal.template.Template;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * The texts of one locale by number, as generated methods read them; missing ones come from the locale's parents. It
 * also writes numbers. Thread-safe.
 *
 * <p>Each text is extracted at its first use and kept. Racing threads extract the same text twice, which does no harm.
 */
public final class TextTable {
  private static final Object[] NOTHING = {};

  private final Locale locale;
  private final PackedTexts packed;
  private final LocaleFormat format;
  private final int parent;

  /** The locales of the class itself, or, where an application gave texts to it, those with them; the other is null. */
  private final MessageLocales<?> locales;
  private final GivenTexts<?> given;

  /** The texts of the class itself in this locale, where an application gave texts; else null. */
  private final TextTable own;

  private final String[] texts;
  private final Template[] templates;

  /** Made at the first use, twice where threads race, which does no harm: its fields are final. */
  private MessageBundle bundle;

  /** {@code parent} is the number, in {@code locales}, of the locale whose texts replace missing ones. */
  TextTable(Locale locale, PackedTexts packed, MessageLocales<?> locales, int parent) {
    this(locale, packed, parent, locales, null, null);
  }

  /**
   * Texts in the locale with {@code number} in {@code given}.
   *
   * @param packed the texts that the application gave, else those of the class
   * @param own the texts of the class, for those that the application did not give; null where it has no such locale
   */
  TextTable(Locale locale, PackedTexts packed, GivenTexts<?> given, int parent, TextTable own) {
    this(locale, packed, parent, null, given, own);
  }

  private TextTable(Locale locale, PackedTexts packed, int parent, MessageLocales<?> locales, GivenTexts<?> given,
      TextTable own) {
    this.locale = locale;
    this.packed = packed;
    this.format = packed.format(locale);
    this.parent = parent;
    this.locales = locales;
    this.given = given;
    this.own = own;
    this.texts = new String[packed.size()];
    this.templates = new Template[packed.size()];
  }

  /** The text at {@code index}, of a message without placeholders. */
  public String text(int index) {
    String text = texts[index];
    if (text == null) {
      text = given == null ? extract(index) : template(index).format(NOTHING);
      texts[index] = text;
    }
    return text;
  }

  private String extract(int index) {
    String text = packed.packed(index);
    if (isInherited(text) && parent >= 0) {
      return locales.texts(parent).text(index);
    }
    return text.length() == 1 && text.charAt(0) == PackedFormat.EMPTY_TEXT ? "" : text;
  }

  /** Whether {@code text} is that of the locale's parent: missing here, or the same. */
  private static boolean isInherited(String text) {
    return text.isEmpty() || text.length() == 1 && text.charAt(0) == PackedFormat.SAME_TEXT;
  }

  /**
   * The text at {@code index} filled in, for a message without markup.
   *
   * <pre>{@code
   * public String greeting(String name) {
   *   return texts.format(7, Objects.requireNonNull(name, "name"));
   * }
   * }</pre>
   *
   * @param arguments the values, as {@link #rich} takes them, in the order of the method's parameters
   * @throws NullPointerException where an argument that the text shows is null
   */
  public String format(int index, Object... arguments) {
    return template(index).format(arguments);
  }

  /** The text at {@code index} with its only argument filled in, a whole number: as above, without an array. */
  public String format(int index, long number) {
    return template(index).format(number);
  }

  /**
   * The text at {@code index} filled in, for a message with markup.
   *
   * @param arguments in the order of the method's parameters: {@link String}s, {@link Number}s, dates and
   *     times of {@code java.time}, constants of enums, {@link dev.parlance.Link}s, {@link dev.parlance.Element}s and
   *     {@link Boolean}s; the array is kept, and belongs to the text from then on
   * @throws NullPointerException where an argument is null
   * @throws IllegalArgumentException where a void element would get content
   */
  public RichText rich(int index, Object... arguments) {
    return template(index).rich(arguments);
  }

  /** The text at {@code index}, of any message, in the format of the locale that the text comes from. */
  Template template(int index) {
    Template template = templates[index];
    if (template == null) {
      template = given == null ? read(index) : readGiven(index);
      templates[index] = template;
    }
    return template;
  }

  private Template read(int index) {
    String text = packed.packed(index);
    return isInherited(text) && parent >= 0 ? locales.texts(parent).template(index) : parsed(text, format);
  }

  /** What {@link #read} does where an application gave texts: the class's own stand in for those that it did not give. */
  private Template readGiven(int index) {
    String text = packed.packed(index);
    LocaleFormat its = format;
    if (text.isEmpty() && own != null) {
      text = own.packed.packed(index);
      its = own.format;
    }
    if (!isInherited(text) || parent < 0) {
      return parsed(text, its);
    }
    // What is the same as the parent's text is that of the class, whatever the parent shows now.
    return text.isEmpty() ? given.texts(parent).template(index) : own.template(index);
  }

  private Template parsed(String text, LocaleFormat its) {
    Template template = PackedStrings.aroundValue(text, its);
    return template != null ? template
        : FlatTemplate.of(text, its, text.indexOf(PackedFormat.MESSAGE) < 0 ? null : templates());
  }

  /** The texts in packed form. */
  PackedTexts packed() {
    return packed;
  }

  /** A function, which only few texts need: it costs a first message many classes. */
  private IntFunction<Template> templates() {
    return this::template;
  }

  /** These texts of {@code all} for frameworks, by the IDs in {@code index}. */
  MessageBundle bundle(MessageIndex index, MessageLocales<?> all) {
    MessageBundle made = bundle;
    if (made == null) {
      made = TextBundle.of(locale, index, templates(), all);
      bundle = made;
    }
    return made;
  }

  /** The locale of these texts. */
  public Locale locale() {
    return locale;
  }

  /** {@code value} with the locale's digits and grouping. */
  public String number(long value) {
    return format.number(value);
  }
}
