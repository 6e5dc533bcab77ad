package dev.parlance.support;

import dev.parlance.Bundled;

/** Texts for {@link SampleLocales} as the generator writes them. */
class SampleOverrides extends OverridingTexts {
  private final SampleLocales library;
  private final PackedTexts[] texts;

  /** Texts for {@code library}, of this version. */
  SampleOverrides(SampleLocales library, String entries, String locales, String ofLibrary, String matches,
      PackedTexts... texts) {
    this(Version.VALUE, entries, locales, ofLibrary, matches, library, texts);
  }

  SampleOverrides(String version, String entries, String locales, String ofLibrary, String matches,
      SampleLocales library, PackedTexts... texts) {
    super(version, SampleLocales.Messages.class, entries, locales, ofLibrary, matches);
    this.library = library;
    this.texts = texts;
  }

  @Override
  protected Bundled library() {
    return () -> library.bundle(library.source());
  }

  @Override
  protected PackedTexts load(int number) {
    return texts[number];
  }
}
