package dev.parlance.support;

import dev.parlance.Bundled;
import dev.parlance.MessageOverrides;
import dev.parlance.internal.bundle.TextBundle;

/**
 * Texts that an application gives to the generated class of a library. Generated classes extend this one; it has their
 * locales, and loads the texts of each when they are first needed.
 */
public abstract class OverridingTexts implements MessageOverrides {
  private static final String[] NONE = {};

  private final Class<?> overridden;
  private final String entries;
  private final String[] locales;
  private final String[] ofLibrary;
  private final String matches;

  /**
   * Texts for {@code overridden}.
   *
   * @param version the version of the generator
   * @param overridden the generated class of the library
   * @param entries the fingerprint of the entries that the texts were checked against
   * @param locales the locales that there are texts in here, separated by spaces, {@code de fr-CA>fr}; empty where no
   *     text could be used, so that nothing changes
   * @param ofLibrary the locales that the library had, in the same form, with the parents that they have together with
   *     those here
   * @param matches which of all these locales fits which request
   * @throws LinkageError where a class of that version does not run on this runtime
   */
  protected OverridingTexts(
      String version, Class<?> overridden, String entries, String locales, String ofLibrary, String matches) {
    if (!version.equals(Version.VALUE)) {
      GeneratedVersion.check(version, getClass().getName());
    }
    this.overridden = overridden;
    this.entries = entries;
    this.locales = locales.isEmpty() ? NONE : locales.split(" ");
    this.ofLibrary = ofLibrary.split(" ");
    this.matches = matches;
  }

  /** Messages of the library, in any locale. */
  protected abstract Bundled library();

  /** Loads the class with the texts of the locale with {@code number}, and returns them. */
  protected abstract PackedTexts load(int number);

  @Override
  public final Class<?> overridden() {
    return overridden;
  }

  @Override
  public final void install() {
    ((MessageLocales<?>) ((TextBundle) library().bundle()).locales()).give(this);
  }

  /** The fingerprint of the entries that the texts were checked against. */
  final String entries() {
    return entries;
  }

  /** The locales that there are texts in here, each with its parent. */
  final String[] locales() {
    return locales;
  }

  /** The locales that the library had, each with its parent among all. */
  final String[] ofLibrary() {
    return ofLibrary;
  }

  /** Which of all locales fits which request. */
  final String matches() {
    return matches;
  }
}
