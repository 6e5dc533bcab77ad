package dev.parlance.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import dev.parlance.RichText;
import dev.parlance.support.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The order in which texts with random values are shown, by ICU4J's {@link Bidi}, in which no code of Parlance has a
 * part; {@code -Dparlance.seed} chooses other values, {@code -Dparlance.values} more of them.
 */
@Tag("long")
class BidiOrderTest {
  private static final long SEED = Long.getLong("parlance.seed", 5);
  private static final int VALUES = Integer.getInteger("parlance.values", 1_200);

  private static final String[] PIECES = {"a", "Z", "1", "23", "+", "-", "$", "%", ",", ".", ":", " ", "\u00a0", "(",
    ")", "[", "]", "<", "!", "\t", "\u05d0", "\u05e9\u05dc", "\u0627", "\u0644\u0645", "\u0661", "\u0662\u0663",
    "\u066b", "\u06f1", "\u0300", "\u200b", "\u200d", "\u200e", "\u200f", "\u061c", "\u202a", "\u202b", "\u202c",
    "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069", "\u2066".repeat(130), "\u202b".repeat(130), "\n",
    "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\u001c", "\u001d", "\u001e", "\u001f", "\ud802\udd00", "\ud800",
    "\ud83a\udd50", "\u6f22"};

  /** What is between two places where a line or a column ends, whatever is around. */
  private static final String CONTENT = "[^\n\r\u0085\u2029\u001c-\u001f\t\u000b]+";

  @ParameterizedTest
  @CsvSource({
    "'User {0} pays {1} EUR to bob - (12).', false",
    "'{0}{1}', false",
    "'{0} - {1}: {0}/5%', false",
    "'שלם {0} abc - 12 {1} (def) עד 3 {0}!', true",
    "'{0} pay {1} EUR', true",
    "'שלום {0}{1}', true"})
  void orderOfEverythingOutsideOfAValueNeverDependsOnTheValue(String text, boolean rightToLeft) {
    System.out.println(getClass().getSimpleName() + ": -Dparlance.seed=" + SEED + " -Dparlance.values=" + VALUES);
    Random random = new Random(SEED);
    for (int i = 0; i < VALUES / 6; i++) {
      String[] values = {value(random), value(random)};
      for (byte direction : new byte[] {Bidi.LTR, Bidi.RTL, Bidi.LEVEL_DEFAULT_LTR}) {
        // Text of the other direction than the surroundings expect is isolated by those, not by this text.
        if (rightToLeft || direction != Bidi.RTL) {
          assertEquals(
              order(text, new String[] {inert(values[0]), inert(values[1])}, rightToLeft, direction),
              order(text, values, rightToLeft, direction),
              () -> "seed " + SEED + ": " + escaped(values[0]) + " and " + escaped(values[1]) + " in " + text);
        }
      }
    }
  }

  @Test
  void amountAfterAValueWithALineFeedIsNotReversed() {
    assertEquals("pays 1234 EUR to bob.", shown(Sample.format(
        "User {0} pays {1} EUR to bob.", "x\n\u202e", "1234")).lines().skip(1).findFirst().orElseThrow().strip());
  }

  @Test
  void twoValuesOfArabicDigitsKeepTheOrderOfTheText() {
    assertEquals("\u0661 - \u0662", shown(Sample.format("{0} - {1}", "\u0661", "\u0662")));
  }

  private static String value(Random random) {
    StringBuilder value = new StringBuilder();
    for (int count = random.nextInt(6); count > 0; count--) {
      value.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return value.toString();
  }

  /** A value with the lines and columns of {@code value}, whose content has no effect on anything around it. */
  private static String inert(String value) {
    return value.replaceAll(CONTENT, "\u2066x\u2069");
  }

  /** The characters of {@code text}, without spaces, in the order in which they are shown, line by line. */
  private static String order(String text, String[] values, boolean rightToLeft, byte direction) {
    StringBuilder all = new StringBuilder();
    List<Integer> outside = new ArrayList<>();
    for (String piece : text.split("(?=\\{)|(?<=})")) {
      if (piece.startsWith("{")) {
        all.append(rich(piece, values, rightToLeft).toPlainText());
      } else {
        for (int i = 0; i < piece.length(); i++) {
          outside.add(all.length() + i);
        }
        all.append(piece);
      }
    }
    assertEquals(all.toString(), rich(text, values, rightToLeft).toPlainText());
    Bidi bidi = new Bidi();
    bidi.setPara(all.toString(), direction, null);
    StringBuilder order = new StringBuilder();
    for (int i = 0; i < bidi.countParagraphs(); i++) {
      BidiRun paragraph = bidi.getParagraphByIndex(i);
      int start = paragraph.getStart();
      int[] places = bidi.setLine(start, paragraph.getLimit()).getLogicalMap();
      TreeMap<Integer, Character> line = new TreeMap<>();
      outside.stream().filter(at -> at >= start && at < paragraph.getLimit() && all.charAt(at) != ' ')
          .forEach(at -> line.put(places[at - start], all.charAt(at)));
      line.values().forEach(order::append);
      order.append('\n');
    }
    return order.toString();
  }

  private static RichText rich(String text, String[] values, boolean rightToLeft) {
    return rightToLeft ? Sample.rightToLeft(text, (Object[]) values) : Sample.rich(text, (Object[]) values);
  }

  /** {@code text} as it is shown, without bidi controls. */
  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    for (String line : text.split("(?<=\n)")) {
      shown.append(new Bidi(line, Bidi.LEVEL_DEFAULT_LTR).writeReordered(Bidi.REMOVE_BIDI_CONTROLS));
    }
    return shown.toString().replaceAll("[\u2066-\u2069]", "");
  }

  private static String escaped(String value) {
    StringBuilder escaped = new StringBuilder();
    value.chars().forEach(c -> escaped.append(String.format("\\u%04x", c)));
    return escaped.toString();
  }
}
