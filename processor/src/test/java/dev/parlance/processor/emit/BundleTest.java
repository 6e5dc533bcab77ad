package dev.parlance.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.parlance.Element;
import dev.parlance.Link;
import dev.parlance.MessageBundle;
import dev.parlance.RichText;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.FacadeProject;
import dev.parlance.processor.testing.JavaCompilers;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundle of a generated class: arguments of any types, in the order of the syntax. */
class BundleTest {
  /** The space before AM and PM, which differs between JDKs. */
  private static final String ANY_SPACE = "[\u202f\u00a0]";

  private static final ZonedDateTime MOMENT = LocalDateTime.of(2026, 11, 30, 14, 5, 7).atZone(ZoneId.systemDefault());
  private static final String ZONE = DateTimeFormatter.ofPattern("z", Locale.ENGLISH).format(MOMENT);
  private static final Date DATE = Date.from(MOMENT.toInstant());
  private static final Object UNSAYABLE = new Object() {
    @Override
    public String toString() {
      throw new IllegalStateException("no");
    }
  };

  @TempDir
  static Path folder;

  private static Class<?> numbered;
  private static Class<?> named;

  enum Size {
    SMALL, EXTRA_LARGE;

    @Override
    public String toString() {
      return "size " + ordinal();
    }
  }

  enum Gender {
    FEMALE, OTHER
  }

  @BeforeAll
  static void compile() {
    numbered = CatalogProject.in(folder.resolve("numbered"))
        .file("m.properties",
            "welcome = It''s {0}",
            "plain = It's on",
            "commits = today / {1} commits by {2} authors",
            "# {0} the user, {1} the file",
            "moved = {1} of {0}",
            "number = {0,number} {0}",
            "whole = {0,number,integer}",
            "percent = {0,number,percent}",
            "date = {0,date,yyyy-MM-dd HH:mm}",
            "zone = {0,date,HH:mm z}",
            "style = {0,date,short} {0,time,short}",
            "long = {0,time,long}",
            "files = {0,choice,0#no files|1#one file|1<{0,number,integer} files of {1}}",
            "plural = {0} has {count, plural, one {# file} other {# files}}",
            "min = between {min} and {max}",
            "mixed = {min} of {0}")
        .file("m_ar.properties", "welcome = \u0645\u0631\u062d\u0628\u0627 {0}")
        .file("m_de.properties", "welcome = {0}, hallo", "files = {0,choice,0#nichts|1#eine|1<{0} von {1}}")
        .annotation("value = \"m.properties\", translations = \"m{_locale}.properties\"")
        .compile(JavaCompilers.JAVAC).load("test.Messages");
    named = CatalogProject.in(folder.resolve("named"))
        .catalog("hello Hello <x id=\"NAME\"/>!",
            "files {n, plural, =0 {none} one {# file} other {# files}} of <x id=\"OWNER\"/>",
            "count {n, plural, offset:1 one {# other} other {# others}}, <x id=\"n\"/>",
            "place {n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}",
            "by {g, select, female {her} size1 {big} other {their}} <x id=\"g\"/>",
            "link <x id=\"START_LINK\"/>Read<x id=\"CLOSE_LINK\"/> <x id=\"INTERPOLATION\"/>",
            "bare <x id=\"START_LINK\"/><x id=\"CLOSE_LINK\"/>|",
            "span <x id=\"START_TAG_SPAN\"/>in<x id=\"CLOSE_TAG_SPAN\"/> <x id=\"TAG_IMG\"/>",
            "block <x id=\"START_BLOCK_IF\"/>shown<x id=\"CLOSE_BLOCK_IF\"/>|",
            "inner deep {n, plural, one {#} other {## <x id=\"NAME\"/>}}",
            "outer In <x id=\"ICU\" xid=\"inner\"/> of <x id=\"NAME\"/>",
            "strong <x id=\"START_BOLD_TEXT\"/>a &lt; b<x id=\"CLOSE_BOLD_TEXT\"/>",
            "two <x id=\"START_LINK\"/>a <x id=\"NAME\"/><x id=\"CLOSE_LINK\"/>")
        .compile(JavaCompilers.JAVAC).load("test.Messages");
  }

  private static MessageBundle bundle(Class<?> type, String tag) {
    try {
      Object messages = type.getMethod("of", Locale.class).invoke(null, Locale.forLanguageTag(tag));
      return (MessageBundle) type.getMethod("bundle").invoke(messages);
    } catch (ReflectiveOperationException failed) {
      throw new AssertionError(failed);
    }
  }

  private static List<Object> row(String expected, String id, Object... arguments) {
    return Arrays.asList(expected, id, arguments);
  }

  static Stream<List<Object>> numbered() {
    return Stream.of(
        row("It's Ada", "welcome", "Ada"),
        row("It's on", "plain"),
        row("It's on", "plain", "Ada", 1),
        row("today / 1,234 commits by 3 authors", "commits", "ignored", 1234, 3),
        row("today / 1 commits by {2} authors", "commits", "ignored", 1),
        row("today / {1} commits by {2} authors", "commits"),
        row("b of a", "moved", "a", "b"),
        row("It's {0}", "welcome"),
        row("It's null", "welcome", (Object) null),
        row("It's 1,234.568", "welcome", 1234.5678),
        row("It's 7", "welcome", new AtomicInteger(7)),
        row("It's 12,345,678,901,234,567,890", "welcome", new BigDecimal("12345678901234567890")),
        row("It's NaN", "welcome", Double.NaN),
        row("It's 11/30/26, 2:05 PM", "welcome", DATE),
        row("It's 11/30/26, 2:05 PM", "welcome", new java.sql.Timestamp(DATE.getTime())),
        row("It's 11/30/26, 8:05 AM", "welcome", calendar("America/New_York")),
        row("It's Nov 30, 2026", "welcome", MOMENT.toLocalDate()),
        row("It's 2:05:07 PM", "welcome", MOMENT.toLocalTime()),
        row("It's Nov 30, 2026, 2:05:07 PM", "welcome", MOMENT.toLocalDateTime()),
        row("It's Nov 30, 2026, 2:05:07 PM", "welcome", MOMENT),
        row("It's Nov 30, 2026, 2:05:07 PM", "welcome", MOMENT.toInstant()),
        row("It's +1000000000-12-31T23:59:59.999999999Z", "welcome", Instant.MAX),
        row("It's MONDAY", "welcome", DayOfWeek.MONDAY),
        row("It's size 1", "welcome", Size.EXTRA_LARGE),
        row("It's [a, 1]", "welcome", List.of("a", 1)),
        row("It's " + UNSAYABLE.getClass().getName(), "welcome", UNSAYABLE),
        row("It's /x", "welcome", Link.to("/x")),
        row("It's <b>x</b>", "welcome", RichText.ofText("<b>x</b>")),
        row("1,234.5 1,234.5", "number", 1234.5),
        row("abc abc", "number", "abc"),
        row("12 12", "number", "12"),
        row("null null", "number", (Object) null),
        row("{0} {0}", "number"),
        row("11/30/26, 2:05 PM 11/30/26, 2:05 PM", "number", DATE),
        row("4", "whole", 3.7),
        row("12x", "whole", "12x"),
        row("50%", "percent", 0.5f),
        row("2026-11-30 14:05", "date", DATE),
        row("2026-11-30 14:05", "date", MOMENT.toInstant()),
        row("2026-11-30 14:05", "date", DATE.getTime()),
        row("2026-11-30 14:05", "date", MOMENT),
        row("2026-11-30 14:05", "date", MOMENT.toOffsetDateTime()),
        row("2026-11-30 14:05", "date", MOMENT.toLocalDateTime()),
        row("2026-11-30 00:00", "date", MOMENT.toLocalDate()),
        row("2026-11-30 08:05", "date", calendar("America/New_York")),
        row("2026-03-29 02:30", "date", LocalDateTime.of(2026, 3, 29, 2, 30)),
        row("soon", "date", "soon"),
        row("{0}", "date"),
        row("null", "date", (Object) null),
        row("14:05 " + ZONE, "zone", MOMENT.toLocalDateTime()),
        row("11/30/26 2:05 PM", "style", DATE),
        row("11/30/26 12:00 AM", "style", MOMENT.toLocalDate()),
        row("2:05:07 PM 2:05 PM", "style", MOMENT.toLocalTime()),
        row("2:05:07 PM " + ZONE, "long", MOMENT.toLocalDateTime()),
        row("no files", "files", 0),
        row("one file", "files", 1L),
        row("1,200 files of Ada", "files", 1200.0, "Ada"),
        row("3 files of {1}", "files", 3),
        row("no files", "files", "abc"),
        row("{0}", "files"),
        row("null", "files", null, "Ada"),
        row("Ada has 3 files", "plural", "Ada", 3),
        row("Ada has {count} files", "plural", "Ada"),
        row("between {min} and {max}", "min"),
        row("between {min} and {max}", "min", 1, 2),
        row("{min} of 3", "mixed", 3));
  }

  private static Calendar calendar(String zone) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(zone));
    calendar.set(2026, Calendar.NOVEMBER, 30, 8, 5, 7);
    return calendar;
  }

  @ParameterizedTest
  @MethodSource
  void numbered(List<Object> row) {
    assertShown(row, bundle(numbered, "en"));
  }

  static Stream<List<Object>> named() {
    return Stream.of(
        row("Hello Ada!", "hello", "Ada"),
        row("Hello {name}!", "hello"),
        row("Hello 1,234.568!", "hello", 1234.5678),
        row("none of Ada", "files", 0, "Ada"),
        row("1 file of Ada", "files", "1", "Ada"),
        row("2 files of Ada", "files", " 2.9 ", "Ada"),
        row("1,234 files of {owner}", "files", new BigDecimal("1234")),
        row("x files of Ada", "files", "x", "Ada"),
        row("{n} files of {owner}", "files"),
        row("null files of null", "files", null, null),
        row("1 other, 2", "count", 2),
        row("many others, many", "count", "many"),
        row("3rd", "place", 3),
        row("thirdth", "place", "third"),
        row("her female", "by", "female"),
        row("her FEMALE", "by", Gender.FEMALE),
        row("their OTHER", "by", Gender.OTHER),
        row("their size 1", "by", Size.EXTRA_LARGE),
        row("their {g}", "by"),
        row("<a href=\"/x\">Read</a> &lt;b&gt;", "link", Link.to("/x"), "<b>"),
        row("<a href=\"/x\">Read</a> 5", "link", "/x", 5),
        row("<a href=\"https://example.org/a\">Read</a> x", "link", URI.create("https://example.org/a"), "x"),
        row("<a href=\"https://example.org/a\">Read</a> x", "link", url("https://example.org/a"), "x"),
        row("Read x", "link", "javascript:alert(1)", "x"),
        row("Read x", "link", 7, "x"),
        row("Read {interpolation}", "link"),
        row("Read null", "link", null, null),
        row("<a href=\"/x\">/x</a>|", "bare", "/x"),
        row("|", "bare", "javascript:x"),
        row("<b>in</b> <img src=\"/i\">", "span", Element.of("b"), Element.of("img").src("/i")),
        row("in ", "span", Element.of("img").src("/i"), Element.none()),
        row("in ", "span"),
        row("in ", "span", "b", null),
        row("shown|", "block", true),
        row("shown|", "block", "TRUE"),
        row("shown|", "block"),
        row("|", "block", false),
        row("|", "block", "yes"),
        row("|", "block", (Object) null),
        row("In deep 22 b of a", "outer", 2, "b", "a"),
        row("In deep 1 of a", "outer", "1", "b", "a"),
        row("In deep {n}{n} {name2} of {name}", "outer"),
        row("<b>a &lt; b</b>", "strong"),
        row("<a href=\"/\">a x &amp; y</a>", "two", "/", RichText.ofText("x & y")));
  }

  private static URL url(String address) {
    try {
      return URI.create(address).toURL();
    } catch (java.net.MalformedURLException failed) {
      throw new AssertionError(failed);
    }
  }

  @ParameterizedTest
  @MethodSource
  void named(List<Object> row) {
    assertShown(row, bundle(named, "en"));
  }

  private static void assertShown(List<Object> row, MessageBundle bundle) {
    assertEquals(Optional.of(row.get(0)),
        bundle.format((String) row.get(1), (Object[]) row.get(2)).map(text -> text.replaceAll(ANY_SPACE, " ")));
  }

  @Test
  void valuesAreWrittenInTheLocaleOfTheTextThatShowsThem() {
    MessageBundle german = bundle(numbered, "de");
    assertEquals(Optional.of("1.234,568, hallo"), german.format("welcome", 1234.5678));
    assertEquals(Optional.of("30.11.26, 14:05, hallo"), german.format("welcome", DATE));
    assertEquals(Optional.of("1.200,5 von Ada"), german.format("files", 1200.5, "Ada"));
    // Not translated.
    assertEquals(Optional.of("50%"), german.format("percent", 0.5));
    assertEquals(Locale.GERMAN, german.locale());
  }

  @Test
  void stringsAreIsolatedAndNumbersAreNot() {
    MessageBundle arabic = bundle(numbered, "ar");
    String hello = "\u0645\u0631\u062d\u0628\u0627 ";
    assertEquals(Optional.of(hello + "\u2068Ada\u2069"), arabic.format("welcome", "Ada"));
    assertEquals(Optional.of(hello + "<bdi>Ada</bdi>"), arabic.html("welcome", "Ada"));
    assertEquals(Optional.of(hello + java.text.NumberFormat.getInstance(Locale.forLanguageTag("ar")).format(1234)),
        arabic.format("welcome", 1234));
    assertEquals(Optional.of("It's \u2068\u05d0\u202e\u2069"),
        bundle(numbered, "en").format("welcome", "\u05d0\u202e"));
  }

  @Test
  void aRichTextKeepsItsMarkupWhereTheResultHasMarkup() {
    MessageBundle texts = bundle(named, "en");
    RichText link = texts.rich("two", "/terms", "<Ada>").orElseThrow();

    assertEquals(Optional.of("Hello a <Ada>!"), texts.format("hello", link));
    assertEquals(Optional.of("Hello <a href=\"/terms\">a &lt;Ada&gt;</a>!"), texts.html("hello", link));
    assertEquals("Hello a <Ada> (/terms)!", texts.rich("hello", link).orElseThrow().toPlainTextWithUrls());
    assertEquals("Hello [a &lt;Ada&gt;](/terms)!", texts.rich("hello", link).orElseThrow().toMarkdown());
    // A link in a link would end it.
    assertEquals(Optional.of("<a href=\"/\">a a &lt;Ada&gt;</a>"), texts.format("two", "/", link));
  }

  @Test
  void htmlIsEscapedWhetherOrNotTheTextHasMarkup() {
    MessageBundle texts = bundle(named, "en");
    assertEquals(Optional.of("Hello &lt;script&gt;!"), texts.html("hello", "<script>"));
    assertEquals(Optional.of("Hello <script>!"), texts.format("hello", "<script>"));
    assertEquals(Optional.of("<b>a &lt; b</b>"), texts.html("strong"));
    assertEquals("a < b", texts.rich("strong").orElseThrow().toPlainText());
    assertEquals(Optional.of("It's &lt;&amp;"), bundle(numbered, "en").html("welcome", "<&"));
  }

  @Test
  void anUnknownIdHasNoTextAndANullIsRefused() {
    MessageBundle texts = bundle(named, "en");
    for (String id : List.of("", "hell", "hello\u0001name", "strong\u0004", "Hello")) {
      assertEquals(Optional.empty(), texts.format(id));
      assertEquals(Optional.empty(), texts.html(id, "Ada"));
      assertEquals(Optional.empty(), texts.rich(id, (Object) null));
    }
    assertEquals("id", assertThrows(NullPointerException.class, () -> texts.format(null)).getMessage());
    assertEquals("id", assertThrows(NullPointerException.class, () -> texts.rich(null)).getMessage());
    assertThrows(NullPointerException.class, () -> texts.format("hello", (Object[]) null));
    assertThrows(NullPointerException.class, () -> texts.html("hello", (Object[]) null));
  }

  @Test
  void theIdsAreInTheOrderOfTheCatalog() {
    assertEquals(List.of("welcome", "plain", "commits", "moved", "number", "whole", "percent", "date", "zone", "style",
        "long", "files", "plural", "min", "mixed"), List.copyOf(bundle(numbered, "de").ids()));
    assertThrows(UnsupportedOperationException.class, () -> bundle(numbered, "de").ids().remove("plain"));
    assertSame(bundle(numbered, "de"), bundle(numbered, "de"));
  }

  @Test
  void findStaysStrictAndTakesTheMethodsParameters() throws ReflectiveOperationException {
    Object messages = numbered.getMethod("of", Locale.class).invoke(null, Locale.ENGLISH);
    var find = numbered.getMethod("find", String.class, Object[].class);
    assertEquals(Optional.of("today / a commits by b authors"),
        find.invoke(messages, "commits", new Object[] {"a", "b"}));
    assertThrows(java.lang.reflect.InvocationTargetException.class,
        () -> find.invoke(messages, "commits", new Object[] {"a", "b", "c"}));
  }

  @Test
  void anArgumentThatTheCallerChangesIsShownAsItWas() {
    AtomicInteger number = new AtomicInteger(1);
    StringBuilder words = new StringBuilder("a");
    Date date = new Date(DATE.getTime());
    RichText count = bundle(named, "en").rich("files", number, words).orElseThrow();
    RichText moment = bundle(numbered, "en").rich("date", date).orElseThrow();
    number.set(5);
    words.append("b");
    date.setTime(0);
    assertEquals("1 file of a", count.toPlainText());
    assertEquals("2026-11-30 14:05", moment.toPlainText());
  }

  @Test
  void aFacadeMayDeclareIt() {
    assertEquals(List.of("Hi Ada", "[a]"), FacadeProject.in(folder.resolve("facade"))
        .catalog("a Hi <x id=\"NAME\"/>", "b Other")
        .methods("@MessageId(\"a\") String hi(String name);", "dev.parlance.MessageBundle bundle();")
        .uses("in(\"en\").bundle().format(\"a\", \"Ada\").get()", "in(\"en\").bundle().ids().toString()")
        .shown(JavaCompilers.ECJ));
  }

  @Test
  void anEntryWithItsNameGetsAnUnderscore() throws ReflectiveOperationException {
    Class<?> type = CatalogProject.in(folder.resolve("taken")).catalog("bundle A bundle").compile(JavaCompilers.JAVAC)
        .load("test.Messages");
    Object messages = type.getMethod("of", Locale.class).invoke(null, Locale.ENGLISH);
    assertEquals("A bundle", type.getMethod("bundle_").invoke(messages));
  }
}
