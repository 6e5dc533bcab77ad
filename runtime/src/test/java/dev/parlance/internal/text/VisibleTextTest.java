package dev.parlance.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import dev.parlance.Link;
import dev.parlance.support.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
  /** Characters that are assigned by both, since ICU4J and each JDK know other versions of Unicode. */
  @Test
  void whatFontsIgnoreAndWhiteSpaceAreInvisibleAndNothingElseIs() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      boolean invisible = UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
          || UCharacter.isUWhiteSpace(c) || UCharacter.isISOControl(c) || c == 0x2800 || c >= 0xfff9 && c <= 0xfffb;
      assertEquals(invisible, VisibleText.isInvisible(c), Integer.toHexString(c));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "\u200b\u200e\u2066\u2069", "\ufeff\ufe0f", "\udb40\udc41", "\u2800"})
  void aTextOfInvisibleCharactersIsInvisibleAndALinkAroundItShowsItsAddress(String text) {
    assertFalse(VisibleText.isIn(text));
    assertTrue(VisibleText.isIn(text + "a" + text));
    assertTrue(VisibleText.isIn(text + "\ud83d\ude00"));
    assertEquals("<a href=\"/x\">/x</a>", Sample.rich("<a 0>" + text + "</a>", Link.to("/x")).toHtml());
  }
}
