package dev.parlance.internal.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.Element;
import dev.parlance.Link;
import dev.parlance.Tag;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArgumentTypeTest {
  @Test
  void eachTypeHasItsOwnMarkClassAndName() {
    assertType('\u0001', String.class, "String", ArgumentType.VALUE);
    assertType('\u000e', Long.class, "long", ArgumentType.NUMBER);
    assertType('\u0010', String.class, "String", ArgumentType.WORD);
    assertType('\b', Boolean.class, "boolean", ArgumentType.FLAG);
    assertType('\u0002', Link.class, "Link", ArgumentType.LINK);
    assertType('\u0007', Element.class, "Element", ArgumentType.ELEMENT);
    assertType('\u001b', Tag.class, "Tag", ArgumentType.TAG);
    assertType('\u0016', Number.class, "Number", ArgumentType.DECIMAL);
    assertType('\u0017', LocalDate.class, "LocalDate", ArgumentType.DATE);
    assertType('\u0018', LocalTime.class, "LocalTime", ArgumentType.TIME);
    assertType('\u0019', LocalDateTime.class, "LocalDateTime", ArgumentType.DATE_TIME);
    assertType('\u001a', ZonedDateTime.class, "ZonedDateTime", ArgumentType.ZONED);
    assertEquals(12, ArgumentType.values().length);
  }

  private static void assertType(char mark, Class<?> argumentClass, String shown, ArgumentType type) {
    assertEquals(mark, type.mark());
    assertEquals(argumentClass, type.argumentClass());
    assertEquals(shown, type.shown());
  }

  @Test
  void noTwoTypesShareAMark() {
    List<Character> marks = Arrays.stream(ArgumentType.values()).map(ArgumentType::mark).toList();
    assertEquals(marks.size(), Set.copyOf(marks).size());
  }

  @ParameterizedTest
  @EnumSource(ArgumentType.class)
  void aTypeIsFoundByItsMark(ArgumentType type) {
    assertEquals(type, ArgumentType.of(type.mark()));
  }

  @ParameterizedTest
  @EnumSource(ArgumentType.class)
  void noIdAndNoNameCanHaveAMark(ArgumentType type) {
    assertTrue(PackedFormat.isOperation(type.mark()));
    assertNotEquals(PackedFormat.END_TEXT, type.mark());
  }

  @Test
  void unknownMarkHasNoType() {
    assertThrows(IllegalArgumentException.class, () -> ArgumentType.of('a'));
  }
}
