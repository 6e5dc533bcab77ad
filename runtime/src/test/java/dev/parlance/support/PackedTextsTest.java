package dev.parlance.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.parlance.internal.packed.PackedFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class PackedTextsTest {
  private static TextTable table(int size, String... strings) {
    return SampleLocales.table(PackedTexts.of(size).texts(strings));
  }

  private static List<String> texts(TextTable table, int size) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      texts.add(table.text(i));
    }
    return texts;
  }

  @Test
  void textsEndAtTheirSeparators() {
    TextTable table = table(4, "a\u001e\u001ebc\n\u001e😀\u001e");
    assertEquals(List.of("a", "", "bc\n", "😀"), texts(table, 4));
    assertEquals("bc\n", table.text(2));
  }

  @Test
  void textsMayStraddleStringsWhereverTheseAreCut() {
    String packed = "ab\u001e\u001ecde\u001ef\u001e\u001e";
    for (int first = 0; first <= packed.length(); first++) {
      for (int second = first; second <= packed.length(); second++) {
        TextTable table =
            table(5, packed.substring(0, first), packed.substring(first, second), packed.substring(second));
        assertEquals(List.of("ab", "", "cde", "f", ""), texts(table, 5));
      }
    }
  }

  @Test
  void textMayFillSeveralStrings() {
    String packed = "a\u001e" + "b".repeat(200_000) + "\u001ec\u001e";
    TextTable table =
        table(3, packed.substring(0, 65_535), packed.substring(65_535, 131_070), packed.substring(131_070));
    assertEquals(List.of("a", "b".repeat(200_000), "c"), texts(table, 3));
  }

  @Test
  void textIsExtractedOnce() {
    TextTable table = table(1, "a\u001e");
    assertSame(table.text(0), table.text(0));
    assertSame(table.template(0), table.template(0));
  }

  @Test
  void laterChangeOfTheArrayHasNoEffect() {
    String[] strings = {"a\u001e"};
    TextTable table = table(1, strings);
    strings[0] = "b\u001e";
    assertEquals("a", table.text(0));
  }

  @Test
  void indexOutOfRangeIsRefused() {
    TextTable table = table(1, "a\u001e");
    assertThrows(IndexOutOfBoundsException.class, () -> table.text(1));
    assertThrows(IndexOutOfBoundsException.class, () -> table.text(-1));
    assertThrows(IndexOutOfBoundsException.class, () -> table.template(1));
    assertThrows(IndexOutOfBoundsException.class, () -> table(0).text(0));
  }

  @Test
  void wrongNumberOfTextsIsReported() {
    assertEquals("2 texts expected, 1 found",
        assertThrows(IllegalArgumentException.class, () -> table(2, "a\u001e")).getMessage());
    assertEquals("1 texts expected, 3 found",
        assertThrows(IllegalArgumentException.class, () -> table(1, "a\u001eb\u001ec\u001e")).getMessage());
  }

  @Test
  void nullIsRefused() {
    assertThrows(NullPointerException.class, () -> table(0, (String[]) null));
    assertThrows(NullPointerException.class, () -> table(1, "a\u001e", null).text(0));
  }

  @Test
  void threadsReadANewTableAtOnce() throws Exception {
    int threads = 4;
    int size = 500;
    StringBuilder packed = new StringBuilder();
    for (int i = 0; i < size; i++) {
      packed.append("text ").append(i).append(' ').append(PackedFormat.VALUE).append(PackedFormat.argument(0))
          .append(PackedFormat.END_TEXT);
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (int round = 0; round < 50; round++) {
        TextTable table = table(size, packed.substring(0, 1000), packed.substring(1000));
        CyclicBarrier start = new CyclicBarrier(threads);
        Callable<Integer> reader =
            () -> {
              start.await();
              int right = 0;
              for (int i = 0; i < size; i++) {
                right += table.format(i, "x").equals("text " + i + " x") ? 1 : 0;
                right += table.rich(i, "&").toHtml().equals("text " + i + " &amp;") ? 1 : 0;
              }
              return right;
            };
        List<Callable<Integer>> readers = List.of(reader, reader, reader, reader);
        for (Future<Integer> read : pool.invokeAll(readers)) {
          assertEquals(2 * size, read.get());
        }
      }
    } finally {
      pool.shutdown();
    }
  }
}
