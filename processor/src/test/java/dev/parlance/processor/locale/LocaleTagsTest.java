package dev.parlance.processor.locale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleTagsTest {
  @ParameterizedTest
  @CsvSource({
    "fr, fr",
    "PT_br, pt-BR",
    "zh_hant_tw, zh-Hant-TW",
    "ZH-HANT-TW, zh-Hant-TW",
    "es-419, es-419",
    "iw, he",
    "iw_IL, he-IL",
    "in-ID, id-ID",
    "ji, yi",
    "tl-PH, fil-PH",
    "sh, sr-Latn",
    "sh-ME, sr-Latn-ME",
    "sh-Cyrl, sr-Cyrl",
    "no, no",
    "nb, nb",
    "ca_ES_VALENCIA, ca-ES-valencia",
    "sl-rozaj-biske-1994, sl-rozaj-biske-1994",
    "en-US-POSIX, en-US-posix",
    "ar-EG-u-nu-latn, ar-EG",
    "de-x-formal, de",
    "backup, backup",
  })
  void aTagHasOneForm(String tag, String canonical) {
    assertEquals(Optional.of(canonical), LocaleTags.canonical(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "-", "_", "c", "fr-", "-fr", "fr--CA", "fr CA", "fr.txt", "fr~", "français", "toolonglanguage", "fr-FR-1",
    "\u0130n", "und", "und-DE", "root", "x-fr", "\ud800",
  })
  void whatIsNoTagOrNamesNoLanguageHasNone(String tag) {
    assertEquals(Optional.empty(), LocaleTags.canonical(tag));
  }
}
