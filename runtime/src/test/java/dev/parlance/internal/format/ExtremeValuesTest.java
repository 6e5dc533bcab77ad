package dev.parlance.internal.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.RichText;
import dev.parlance.support.Sample;
import dev.parlance.support.Texts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtremeValuesTest {
  private static final BigDecimal HUGE = new BigDecimal(BigInteger.ONE, -1_000_000_000);
  private static final BigDecimal TINY = new BigDecimal(BigInteger.ONE, 1_000_000_000);
  private static final String LIMITS =
      "<limits 0><branch -Infinity>less<branch 0.0>zero<branch 5.0E-324>more<branch Infinity>all</limits>";

  private static String en(String message, Object... arguments) {
    return Sample.formatIn("en-US", message, arguments);
  }

  private static String bothAnd(Number value, String limits) {
    return en("{0}|{0 n}|", value) + en(limits, value);
  }

  @Test
  void numbersThatAreNoneOrInfiniteAreNamed() {
    assertEquals("NaN|NaN|less", bothAnd(Double.NaN, LIMITS));
    assertEquals("NaN|NaN|less", bothAnd(Float.NaN, LIMITS));
    assertEquals("∞|∞|all", bothAnd(Double.POSITIVE_INFINITY, LIMITS));
    assertEquals("-∞|-∞|less", bothAnd(Float.NEGATIVE_INFINITY, LIMITS));
    assertEquals("-0|-0|zero", bothAnd(-0.0, LIMITS));
  }

  @Test
  void realNumbersOfAPlainPlaceHaveAllTheirDigits() {
    assertEquals("10,000,000,000 1,234.5 0.1 -0.0001 12,345,678 5",
        en("{0} {1} {2} {3} {4} {5}", 1e10, 1234.5, 0.1f, -1e-4, 12_345_678f, 5.0));
    assertEquals(309 + 102, en("{0}", Double.MAX_VALUE).length());
    assertEquals("0." + "0".repeat(323) + "49", en("{0}", Double.MIN_VALUE));
    assertEquals("0|more", en("{0 n}|" + LIMITS, Double.MIN_VALUE));
    assertEquals("-9,223,372,036,854,775,808 -9,223,372,036,854,775,808 -9,223,372,036,854,775,808",
        en("{0} {#0} {0 n}", Long.MIN_VALUE));
  }

  @Test
  void aPlainNumberIsInAsciiAndKeepsItsForm() {
    assertEquals("-9223372036854775808 1.0 1234567.5 1e-7 1.5e+21 0.000001 NaN -Infinity 0.1 1.50",
        Sample.formatIn("ar-EG", "{0 n:plain} {1 n:plain} {2 n:plain} {3 n:plain} {4 n:plain} {5 n:plain} {6 n:plain}"
            + " {7 n:plain} {8 n:plain} {9 n:plain}", Long.MIN_VALUE, 1.0, 1_234_567.5,
            1e-7, 1.5e21, 1e-6, Double.NaN, Float.NEGATIVE_INFINITY, 0.1f, new BigDecimal("1.50")));
    assertEquals("1E+1000000000 1E-1000000000 7.0 5", en("{0 n:plain} {1 n:plain} {2 n:plain} {3 n:plain}", HUGE, TINY,
        new Hostile(7), Texts.amount(5, Currency.getInstance("EUR"))));
  }

  @Test
  void aBranchOfAPluralMayHaveSeveralSelectors() {
    String plural = "<plural 0><branch =1 one>one<branch =2>two<branch few two>few<branch other>other</plural>";

    assertEquals("other one two other",
        en(plural + " ", 0L) + en(plural + " ", 1L) + en(plural + " ", 2L) + en(plural, 3L));
  }

  @Test
  void integerOfManyDigitsHasThemAll() {
    BigInteger value = BigInteger.TEN.pow(5000).subtract(BigInteger.ONE);
    String digits = "99" + ",999".repeat(1666);
    assertEquals(digits + "|" + digits + "|all", bothAnd(value, LIMITS));
  }

  @Test
  void decimalWithAScaleOfABillionFillsNoMemory() {
    assertEquals("1E+1000000000|1E+1000000000|all", bothAnd(HUGE, LIMITS));
    assertEquals("1E-1000000000|0|zero", bothAnd(TINY, LIMITS));
    assertEquals("-1E+1000000000 -1E+1000000000", en("{0 n:percent} {0 n:=#,##0.###}", HUGE.negate()));
    assertEquals("0% 0", en("{0 n:percent} {0 n:=#,##0.###}", TINY));
    assertEquals("0", en("{0 n}", BigDecimal.ZERO.setScale(-1_000_000_000)));
    assertEquals("1E+2147483647", en("{0 n:currency}", new BigDecimal(BigInteger.ONE, -Integer.MAX_VALUE)));
    assertEquals("1E+1000000000", en("{0 n:currency}", Texts.amount(HUGE, Currency.getInstance("EUR"))));
    assertEquals(1001 + 333, en("{0 n}", new BigDecimal("1E+1000")).length());
  }

  @Test
  void numberThatChangesLaterDoesNotChangeARichText() {
    List<Number> numbers = List.of(new AtomicInteger(1), new AtomicLong(1), new LongAdder(), new DoubleAdder(),
        new Hostile(1));
    RichText rich = Sample.rich("<b>{0}{0 n}{1}{1 n}{2}{2 n}{3}{3 n}{4}{4 n}</b>", numbers.toArray());
    ((AtomicInteger) numbers.get(0)).set(5);
    ((AtomicLong) numbers.get(1)).set(5);
    ((LongAdder) numbers.get(2)).add(5);
    ((DoubleAdder) numbers.get(3)).add(5);
    ((Hostile) numbers.get(4)).value = 5;
    assertEquals("<b>1111000011</b>", rich.toHtml());
  }

  @Test
  void numberIsReadByItsValueNotItsText() {
    assertEquals("<b>1,234.5 1,234.5</b>", Sample.rich("<b>{0} {0 n}</b>", new Hostile(1234.5)).toHtml());
    assertEquals("1,234.5 1,234.5", en("{0} {0 n}", new Hostile(1234.5)));
    assertEquals("7 7 7", en("{0} {0 n} {1}", new BigDecimal("7") {
      private static final long serialVersionUID = 1;

      @Override
      public String toString() {
        return "<script>";
      }
    }, new BigInteger("7") {
      private static final long serialVersionUID = 1;

      @Override
      public String toString() {
        return "<script>";
      }
    }));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"en", "ar-EG", "th-TH", "ja-JP-u-ca-japanese", "ja-JP-u-ca-japanese-x-lvariant-JP", "fa", "dz"})
  void yearsOfAnySizeAreShown(String tag) {
    for (LocalDate day : List.of(LocalDate.MIN, LocalDate.of(-1, 1, 1), LocalDate.of(0, 1, 1), LocalDate.of(1, 1, 1),
        LocalDate.of(1582, 10, 10), LocalDate.of(1872, 12, 31), LocalDate.of(10_000, 1, 1), LocalDate.MAX)) {
      for (String format : List.of("{0}", "{0 d:short}", "{0 d:full}", "{0 d:=yyyy-MM-dd}", "{0 d:=YYYY ww D}")) {
        assertFalse(Sample.formatIn(tag, format, day).isEmpty());
      }
      LocalDateTime start = day.atTime(LocalTime.MAX);
      assertFalse(Sample.formatIn(tag, "{0}{0 dt:full}", start).isEmpty());
      assertFalse(Sample.formatIn(tag, "{0}{0 dt:full}", start.atZone(ZoneOffset.UTC)).isEmpty());
    }
  }

  @Test
  void yearsOutsideFourDigitsAreWrittenInFull() {
    assertEquals("Jan 1, 10000", en("{0}", LocalDate.of(10_000, 1, 1)));
    assertEquals("Dec 31, 999999999", en("{0}", LocalDate.MAX));
    assertEquals("1850-01-01", Sample.formatIn("ja-JP-u-ca-japanese", "{0}", LocalDate.of(1850, 1, 1)));
  }

  @Test
  void formatsAreSharedByThreads() throws InterruptedException {
    var table = Sample.table("{0 n:currency/EUR} {1 d:full} {1}", false);
    String expected = table.format(0, 1234.5, LocalDate.EPOCH);
    AtomicInteger right = new AtomicInteger();
    Thread[] threads = new Thread[4];
    for (int i = 0; i < threads.length; i++) {
      threads[i] = new Thread(() -> {
        for (int call = 0; call < 2_000; call++) {
          right.addAndGet(expected.equals(table.format(0, 1234.5, LocalDate.EPOCH)) ? 1 : 0);
        }
      });
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertTrue(expected.contains("1,234.50"), expected);
    assertEquals(8_000, right.get());
  }

  private static final class Hostile extends Number {
    private static final long serialVersionUID = 1;

    private double value;

    Hostile(double value) {
      this.value = value;
    }

    @Override
    public int intValue() {
      return (int) value;
    }

    @Override
    public long longValue() {
      return (long) value;
    }

    @Override
    public float floatValue() {
      return (float) value;
    }

    @Override
    public double doubleValue() {
      return value;
    }

    @Override
    public String toString() {
      return "<script>";
    }
  }
}
