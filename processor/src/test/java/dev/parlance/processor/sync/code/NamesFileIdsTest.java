package dev.parlance.processor.sync.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Position;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamesFileIdsTest {
  private static final NewIds IDS = new NewIds(
      Map.of("111", CatalogEntry.of("222", MessageText.of("Welcome"), Position.START, Position.START)));

  @Test
  void idsBehindNamesAreReplacedAndNothingElse() {
    assertEquals("""
        # save = 111
        title = 222
        other=222 \t
        \tlast =\t222
        111 = 999
        more = 1111
        111
        # end = 111""", NamesFileIds.replaced("""
        # save = 111
        title = 111
        other=111 \t
        \tlast =\t111
        111 = 999
        more = 1111
        111
        # end = 111""", IDS));
  }

  @Test
  void lineEndsAndByteOrderMarksStay() {
    assertEquals("\ufeffa = 222\r\nb = 222\rc = 222", NamesFileIds.replaced("\ufeffa = 111\r\nb = 111\rc = 111", IDS));
  }
}
