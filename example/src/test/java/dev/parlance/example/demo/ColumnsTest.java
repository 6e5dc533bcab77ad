package dev.parlance.example.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void wordsAfterTheThirdAreLeftOutOfALongLine() {
    assertEquals("one two three … six seven", Columns.shortened("one two three four five six seven", 25));
    assertEquals("one two three four five six", Columns.shortened("one two three four five six", 27));
  }

  @Test
  void aLineIsBrokenAtSpaces() {
    assertEquals(List.of("one two", "three"), Columns.wrapped("one two three", 9));
  }

  @Test
  void aLineWithoutSpacesIsBrokenWhereItIsFull() {
    assertEquals(List.of("日本", "語"), Columns.wrapped("日本語", 5));
  }

  @Test
  void aCharacterOfJapaneseIsTwoColumnsWide() {
    assertEquals(8, Columns.width("日本語 a"));
  }

  @Test
  void theCaretStaysBelowItsCharacter() {
    String line = "a".repeat(50) + "X" + "b".repeat(50);

    List<String> shown = Columns.aroundCaret(line, " ".repeat(50) + "^", 30);

    assertEquals(30, shown.get(0).length());
    assertEquals('X', shown.get(0).charAt(shown.get(1).indexOf('^')));
  }
}
