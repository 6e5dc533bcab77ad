package dev.parlance.benchmarks.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.benchmarks.peer.Partner;
import dev.parlance.benchmarks.peer.Peer;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openjdk.jmh.annotations.Benchmark;

/** What is compared shows the same text. */
class EqualTextsTest {
  @TestFactory
  Stream<DynamicTest> allPartnersOfARowPrintTheSame() {
    return Rows.ALL.stream().flatMap(row -> benchmarks(row).map(method -> DynamicTest
        .dynamicTest(row.getAnnotation(Row.class).name() + ", " + method.getName(), () -> check(row, method))));
  }

  @TestFactory
  Stream<DynamicTest> everyRowHasParlanceAndHandWrittenJava() {
    return Rows.ALL.stream().map(row -> DynamicTest.dynamicTest(row.getAnnotation(Row.class).name(), () -> {
      List<Peer> peers = benchmarks(row).map(method -> method.getAnnotation(Partner.class).value()).toList();
      assertEquals(List.of(1, 1), Stream.of(Peer.HAND_WRITTEN, Peer.PARLANCE)
          .map(peer -> (int) peers.stream().filter(peer::equals).count()).toList());
    }));
  }

  private static Stream<Method> benchmarks(Class<?> row) {
    return Arrays.stream(row.getMethods()).filter(method -> method.isAnnotationPresent(Benchmark.class));
  }

  private static void check(Class<?> row, Method benchmark) throws ReflectiveOperationException {
    Object state = row.getConstructor().newInstance();
    List<String> differs = List.of(benchmark.getAnnotation(Partner.class).differs());
    List<String> expected = new ArrayList<>();
    List<String> printed = new ArrayList<>();
    // Twice, since what is cut out of a catalog or put into a cache at the first call is not at the second.
    for (int i = 0; i < 2; i++) {
      for (String text : row.getAnnotation(Row.class).prints()) {
        int other = differs.indexOf(text);
        expected.add(other < 0 ? text : differs.get(other + 1));
        printed.add(benchmark.invoke(state).toString());
      }
    }
    assertEquals(expected, printed);
  }
}
