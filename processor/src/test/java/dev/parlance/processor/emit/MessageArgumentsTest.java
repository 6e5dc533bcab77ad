package dev.parlance.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.parlance.Element;
import dev.parlance.Link;
import dev.parlance.RichText;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments of every kind, at their limits. */
class MessageArgumentsTest {
  private static final Link LINK = Link.to("/x");
  private static final Element SPAN = Element.of("span");

  /** What means something to formatters, parsers and our own programs. */
  private static final String NASTY = "{0} %s $1 <b> {count, plural, other {x}} \u0001'#'";
  private static final String MANY =
      "many " + IntStream.range(0, 250).mapToObj(i -> x("V" + i)).collect(Collectors.joining());

  @TempDir
  static Path folder;
  private static Class<?> type;
  private static Object messages;

  @BeforeAll
  static void compile() throws ReflectiveOperationException {
    Compiled compiled = CatalogProject.in(folder).catalog(
        "value [" + x("NAME") + "]",
        "pair " + x("A") + x("B") + x("LINE_BREAK"),
        "less {count, plural, offset:1 =-9223372036854775808 {least #} one {# one} other {#}} of " + x("count"),
        "raised {n, selectordinal, offset:-1 one {#st} two {#nd} few {#rd} other {#th}}",
        "offset {n, plural,offset:2  other{{'#}' #}}}",
        "word {gender, select, female {her} other {" + x("gender") + "}}",
        "linked " + x("START_LINK") + x("CLOSE_LINK"),
        "element " + x("START_TAG_SPAN") + x("NAME") + x("CLOSE_TAG_SPAN"),
        "branched {n, plural, =0 {} other {" + x("START_TAG_SPAN") + "#" + x("CLOSE_TAG_SPAN") + "}}",
        "wrapped " + x("START_TAG_SPAN") + "<x id=\"ICU\" xid=\"branched\"/>" + x("CLOSE_TAG_SPAN"),
        "image " + x("TAG_IMG"),
        "block " + x("START_BLOCK_IF") + x("NAME") + x("CLOSE_BLOCK_IF"),
        "preformatted " + x("START_TAG_PRE") + "{n, plural, =0 {&#10;a} =1 {} other {" + x("NAME") + "}}"
            + x("CLOSE_TAG_PRE"),
        "both " + x("START_LINK") + "<x id=\"ICU\" xid=\"linked\"/>" + x("CLOSE_LINK"),
        MANY)
        .option("-Aparlance.rules=empty-link:off").option("-parameters").compile(JavaCompilers.JAVAC);
    assertEquals(List.of(), compiled.reports());
    type = compiled.load("test.Messages");
    messages = type.getMethod("of", Locale.class).invoke(null, Locale.ENGLISH);
  }

  static Stream<List<Object>> calls() {
    return Stream.of(List.of("value", "a"), List.of("pair", "a", "b"), List.of("word", "a"), List.of("linked", LINK),
        List.of("element", SPAN, "a"), List.of("image", SPAN), List.of("block", true, "a"),
        List.of("both", LINK, LINK), List.of("preformatted", 1L, "a"), List.of("branched", 1L, SPAN));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void nullIsRefusedByTheNameOfItsParameter(List<Object> call) {
    Method method = method((String) call.get(0));
    for (int i = 0; i < method.getParameterCount(); i++) {
      if (!method.getParameterTypes()[i].isPrimitive()) {
        Object[] arguments = call.subList(1, call.size()).toArray();
        arguments[i] = null;
        String name = method.getParameters()[i].getName();
        assertEquals(name, assertThrows(NullPointerException.class, () -> call(method, arguments)).getMessage());
        assertEquals(name, assertThrows(NullPointerException.class,
            () -> find(method.getName(), arguments)).getMessage());
      }
    }
  }

  @Test
  void anEmptyValuePrintsNothing() {
    assertEquals("[]", plain("value", ""));
    assertEquals("", plain("word", ""));
    assertEquals("<span></span>", html("element", SPAN, ""));
    assertEquals("<a href=\"/x\"></a>", html("linked", LINK.label("")));
    assertEquals("", plain("block", true, ""));
    assertEquals("", plain("branched", 0L, SPAN));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "9223372036854775807  | 9,223,372,036,854,775,806 of 9,223,372,036,854,775,807 | 9,223,372,036,854,775,808th",
    "-9223372036854775808 | least -9,223,372,036,854,775,809 of -9,223,372,036,854,775,808 |"
        + " -9,223,372,036,854,775,807th",
    "-9223372036854775807 | -9,223,372,036,854,775,808 of -9,223,372,036,854,775,807 | -9,223,372,036,854,775,806th",
    "2 | 1 one of 2 | 3rd", "0 | -1 one of 0 | 1st", "1 | 0 of 1 | 2nd", "-3 | -4 of -3 | -2nd"})
  void aNumberIsExactWhateverIsTakenFromIt(long number, String shown, String raised) {
    assertEquals(shown, plain("less", number));
    assertEquals(raised, plain("raised", number));
  }

  @Test
  void theOnlyBranchMayFollowAnOffsetAndQuoteInBraces() {
    assertEquals("{#} -1}", plain("offset", 1L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\ud800", "\udc00", "a\ud83d", "\uffff", "\ufdd0", "\u0001\u001e\u0003"})
  void whatHtmlCannotHoldIsReplacedThereAlone(String value) {
    assertEquals("[" + value + "]", plain("value", value));
    assertEquals(value, plain("word", value));
    assertEquals(value + value + "\n", plain("pair", value, value));
    String replaced = value.replaceAll("[^a]", "\ufffd");
    assertEquals("<span>" + replaced + "</span>", html("element", SPAN, value));
    assertEquals("<a href=\"/x\">" + replaced + "</a>", html("linked", LINK.label(value)));
    assertEquals("<img alt=\"" + replaced + "\">", html("image", Element.of("img").attribute("alt", value)));
  }

  @Test
  void halvesOfAPairAreNotJoinedInHtml() {
    assertEquals("\ufffd\ufffd<br>", html("pair", "\ud83d", "\ude00"));
    assertEquals("😀<br>", html("pair", "😀", ""));
  }

  @Test
  void aValueMayBeLong() {
    String value = "<".repeat(1 << 20);
    String escaped = "&lt;".repeat(1 << 20);
    assertEquals("[" + value + "]", plain("value", value));
    assertEquals(value, plain("word", value));
    assertEquals("<span>" + escaped + "</span>", html("element", SPAN, value));
    assertEquals("<a href=\"/x\">" + escaped + "</a>", html("linked", LINK.label(value)));
  }

  @Test
  void aMethodTakes250Parameters() {
    Object[] arguments = IntStream.range(0, 250).mapToObj(i -> i + ",").toArray();
    String expected = Arrays.stream(arguments).map(Object::toString).collect(Collectors.joining());
    assertEquals(expected, call(method("many"), arguments));
    assertEquals(Optional.of(expected), find("many", arguments));
  }

  @Test
  void nothingInAValueIsReadAgain() {
    String escaped = "{0} %s $1 &lt;b&gt; {count, plural, other {x}} \ufffd'#'";
    String markdown = "{0} %s $1 &lt;b&gt; {count, plural, other {x}} \ufffd'#'";
    String attribute = escaped.replace("'", "&#39;");
    assertEquals("[" + NASTY + "]", plain("value", NASTY));
    assertEquals(NASTY, plain("word", NASTY));
    assertEquals(NASTY, plain("block", true, NASTY));
    assertShown("<span title=\"" + attribute + "\">" + escaped + "</span>", NASTY, markdown,
        "element", SPAN.title(NASTY), NASTY);
    assertShown("<a href=\"/x\">" + escaped + "</a>", NASTY, "[" + markdown + "](/x)", "linked", LINK.label(NASTY));
    assertShown("<img alt=\"" + attribute + "\">", NASTY, markdown, "image", Element.of("img").attribute("alt", NASTY));
  }

  private static void assertShown(String html, String plain, String markdown, String method, Object... arguments) {
    RichText text = (RichText) call(method(method), arguments);
    assertEquals(html, text.toHtml());
    assertEquals(plain, text.toPlainText());
    assertEquals(markdown, text.toMarkdown());
    assertEquals(plain.replace('\u0001', '\ufffd'), text.toAnsi());
  }

  @Test
  void anElementWithoutContentCannotHoldAny() {
    for (String name : List.of("br", "img", "hr", "wbr")) {
      Element element = Element.of(name);
      String message = "the element " + name
          + " cannot have content in HTML, but this text puts some into it: pass another element or Element.none()";
      for (List<Object> call : List.<List<Object>>of(List.of("element", element, ""), List.of("branched", 0L, element),
          List.of("wrapped", SPAN, element, 1L), List.of("wrapped", element, SPAN, 0L))) {
        Object[] arguments = call.subList(1, call.size()).toArray();
        assertEquals(message, assertThrows(IllegalArgumentException.class,
            () -> call(method((String) call.get(0)), arguments)).getMessage());
        assertEquals(message, assertThrows(IllegalArgumentException.class,
            () -> find((String) call.get(0), arguments)).getMessage());
      }
      assertEquals("<" + name + ">", html("image", element));
    }
  }

  @Test
  void anElementIsWhatTheCallerGives() {
    assertEquals("a", html("element", Element.none(), "a"));
    assertEquals("", html("image", Element.none()));
    assertEquals("<my-icon class=\"x\">a</my-icon>", html("element", Element.of("my-icon").cssClass("x"), "a"));
    assertEquals("<my-icon></my-icon>", html("image", Element.of("my-icon")));
    assertEquals("<span><mark>1,000</mark></span>", html("wrapped", Element.of("mark"), SPAN, 1000L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\na", "\n\na", "a", "", "\r\na"})
  void preformattedTextKeepsItsFirstLineFeed(String value) {
    assertEquals(value, Jsoup.parse(html("element", Element.of("pre"), value)).selectFirst("pre").wholeText());
    assertEquals(value, Jsoup.parse(html("preformatted", 2L, value)).selectFirst("pre").wholeText());
    assertEquals("\na", Jsoup.parse(html("preformatted", 0L, value)).selectFirst("pre").wholeText());
    assertEquals("", Jsoup.parse(html("preformatted", 1L, value)).selectFirst("pre").wholeText());
  }

  @Test
  void aLinkThatHoldsOnlyAnEmptyOneIsEmpty() {
    assertEquals("<a href=\"/x\">outer</a>", html("both", Link.to("/y").label("inner"), LINK.label("outer")));
    assertEquals("<a href=\"/x\">/x</a>", html("both", Link.to("/y"), LINK));
  }

  @Test
  void findTakesWhatTheMethodTakesAndEveryWholeNumberThatFits() {
    for (Object number : List.of(5, (short) 5, (byte) 5, 5L)) {
      assertEquals(Optional.of("4 of 5"), find("less", number));
    }
    assertEquals(Optional.of("a"), find("block", true, "a"));
    assertEquals(Optional.of(""), find("block", false, "a"));
    assertEquals(Optional.of("[a]"), find("value", "a"));
    assertEquals(Optional.of("her"), find("word", "female"));
    assertEquals(Optional.of("a"), find("element", Element.of("b"), "a"));
    assertEquals(Optional.of("/x"), find("linked", LINK));
    assertEquals(Optional.of("1,234"), find("wrapped", SPAN, SPAN, 1234));
    assertEquals(Optional.empty(), find("missing", SPAN));
  }

  static Stream<List<Object>> wrongArguments() {
    return Stream.of(
        List.of("the entry less takes (long count), not ()", "less"),
        List.of("the entry less takes (long count), not (Double)", "less", 5.0),
        List.of("the entry less takes (long count), not (BigInteger)", "less", BigInteger.ONE),
        List.of("the entry less takes (long count), not (String)", "less", "5"),
        List.of("the entry less takes (long count), not (Integer, Integer)", "less", 5, 5),
        List.of("the entry value takes (String name), not (HeapCharBuffer)", "value", CharBuffer.wrap(new char[1])),
        List.of("the entry word takes (String gender), not (HeapCharBuffer)", "word", CharBuffer.wrap(new char[1])),
        List.of("the entry block takes (boolean blockIf, String name), not (String, String)", "block", "a", "a"),
        List.of("the entry block takes (boolean blockIf, String name), not (Boolean)", "block", true),
        List.of("the entry element takes (Element span, String name), not (Link, String)", "element", LINK, "a"),
        List.of("the entry linked takes (Link link), not (Element)", "linked", SPAN),
        List.of("the entry wrapped takes (Element span2, Element span, long n), not (Element, Integer, Element)",
            "wrapped", SPAN, 1, SPAN));
  }

  @ParameterizedTest
  @MethodSource("wrongArguments")
  void findRefusesOthersWithTheSignature(List<Object> row) {
    Object[] arguments = row.subList(2, row.size()).toArray();
    assertEquals(row.get(0), assertThrows(IllegalArgumentException.class,
        () -> find((String) row.get(1), arguments)).getMessage());
  }

  private static String html(String method, Object... arguments) {
    return ((RichText) call(method(method), arguments)).toHtml();
  }

  private static String plain(String method, Object... arguments) {
    Object shown = call(method(method), arguments);
    String text = shown instanceof RichText rich ? rich.toPlainText() : (String) shown;
    assertEquals(Optional.of(text), find(method, arguments));
    return text;
  }

  @SuppressWarnings("unchecked")
  private static Optional<String> find(String id, Object... arguments) {
    return (Optional<String>) call(method("find"), id, arguments);
  }

  private static Method method(String name) {
    return Arrays.stream(type.getDeclaredMethods()).filter(each -> each.getName().equals(name)).findAny().orElseThrow();
  }

  private static Object call(Method method, Object... arguments) {
    try {
      return method.invoke(messages, arguments);
    } catch (InvocationTargetException failed) {
      throw (RuntimeException) failed.getTargetException();
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static String x(String id) {
    return "<x id=\"" + id + "\"/>";
  }
}
