package dev.parlance.internal.bundle;

import dev.parlance.MessageBundle;
import dev.parlance.RichText;
import dev.parlance.internal.packed.IndexedMessage;
import dev.parlance.internal.packed.MessageIndex;
import dev.parlance.internal.template.FormattedText;
import dev.parlance.internal.template.Template;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.IntFunction;

/** The texts of a locale, found in an index and filled in leniently. */
public final class TextBundle implements MessageBundle {
  private static final Object[] NO_ARGUMENTS = {};

  private final Locale locale;
  private final MessageIndex index;
  private final IntFunction<Template> templates;
  private final Object locales;
  private final UnformattedValues values = new UnformattedValues();

  /**
   * A bundle of texts that {@code templates} returns by the numbers that {@code index} has.
   *
   * @param locales what {@link #locales()} returns
   */
  public static MessageBundle of(Locale locale, MessageIndex index, IntFunction<Template> templates, Object locales) {
    return new TextBundle(locale, index, templates, locales);
  }

  private TextBundle(Locale locale, MessageIndex index, IntFunction<Template> templates, Object locales) {
    this.locale = locale;
    this.index = index;
    this.templates = templates;
    this.locales = locales;
  }

  /** The locales of the class that this bundle is of, to which texts can be given. */
  public Object locales() {
    return locales;
  }

  @Override
  public Locale locale() {
    return locale;
  }

  @Override
  public Set<String> ids() {
    return index.ids();
  }

  @Override
  public Optional<String> format(String id, Object... arguments) {
    Objects.requireNonNull(arguments, "arguments");
    IndexedMessage entry = index.entry(id);
    if (entry == null) {
      return Optional.empty();
    }
    return Optional.of(entry.hasMarkup()
        ? filled(entry, arguments, true).toHtml() : filled(entry, arguments, false).toPlainText());
  }

  @Override
  public Optional<String> html(String id, Object... arguments) {
    return rich(id, arguments).map(RichText::toHtml);
  }

  @Override
  public Optional<RichText> rich(String id, Object... arguments) {
    Objects.requireNonNull(arguments, "arguments");
    IndexedMessage entry = index.entry(id);
    return entry == null ? Optional.empty() : Optional.of(filled(entry, arguments, true));
  }

  @Override
  public ResourceBundle asResourceBundle() {
    return new TextResources(this);
  }

  /** The entry {@code id} as a string of a resource bundle; null where the catalog does not have it. */
  String resource(String id) {
    IndexedMessage entry = index.entry(id);
    if (entry == null) {
      return null;
    }
    if (!entry.hasMarkup() && entry.isNumbered()) {
      Optional<String> pattern = JavaTextPattern.of(templates.apply(entry.number()), entry.places());
      if (pattern.isPresent()) {
        return pattern.get();
      }
    }
    return format(id).orElseThrow();
  }

  private RichText filled(IndexedMessage entry, Object[] arguments, boolean rich) {
    Template template = templates.apply(entry.number());
    IndexedMessage.Parameter[] parameters = entry.parameters();
    if (parameters.length == 0) {
      return new FormattedText(template, NO_ARGUMENTS);
    }
    int[] places = entry.places();
    Object[] given = new Object[parameters.length];
    for (int i = 0; i < given.length; i++) {
      given[i] = places[i] < arguments.length ? arguments[places[i]] : new Missing(parameters[i].placeholder());
    }
    return LenientText.fill(template, given, values, rich);
  }
}
