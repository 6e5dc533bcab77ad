package dev.parlance.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.parlance.Link;
import dev.parlance.RichText;
import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.packed.PackedFormat;
import dev.parlance.internal.packed.FlatTemplate;
import dev.parlance.internal.text.HtmlEscaper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.function.Executable;

class TextsTest {
  @Test
  void valuesArePrintedBetweenTheWords() {
    assertEquals("Hello you!", Sample.format("Hello {0}!", "you"));
    assertEquals("you", Sample.format("{0}", "you"));
    assertEquals("b-a-b", Sample.format("{1}-{0}-{1}", "a", "b"));
    assertEquals("abc.", Sample.format("{0}{1}{2}.", "a", "b", "c"));
    assertEquals("no value", Sample.format("no value"));
    assertEquals("", Sample.format(""));
  }

  @Test
  void charactersOfAValueAreLiteral() {
    String value = "{0} %s $1 \\1 \u0001\u0041 \u001e \u0003 <b> &amp;";
    assertEquals("x" + value + "y", Sample.format("x{0}y", value));
    assertEquals("x" + value, Sample.rich("<b>x</b>{0}", value).toPlainText());
  }

  @Test
  void manyArgumentsHaveTheirCharacters() {
    Object[] arguments = new Object[100];
    StringBuilder packed = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = "v" + i;
      packed.append(PackedFormat.VALUE).append(PackedFormat.argument(i));
      expected.append("v").append(i);
    }
    TextTable table = SampleLocales.table(
        PackedTexts.of(1).texts(packed.append(PackedFormat.END_TEXT).toString()));
    assertEquals(expected.toString(), table.format(0, arguments));
  }

  @Test
  void textWithMarkupIsFormattedAsPlainText() {
    assertEquals("a\n\nb", Sample.format("<p>a</p><p>b</p>"));
  }

  @Test
  void instantHasItsDateAndTimeInTheZone() {
    Instant instant = Instant.parse("2026-03-09T23:30:15.125Z");
    ZoneId zone = ZoneId.of("Asia/Tokyo");
    ZonedDateTime expected = ZonedDateTime.of(2026, 3, 10, 8, 30, 15, 125_000_000, zone);
    assertEquals(expected, Texts.at(instant, zone));
    assertEquals(expected, Texts.at(Date.from(instant), zone));
    // As java.sql.Date does, which has no time.
    Date sql = new Date(instant.toEpochMilli()) {
      private static final long serialVersionUID = 1;

      @Override
      public Instant toInstant() {
        throw new UnsupportedOperationException();
      }
    };
    assertEquals(expected, Texts.at(sql, zone));
    assertThrows(NullPointerException.class, () -> Texts.at((Date) null, zone));
    assertThrows(NullPointerException.class, () -> Texts.at((Instant) null, zone));
    assertThrows(NullPointerException.class, () -> Texts.at(instant, null));
  }

  @Test
  void nullIsRefused() {
    TextTable table = Sample.table("{0}", false);
    RichText rich = table.rich(0, "x");
    List<Executable> calls =
        List.of(
            () -> table.format(0, (Object[]) null),
            () -> table.rich(0, (Object[]) null),
            () -> table.format(0, (Object) null),
            () -> table.rich(0, (Object) null),
            () -> Sample.table("<a 0>x</a>", false).rich(0, (Link) null),
            () -> FlatTemplate.of(null, LocaleFormat.PLAIN, number -> null),
            () -> RichText.ofText(null),
            () -> rich.accept(null),
            () -> rich.writeHtml(null),
            () -> HtmlEscaper.attribute(null));
    calls.forEach(call -> assertThrows(NullPointerException.class, call));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "a {0} b", "{#0} b", "<plural 0><branch =1>one<branch other>{#0} files</plural>", "<b>{0}</b>",
    "<plural 0 offset 1><branch other>{#0}</plural>", "<limits 0><branch 0.0>few<branch 1000.0>{0} many</limits>",
    "{0}: <plural 0><branch other><plural 0><branch other>{0} deep</plural></plural>", "{0 n:integer}", "constant"})
  void wholeNumberAloneIsShownAsAmongOthers(String message) {
    for (String tag : new String[] {"en", "de"}) {
      PackedTexts.Builder builder = PackedTexts.of(1);
      TextTable table = SampleLocales.table(tag,
          SampleLocales.packed(tag.equals("de") ? builder.groupSeparator(".") : builder.zeroDigit("\u0660"), message));
      for (long number : new long[] {0, 1, 7, 42, 999, 1_000, 1_005, 1_050, 999_999, 1_000_000, -5, Long.MIN_VALUE}) {
        assertEquals(table.format(0, (Object) number), table.format(0, number), message);
      }
    }
    assertEquals("1,005 files", Sample.table("{0} files", false).format(0, 1_005));
    assertEquals("12,050 files", Sample.table("{#0} files", false).format(0, 12_050));
  }

  @Test
  void textsMayHaveValuesInTheFormatsOfAnotherLocale() {
    TextTable table = SampleLocales.table("ar-XB",
        SampleLocales.packed(PackedTexts.of(1).valuesOf("de"), "{0 d:long}, {1 n:percent}"));
    assertEquals("1. Juni 2024, 50\u00a0%", table.format(0, LocalDate.of(2024, 6, 1), 0.5));
    assertEquals(Locale.forLanguageTag("ar-XB"), table.locale());
  }
}
