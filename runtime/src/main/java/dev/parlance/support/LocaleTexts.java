package dev.parlance.support;

import java.util.Locale;

/**
 * The texts of one locale, with those it lacks from its parents.
 *
 * <p>Each text is cut out at its first use and kept. Threads that race cut out the same text twice, which does no harm.
 */
final class LocaleTexts implements TextTable {
  private final Locale locale;
  private final PackedTexts packed;
  private final MessageLocales<?> locales;
  private final int parent;
  private final String[] texts;
  private final Template[] templates;

  /** {@code parent} is the number, in {@code locales}, of the locale whose texts stand in for missing ones. */
  LocaleTexts(Locale locale, PackedTexts packed, MessageLocales<?> locales, int parent) {
    this.locale = locale;
    this.packed = packed;
    this.locales = locales;
    this.parent = parent;
    this.texts = new String[packed.size()];
    this.templates = new Template[packed.size()];
  }

  @Override
  public String text(int index) {
    String text = texts[index];
    if (text == null) {
      text = packed.packed(index);
      if (text.isEmpty() && parent >= 0) {
        text = locales.texts(parent).text(index);
      }
      texts[index] = text;
    }
    return text;
  }

  /** A template keeps the conventions of the locale that its text is in. */
  @Override
  public Template template(int index) {
    Template template = templates[index];
    if (template == null) {
      String text = packed.packed(index);
      template = text.isEmpty() && parent >= 0
          ? locales.texts(parent).template(index)
          : Template.parse(text, packed.conventions(), this::template);
      templates[index] = template;
    }
    return template;
  }

  @Override
  public Locale locale() {
    return locale;
  }

  @Override
  public String number(long value) {
    return packed.conventions().number(value);
  }
}
