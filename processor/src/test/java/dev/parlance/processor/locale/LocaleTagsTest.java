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
    "de-x-lvariant-1-formal, de",
    "ja-JP-x-lvariant-JP, ja-JP",
    "en-GB-oed, en-GB",
    "i-klingon, tlh",
    "de-art-lojban, jbo",
    "backup, backup",
    "cnr, sr-ME",
    "cnr-Cyrl, sr-Cyrl-ME",
    "kmr, ku",
    "cmn, zh",
    "zh-cmn-Hans-CN, zh-Hans-CN",
    "zh-guoyu, zh",
    "zsm, ms",
    "arb, ar",
    "en_UK, en-GB",
    "de-DD, de-DE",
    "en-840, en-US",
    "hy-SU, hy-AM",
    "ru-SU, ru-RU",
    "prs, fa-AF",
    "no-nynorsk, nn",
    "hy-arevmda, hyw",
  })
  void aTagHasOneForm(String tag, String canonical) {
    assertEquals(Optional.of(canonical), LocaleTags.canonical(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "-", "_", "c", "fr-", "-fr", "fr--CA", "fr CA", "fr.txt", "fr~", "français", "toolonglanguage", "fr-FR-1",
    "\u0130n", "und", "und-DE", "root", "x-fr", "de-und", "\ud800",
    "de-1996-1996", "sl-rozaj-biske-ROZAJ",
  })
  void malformedTagsAndUnknownLanguagesHaveNoCanonicalForm(String tag) {
    assertEquals(Optional.empty(), LocaleTags.canonical(tag));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"und| does not name a language", "root| does not name a language",
    "x-fr| does not name a language",
    "de-a0000-a0001-a0002-a0003-a0004-a0005-a0006-a0007-a0008-a0009-a0010-a0011-a0012-a0013-a0014-a0015-a0016| is longer"
        + " than 100 characters, and no locale's tag is",
    "fr.txt| is not a BCP 47 language tag", "fr-| is not a BCP 47 language tag", "''| is not a BCP 47 language tag"})
  void faultsOfTagsAreReported(String tag, String fault) {
    assertEquals(fault, LocaleTags.fault(tag));
  }

  @ParameterizedTest
  @CsvSource({
    "backup, whose language CLDR does not know",
    "fr-copy, whose script Copy does not exist",
    "fr_Orig_FR, whose script Orig does not exist",
    "fr-backup, whose variant backup CLDR does not know",
    "sl-rozaj-backup, whose variant backup CLDR does not know",
    "fr-new, whose language is not fr",
    "FR_old, whose language is not fr",
  })
  void aTagIsDoubtful(String tag, String doubt) {
    assertEquals(Optional.of(doubt), DoubtfulTags.doubt(tag, LocaleTags.canonical(tag).orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "fr", "PT_br", "zh-Hant-TW", "zh_Hans", "ja-Jpan", "ko-Kore", "sr-Latn-ME", "iw", "sh", "no", "in_ID", "fil",
    "ca-ES-valencia", "sl-rozaj-biske-1994", "de-1996", "en-US-POSIX", "es-419", "haw", "de-x-formal", "ar-u-nu-latn",
    "cnr", "kmr", "cmn", "zsm", "en-UK", "zh-cmn-Hans", "zh-guoyu", "zh-yue", "prs", "deu",
  })
  void aTagIsNotDoubtful(String tag) {
    assertEquals(Optional.empty(), DoubtfulTags.doubt(tag, LocaleTags.canonical(tag).orElseThrow()));
  }
}
