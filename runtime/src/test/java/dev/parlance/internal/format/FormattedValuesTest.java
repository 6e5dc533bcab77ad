package dev.parlance.internal.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.parlance.RichText;
import dev.parlance.support.Sample;
import dev.parlance.support.SampleLocales;
import dev.parlance.support.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormattedValuesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
  private static final LocalTime TIME = LocalTime.of(14, 5, 7, 999);
  private static final ZonedDateTime ZONED = DAY.atTime(TIME).atZone(ZoneId.of("Europe/Berlin"));
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Currency JPY = Currency.getInstance("JPY");

  private static String in(String tag, String message, Object... arguments) {
    // Java 20 and later have narrow spaces where earlier ones have others.
    return Sample.formatIn(tag, message, arguments).replace('\u00a0', ' ').replace('\u202f', ' ');
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "n                | 1,234.568   | 1.234,568",
    "n:integer        | 1,235       | 1.235",
    "n:percent        | 123,457%    | 123.457 %",
    "n:currency/EUR   | €1,234.57   | 1.234,57 €",
    "n:currency/JPY   | ¥1,235      | 1.235 ¥",
    "n:currency/TND   | TND1,234.568 | 1.234,568 TND",
    "n:=#0.0          | 1234.6      | 1234,6",
    "n:=¤ #,##0.0     | $ 1,234.6   | € 1.234,6",
  })
  void numbersAreFormattedForTheLocale(String format, String american, String german) {
    BigDecimal number = new BigDecimal("1234.5678");
    assertEquals(american, in("en-US", "{0 " + format + "}", number).replace("TND ", "TND"), format);
    assertEquals(german, in("de-DE", "{0 " + format + "}", number));
  }

  @Test
  void amountIsShownInItsCurrencyWhereThePlaceShowsOne() {
    Object euros = Texts.amount(new BigDecimal("1234.5"), EUR);
    assertEquals("€1,234.50", in("en-US", "{0 n:currency}", euros));
    assertEquals("$1,234.50", in("en-US", "{0 n:currency}", 1234.5));
    assertEquals("1.234,50 €", in("de-DE", "{0 n:currency}", euros));
    assertEquals("¥1,234", in("en-US", "{0 n:currency}", Texts.amount(1234, JPY)));
    assertEquals("￥1,234", in("ja-JP", "{0 n:currency}", Texts.amount(1234, JPY)));
    assertEquals("€1,234.50", in("ja-JP", "{0 n:currency}", euros));
    assertEquals("€ 1234.5", in("en-US", "{0 n:=¤ 0.##}", euros));
    // Gold has no digits of its own.
    assertEquals("XAU 1.50", in("en-US", "{0 n:currency}", Texts.amount(1.5, Currency.getInstance("XAU")))
        .replaceFirst("XAU ?", "XAU "));
  }

  @Test
  void amountIsANumberElsewhere() {
    Object euros = Texts.amount(new BigDecimal("1234.5"), EUR);
    assertEquals("1,234.5|1,234.5|123,450%|$1,234.50|1234",
        in("en-US", "{0}|{0 n}|{0 n:percent}|{0 n:currency/USD}|{0 n:=0}", euros));
    assertEquals("many", in("en", "<limits 0><branch 0.0>few<branch 1000.0>many</limits>", euros));
    assertThrows(NullPointerException.class, () -> Texts.amount(null, EUR));
    assertThrows(NullPointerException.class, () -> Texts.amount(1, null));
  }

  @Test
  void ungroupedNumberHasTheLocalesDigitsAndNoSeparators() {
    Object year = Texts.ungrouped(1998);
    assertEquals("1998 1998 1998 1998 199800% 1,998.00",
        in("en", "{0} {#0} {0 n} {0 n:integer} {0 n:percent} {1 n:=#,##0.00}", year, 1998));
    assertEquals("1998.00", in("en", "{0 n:=#,##0.00}", year));
    assertEquals("١٩٩٨", in("ar-EG", "{0 n}", year));
    assertEquals("-9223372036854775808", in("en", "{#0}", Texts.ungrouped(Long.MIN_VALUE)));
  }

  @Test
  void ungroupedNumberSelectsLikeItsNumber() {
    String plural = "<plural 0 offset 1><branch =5000>five<branch other>{#0} {0}</plural>";
    assertEquals("five", in("en", plural, Texts.ungrouped(5000)));
    assertEquals("7000 7000", in("en", plural, Texts.ungrouped(7000)));
    assertEquals("7,000 7,000", in("en", plural, 7000L));
    assertEquals("b", in("en", "<limits 0><branch 0.0>a<branch 7000.0>b</limits>", Texts.ungrouped(7000)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "d:short          | 3/9/26                 | 09.03.26",
    "d:medium         | Mar 9, 2026            | 09.03.2026",
    "d:long           | March 9, 2026          | 9. März 2026",
    "d:full           | Monday, March 9, 2026  | Montag, 9. März 2026",
    "d:=d.MM.yy       | 9.03.26                | 9.03.26",
    "d:=EEEE HH:mm    | Monday 14:05           | Montag 14:05",
    "t:short          | 2:05 PM                | 14:05",
    "t:medium         | 2:05:07 PM             | 14:05:07",
    "t:long           | 2:05:07 PM CET         | 14:05:07 MEZ",
    "dt:short         | 3/9/26, 2:05 PM        | 09.03.26, 14:05",
    "dt:medium        | Mar 9, 2026, 2:05:07 PM | 09.03.2026, 14:05:07",
  })
  void datesAndTimesAreFormattedForTheLocale(String format, String american, String german) {
    assertEquals(american, in("en-US", "{0 " + format + "}", ZONED));
    assertEquals(german, in("de-DE", "{0 " + format + "}", ZONED));
  }

  @Test
  void dateOrTimeOfAPlainPlaceIsInTheMediumStyle() {
    assertEquals("Mar 9, 2026", in("en-US", "{0}", DAY));
    assertEquals("on Mar 9, 2026 at 2:05:07 PM", in("en-US", "on {0} at {1}", DAY, TIME));
    assertEquals("09.03.2026, 14:05:07", in("de-DE", "{0}", DAY.atTime(TIME)));
    assertEquals("09.03.2026, 14:05:07", in("de-DE", "{0}", ZONED));
    assertEquals("09.03.2026, 14:05:07", in("de-DE", "{0}", OffsetDateTime.from(ZONED)));
    assertEquals("MARCH 2026-03", in("en-US", "{0} {1}", DAY.getMonth(), java.time.YearMonth.from(DAY)));
  }

  @Test
  void timeWithoutAZoneIsShownWithoutOneInTheLongerStyles() {
    assertEquals("14:05:07 14:05:07", in("de-DE", "{0 t:long} {0 t:full}", TIME));
    assertEquals("Montag, 9. März 2026 um 14:05:07",
        in("de-DE", "{0 dt:full}", DAY.atTime(TIME)).replace("2026,", "2026 um"));
  }

  @Test
  void datesAreInTheCalendarOfTheLocale() {
    assertEquals("9 มี.ค. 2569", in("th-TH", "{0}", DAY));
    assertEquals("2569", in("th-TH", "{0 d:=yyyy}", DAY));
    assertEquals("令和8年3月9日", in("ja-JP-u-ca-japanese", "{0 d:long}", DAY));
    assertEquals("٠٩‏/٠٣‏/٢٠٢٦", in("ar-EG", "{0}", DAY));
  }

  @Test
  void missingTextIsFormattedForTheLocaleThatItComesFrom() {
    SampleLocales locales =
        new SampleLocales("en de de-AT>de", "", SampleLocales.packed("{0 n} {0 d:=y}", "{0 n}", "{0}"),
            SampleLocales.packed("", "{0 n}!", ""), SampleLocales.packed("", "", ""));
    assertEquals("1.234,5!", locales.of(Locale.forLanguageTag("de-AT")).texts().format(1, 1234.5));
    assertEquals("Mar 9, 2026", locales.of(Locale.forLanguageTag("de-AT")).texts().format(2, DAY));
  }

  @Test
  void formattedValueIsEscapedInHtmlAndNeverIsolated() {
    RichText rich = Sample.rich("<b>{0 n:=0 '<&>'}</b>{1 d:='<i>'y}{1}", 5, DAY);
    assertEquals("<b>5 &lt;&amp;&gt;</b>&lt;i&gt;2026Mar 9, 2026", rich.toHtml());
    assertEquals("5 <&><i>2026Mar 9, 2026", rich.toPlainText());
    assertEquals("<b>5</b>2026Mar 9, 2026<bdi>x</bdi>",
        Sample.rightToLeft("<b>{0 n}</b>{1 d:=y}{1}{2}", 5, DAY, "x").toHtml());
    assertEquals("**5**2026Mar 9, 2026", Sample.rightToLeft("<b>{0 n}</b>{1 d:=y}{1}", 5, DAY).toMarkdown());
  }

  @Test
  void richTextsThatShowTheSameAreEqual() {
    RichText one = Sample.rich("<b>{0 n}</b> <limits 0><branch 0.0>a<branch 1.0>b</limits>", 1.0);
    RichText other = Sample.rich("<b>{0 n:integer}</b> <limits 1><branch 0.0>b</limits>", 1, -1);
    assertEquals(one, other);
    assertEquals(one.hashCode(), other.hashCode());
    assertNotEquals(one, Sample.rich("<b>{0 n}</b> b", 2));
  }

  @Test
  void formatsStandInBranchesAndLinksAreDroppedAroundThem() {
    assertEquals("<b>1,234.5 items</b>", Sample.rich(
        "<b><limits 0><branch 0.0>none<branch 2.0>{0 n} items</limits></b>", 1234.5).toHtml());
    assertEquals("<a href=\"/\">7</a>", Sample.rich("<a 0>{1 n}</a>", dev.parlance.Link.to("/"), 7).toHtml());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "n:x", "n:currency/X", "d", "d:x", "t:=H", "dt", "dt:", "N", "n:=0.0.0", "d:=b"})
  void unknownFormatIsRefused(String format) {
    assertThrows(IllegalArgumentException.class, () -> ValueFormats.of(format, Locale.ENGLISH));
  }

  @Test
  void valueOfAnotherTypeIsRefused() {
    assertThrows(ClassCastException.class, () -> in("en", "{0 n}", "x"));
    assertThrows(ClassCastException.class, () -> in("en", "{0 d:short}", 1));
    assertThrows(NullPointerException.class, () -> in("en", "{0 n}", (Object) null));
    assertThrows(NullPointerException.class, () -> in("en", "{0 d:short}", (Object) null));
    assertThrows(NullPointerException.class, () -> in("en", "<limits 0><branch 0.0>a</limits>", (Object) null));
  }

  @Test
  void localDateTimeHasDateAndTime() {
    assertEquals("3/9/26 2:05 PM", in("en-US", "{0 d:short} {0 t:short}", LocalDateTime.of(DAY, TIME)));
  }
}
