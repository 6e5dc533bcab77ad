package dev.parlance.benchmarks.peer;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jvnet.localizer.LocaleProvider;

/** The locales, and what peers need to find the texts of one. */
public final class Bundles {
  /** The locales that mixed rows go through. */
  public static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.JAPANESE,
      Locale.forLanguageTag("ar"), Locale.GERMAN, Locale.forLanguageTag("es"), Locale.forLanguageTag("pl"),
      Locale.forLanguageTag("ru"));

  private Bundles() {}

  /** The JDK's bundle of {@code locale}. */
  public static ResourceBundle of(Locale locale) {
    return ResourceBundle.getBundle("dev.parlance.benchmarks.bundle.Messages", locale);
  }

  /** Makes localizer, which takes the locale from a global place, show {@code locale}. */
  public static void setLocalizer(Locale locale) {
    LocaleProvider.setProvider(new LocaleProvider() {
      @Override
      public Locale get() {
        return locale;
      }
    });
  }
}
