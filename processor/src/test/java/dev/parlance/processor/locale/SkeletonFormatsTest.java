package dev.parlance.processor.locale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.message.ParameterType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Skeletons as each locale writes them. */
class SkeletonFormatsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '~', value = {
    "'' ~ n", "percent ~ n:percent", "% ~ n:percent", "%x100 ~ n:percent", "currency/EUR ~ n::currency/EUR",
    ".00 ~ n::.00", ".0# ~ n::.0#", ".## ~ n::.##", ".00* ~ n::.00*", "precision-integer ~ n::.",
    "precision-unlimited ~ n::.*", "currency/JPY .0 ~ n::currency/JPY .0", "group-off ~ n::group-off",
    ",_ ~ n::group-off", "000 ~ n::000", "integer-width/*00 ~ n::00", "scale/0.010 ~ n::scale/0.01",
    "group-auto ~ n", ".00 percent group-off ~ n::percent .00 group-off"})
  void aNumbersSkeletonHasOneForm(String skeleton, String packed) {
    assertEquals(packed, NumberSkeleton.read(skeleton).skeleton().packed());
    if (NumberSkeleton.isIn(packed)) {
      assertEquals(packed, NumberSkeleton.read(packed.substring("n::".length())).skeleton().packed());
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', value = {
    "en ~ n::.00 ~ n:=#,##0.00", "hi ~ n::.00 ~ n:=#,##,##0.00", "en ~ n::group-off ~ n:=0.###",
    "en ~ n::percent .0 ~ n:=#,##0.0%", "tr ~ n::percent .0 ~ n:=%#,##0.0", "fr ~ n::percent .0 ~ n:=#,##0.0\u00a0%",
    "en ~ n::currency/EUR . ~ n:currency/EUR=\u00a4#,##0", "de ~ n::currency/EUR . ~ n:currency/EUR=#,##0\u00a0\u00a4",
    "en ~ n::currency/USD ~ n:currency/USD=\u00a4#,##0.00",
    "en ~ n::currency/PLN ~ n:currency/PLN=\u00a4\u00a0#,##0.00",
    "pl ~ n::currency/PLN ~ n:currency/PLN=#,##0.00\u00a0\u00a4", "en ~ n::currency/JPY ~ n:currency/JPY=\u00a4#,##0",
    "en ~ n::scale/0.01 ~ n:*0.01=#,##0.###", "en ~ n::currency/EUR scale/0.01 ~ n:currency/EUR*0.01=\u00a4#,##0.00",
    "en ~ n:percent ~ n:percent", "en ~ d:long ~ d:long"})
  void aNumbersSkeletonIsAPatternInEachLocale(String tag, String packed, String resolved) {
    assertEquals(resolved, SkeletonFormats.resolved(packed, tag));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', value = {
    "yMMMd ~ DATE ~ en ~ d:=MMM d, y", "yMMMd ~ DATE ~ de ~ d:=d. MMM y", "yMMMd ~ DATE ~ ja ~ d:=y年M月d日",
    "yMMMMEEEEd ~ DATE ~ fr ~ d:=EEEE d MMMM y", "jm ~ TIME ~ en ~ d:=h:mm\u202fa", "jm ~ TIME ~ de ~ d:=HH:mm",
    "Hms ~ TIME ~ en ~ d:=HH:mm:ss", "yMdHm ~ DATE_TIME ~ pl ~ d:=d.MM.y, HH:mm", "Hmz ~ ZONED ~ en ~ d:=HH:mm z",
    "MMMd ~ DATE ~ es ~ d:=d MMM", "yQQQ ~ DATE ~ en ~ d:=QQQ y"})
  void aDatesSkeletonIsAPatternInEachLocale(String fields, ParameterType type, String tag, String resolved) {
    assertEquals(type, DateSkeleton.of(fields).orElseThrow().format().type());
    assertEquals(resolved, SkeletonFormats.resolved("d::" + fields, tag));
  }
}
