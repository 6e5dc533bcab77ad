package dev.parlance.processor.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static final List<String> FILE = List.of("class Shop {", "  void open() {", "    door();", "", "    light();",
      "  }", "}");

  @Test
  void aBlockMayBeIndentedLess() {
    assertEquals(List.of("void open() {", "  door();", "", "  light();", "}"),
        Excerpt.nearest(List.of("void open() {", "  door();", "", "  light();", "}"), FILE));
  }

  @Test
  void anEllipsisSkipsLines() {
    assertEquals(List.of("class Shop {", "  …", "    light();"),
        Excerpt.nearest(List.of("class Shop {", "  …", "    light();"), FILE));
  }

  @Test
  void aLineThatDiffersIsShownAsItIsInTheFile() {
    assertEquals(List.of("door();", "", "light();"), Excerpt.nearest(List.of("door();", "", "lights();"), FILE));
    assertEquals(List.of("void open() {", "  door();"), Excerpt.nearest(List.of("void open() {", "door();"), FILE));
  }

  @Test
  void aBlockThatIsLongerThanTheFileIsNotInIt() {
    assertEquals(List.of("}"), Excerpt.nearest(List.of("}", "}"), List.of("}")));
  }

  @Test
  void whatAnEllipsisNeverReachesIsNotInIt() {
    assertEquals(List.of("class Shop {", "…"), Excerpt.nearest(List.of("class Shop {", "…", "  shut();"), FILE));
  }
}
