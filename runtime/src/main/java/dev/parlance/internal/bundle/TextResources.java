package dev.parlance.internal.bundle;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;

/** A bundle as a {@link ResourceBundle}. */
final class TextResources extends ResourceBundle {
  private final TextBundle texts;

  TextResources(TextBundle texts) {
    this.texts = texts;
  }

  @Override
  public Locale getLocale() {
    return texts.locale();
  }

  @Override
  public boolean containsKey(String key) {
    return texts.ids().contains(Objects.requireNonNull(key, "key"));
  }

  @Override
  public Set<String> keySet() {
    return texts.ids();
  }

  @Override
  protected Set<String> handleKeySet() {
    return texts.ids();
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.ids());
  }

  @Override
  protected Object handleGetObject(String key) {
    return texts.resource(key);
  }
}
