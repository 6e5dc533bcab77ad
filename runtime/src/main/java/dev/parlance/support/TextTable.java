package dev.parlance.support;

import dev.parlance.MessageBundle;
import dev.parlance.internal.bundle.TextBundle;
import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.packed.MessageIndex;
import dev.parlance.internal.packed.PackedFormat;
import dev.parlance.internal.packed.TemplateParser;
import dev.parlance.internal.template.Template;
import java.util.Locale;

/**
 * The texts of one locale by number, as generated methods read them; missing ones come from the locale's parents. It
 * also writes numbers. Thread-safe.
 *
 * <p>Each text is extracted at its first use and kept. Racing threads extract the same text twice, which does no harm.
 */
public final class TextTable {
  private final Locale locale;
  private final PackedTexts packed;
  private final LocaleFormat format;
  private final MessageLocales<?> locales;
  private final int parent;
  private final String[] texts;
  private final Template[] templates;

  /** Made at the first use, twice where threads race, which does no harm: its fields are final. */
  private MessageBundle bundle;

  /** {@code parent} is the number, in {@code locales}, of the locale whose texts replace missing ones. */
  TextTable(Locale locale, PackedTexts packed, MessageLocales<?> locales, int parent) {
    this.locale = locale;
    this.packed = packed;
    this.format = packed.format(locale);
    this.locales = locales;
    this.parent = parent;
    this.texts = new String[packed.size()];
    this.templates = new Template[packed.size()];
  }

  /** The text at {@code index}, of a message without placeholders. */
  public String text(int index) {
    String text = texts[index];
    if (text == null) {
      text = packed.packed(index);
      if (text.isEmpty() && parent >= 0) {
        text = locales.texts(parent).text(index);
      } else if (PackedFormat.isEmptyText(text)) {
        text = "";
      }
      texts[index] = text;
    }
    return text;
  }

  /** The text at {@code index}, of any message, in the format of the locale that the text comes from. */
  Template template(int index) {
    Template template = templates[index];
    if (template == null) {
      String text = packed.packed(index);
      template = text.isEmpty() && parent >= 0
          ? locales.texts(parent).template(index)
          : TemplateParser.parse(text, format, this::template);
      templates[index] = template;
    }
    return template;
  }

  /** These texts for frameworks, by the IDs in {@code index}. */
  MessageBundle bundle(MessageIndex index) {
    MessageBundle made = bundle;
    if (made == null) {
      made = new TextBundle(locale, index, this::template);
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
