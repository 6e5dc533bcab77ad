package dev.parlance.internal.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.parlance.Link;
import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.template.Template;
import dev.parlance.support.Sample;
import dev.parlance.support.SampleLocales;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageIndexTest {
  private static final Link LINK = Link.to("https://example.org");
  private static final SampleLocales LOCALES = new SampleLocales("en fr", "",
      SampleLocales.packed("Hello {0}!", "<a 0>Licence</a> of {1}", "Email is required", "Save"),
      SampleLocales.packed("Bonjour {0} !", "{1} : <a 0>licence</a>", "", "Enregistrer"));

  private static Optional<String> find(String tag, String id, Object... arguments) {
    return LOCALES.find(LOCALES.of(Locale.forLanguageTag(tag)).texts(), id, arguments);
  }

  @Test
  void anEntryIsFoundByItsIdAndFilledIn() {
    assertEquals(Optional.of("Hello Ada!"), find("en", "greeting", "Ada"));
    assertEquals(Optional.of("Hello Ada!"), find("en", "greeting", "Ada"));
    assertEquals(Optional.of("Licence of Ada"), find("en", "licence", LINK, "Ada"));
    assertEquals(Optional.of("Email is required"), find("en", "email.required"));
    assertEquals(Optional.of("Save"), find("en", "8602814243662345124"));
  }

  @Test
  void textComesFromTheTableOrItsParents() {
    assertEquals(Optional.of("Bonjour Ada !"), find("fr", "greeting", "Ada"));
    assertEquals(Optional.of("Ada : licence"), find("fr", "licence", LINK, "Ada"));
    assertEquals(Optional.of("Email is required"), find("fr", "email.required"));
    assertEquals(Optional.of("Enregistrer"), find("fr", "8602814243662345124"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "greetin", "greeting ", "Greeting", "greeting\u0001name", "name", "\u001e", "\ud800"})
  void unknownIdHasNoText(String id) {
    assertEquals(Optional.empty(), find("en", id));
    assertEquals(Optional.empty(), find("en", id, "Ada"));
    assertEquals(Optional.empty(), find("en", id, (Object) null));
  }

  static Stream<List<Object>> wrongArguments() {
    return Stream.of(
        List.of("the entry greeting takes (String name), not ()", "greeting"),
        List.of("the entry greeting takes (String name), not (String, String)", "greeting", "Ada", "Bob"),
        List.of("the entry greeting takes (String name), not (Link)", "greeting", LINK),
        List.of("the entry greeting takes (String name), not (Integer)", "greeting", 1),
        List.of("the entry licence takes (Link link, String name), not ()", "licence"),
        List.of("the entry licence takes (Link link, String name), not (Link)", "licence", LINK),
        List.of("the entry licence takes (Link link, String name), not (String, Link)", "licence", "Ada", LINK),
        List.of("the entry licence takes (Link link, String name), not (String, String)", "licence", "/", "Ada"),
        List.of("the entry email.required takes (), not (String)", "email.required", "Ada"));
  }

  /** Entries with a parameter of each of the types that have formats. */
  private static Optional<String> findTyped(String id, Object argument) {
    Template[] templates = new Template[5];
    for (int i = 0; i < templates.length; i++) {
      templates[i] = FlatTemplate.of("" + PackedFormat.VALUE + 'A', LocaleFormat.PLAIN, number -> null);
    }
    return MessageIndex
        .of(new String[] {"number\u0016n\u001edate\u0017d\u001etime\u0018t\u001eboth\u0019b\u001ezoned\u001az\u001e"})
        .find(number -> templates[number], id, new Object[] {argument});
  }

  @Test
  void numberIsFoundByAnyNumber() {
    assertEquals(Optional.of("1,234"), findTyped("number", 1234));
    assertEquals(Optional.of("1,234.5"), findTyped("number", new BigDecimal("1234.5")));
    assertEquals(Optional.of("7"), findTyped("number", new AtomicLong(7)));
  }

  @Test
  void dateAndTimeAreFoundByWhatHasThem() {
    LocalDateTime both = LocalDateTime.of(2026, 3, 9, 14, 5, 7);
    ZonedDateTime zoned = both.atZone(ZoneId.of("Europe/Berlin"));
    for (Object argument : List.of(both, zoned, zoned.toOffsetDateTime())) {
      assertEquals(findTyped("date", both.toLocalDate()), findTyped("date", argument));
      assertEquals(findTyped("time", both.toLocalTime()), findTyped("time", argument));
    }
    assertEquals(Optional.of(Sample.formatIn("und", "{0 d:medium}", both)), findTyped("date", both));
    assertEquals(Optional.of(Sample.formatIn("und", "{0 t:medium}", both)), findTyped("time", both));
    assertEquals(Optional.of(Sample.formatIn("und", "{0 dt:medium}", both)), findTyped("both", both));
    assertEquals(Optional.of(Sample.formatIn("und", "{0 dt:medium}", zoned)), findTyped("zoned", zoned));
  }

  @Test
  void argumentOfAnotherTypeThanTheFormattedOneIsRefused() {
    LocalDateTime both = LocalDateTime.of(2026, 3, 9, 14, 5, 7);
    assertRefused("the entry number takes (Number n), not (String)", "number", "1");
    assertRefused("the entry date takes (LocalDate d), not (LocalTime)", "date", both.toLocalTime());
    assertRefused("the entry date takes (LocalDate d), not (Instant)", "date", Instant.EPOCH);
    assertRefused("the entry time takes (LocalTime t), not (LocalDate)", "time", both.toLocalDate());
    assertRefused("the entry both takes (LocalDateTime b), not (ZonedDateTime)", "both", both.atZone(ZoneOffset.UTC));
    assertRefused("the entry zoned takes (ZonedDateTime z), not (OffsetDateTime)", "zoned",
        both.atOffset(ZoneOffset.UTC));
    assertRefused("the entry zoned takes (ZonedDateTime z), not (LocalDateTime)", "zoned", both);
  }

  private static void assertRefused(String expected, String id, Object argument) {
    assertEquals(expected,
        assertThrows(IllegalArgumentException.class, () -> findTyped(id, argument)).getMessage());
  }

  @ParameterizedTest
  @MethodSource("wrongArguments")
  void wrongArgumentsAreRefusedWithTheSignature(List<Object> row) {
    Object[] arguments = row.subList(2, row.size()).toArray();
    assertEquals(row.get(0), assertThrows(IllegalArgumentException.class,
        () -> find("fr", (String) row.get(1), arguments)).getMessage());
  }

  @Test
  void nullIsRefusedByTheNameOfItsParameter() {
    assertNullIsCalled("id", null);
    assertNullIsCalled("name", "greeting", (Object) null);
    assertNullIsCalled("link", "licence", null, "Ada");
    assertNullIsCalled("name", "licence", LINK, null);
    assertThrows(NullPointerException.class, () -> find("en", "greeting", (Object[]) null));
  }

  private static void assertNullIsCalled(String name, String id, Object... arguments) {
    assertEquals(name,
        assertThrows(NullPointerException.class, () -> find("en", id, arguments)).getMessage());
  }

  @Test
  void nullAmongTooManyArgumentsIsNotNamed() {
    assertEquals("the entry email.required takes (), not (null)",
        assertThrows(IllegalArgumentException.class, () -> find("en", "email.required", (Object) null)).getMessage());
  }
}
