package dev.parlance.internal.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that are made of words of the catalog and values of a call: no value changes where a link leads. */
class ComposedAddressTest {
  /** An address with a host as browsers take it apart, on a page with https. */
  private static final Pattern ORIGIN = Pattern.compile("(?:https?:)?/{2,}([^/?#]*).*", Pattern.CASE_INSENSITIVE);

  private static final List<String> HOSTILE =
      List.of("", ".", "..", "%2e%2e", "%2E.", "../..", "..\\..", "/", "//", "\\",
          "\\\\evil.org", "//evil.org", "/\\evil.org", ".evil.org", "@evil.org", ":80@evil.org", "?x", "#x", "&a=b",
          ";x", "%",
          "%00", "%2f", "javascript:alert(1)", "data:,x", "\t", "\n//evil.org", "a\u0000b", "\u202e", "\u2066x", "é",
          "\ud83d\ude00",
          "\"><script>alert(1)</script>", "' onclick='x", "https://evil.org", "https:", "a b", "+", "\u3002evil",
          "\uff0fevil.org",
          "\uff0e\uff0e");

  private static final List<String> PATTERNS =
      List.of("https://ex.com/{}", "https://ex.com/{}/{}", "/{}/{}", "/{}", "{}/x",
          "files/{}/delete", "?q={}&r={}", "#{}", "//ex.com/{}/x", "/a.{}/b", "./{}", "../{}/{}", "x{}",
          "https://ex.com?{}",
          "/%2e{}/x", "mailto:{}?subject={}", "tel:{}", "HTTPS://ex.com/{}?{}#{}");

  private static ComposedAddress address(String pattern) {
    List<String> words = List.of(pattern.split("\\{}", -1));
    int[] arguments = new int[words.size() - 1];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = i;
    }
    return new ComposedAddress(words, arguments);
  }

  private static String composed(String pattern, Object... values) {
    return address(pattern).link(values).address();
  }

  private static String refused(String pattern, Object... values) {
    return assertThrows(IllegalArgumentException.class, () -> composed(pattern, values)).getMessage();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      https://ex.com/{} | .evil.org      | https://ex.com/.evil.org
      https://ex.com/{} | a/../b         | https://ex.com/a%2F..%2Fb
      https://ex.com/{} | a\\b           | https://ex.com/a%5Cb
      https://ex.com/{} | %2e%2e         | https://ex.com/%252e%252e
      /u/{}             | é à            | /u/%C3%A9%20%C3%A0
      /u/{}             | a-b._~         | /u/a-b._~
      ?q={}             | a&b=c#d        | ?q=a%26b%3Dc%23d
      ?q={}             | ..             | ?q=..
      /a.{}/b           | .              | /a../b
      mailto:{}         | a+b@ex.org     | mailto:a%2Bb@ex.org
      mailto:{}         | a@b?bcc=c@d    | mailto:a@b%3Fbcc%3Dc@d
      mailto:{}         | ..             | mailto:..
      mailto:x@y?to={}  | a@b            | mailto:x@y?to=a%40b
      tel:{}            | +49 30;ext=1   | tel:+49%2030%3Bext%3D1
      {}/edit           | https://a.org/b | https://a.org/b/edit
      {}/edit           | ' /b '         | /b /edit
      {}/edit           | //a.org        | //a.org/edit
      {}/edit           | ..             | ../edit
      """)
  void valuesStayWhereTheCatalogHasPutThem(String pattern, String value, String address) {
    assertEquals(address, composed(pattern, value));
  }

  @Test
  void emojiIsEncodedAsUtf8() {
    assertEquals("/%F0%9F%98%80", composed("/{}", "\ud83d\ude00"));
  }

  @Test
  void controlsAreEncoded() {
    assertEquals("/%00%0A%7F", composed("/{}", "\u0000\n\u007f"));
  }

  @Test
  void numbersAndLinksArePartsOfAddresses() {
    assertEquals("/a/1234567/https%3A%2F%2Fb.org", composed("/a/{}/{}", 1_234_567L, Link.to("https://b.org")));
    assertEquals("https://b.org/edit", composed("{}/edit", Link.to("https://b.org").newTab()));
  }

  @Test
  void segmentsThatLeadElsewhereAreRefused() {
    assertEquals("the address '/files/../delete' has a value that makes the segment '..', which leads elsewhere",
        refused("/files/{}/delete", ".."));
    assertEquals("the address '/files/./delete' has a value that makes the segment '.', which leads elsewhere",
        refused("/files/{}/delete", "."));
    assertEquals("the address '/%2e./x' has a value that makes the segment '..', which leads elsewhere",
        refused("/%2e{}/x", "."));
    assertEquals("the address 'https://ex.com/..' has a value that makes the segment '..', which leads elsewhere",
        refused("https://ex.com/{}", ".."));
  }

  @Test
  void valuesThatWouldBeAHostAreRefused() {
    String problem = " has a value in its scheme or host, and values belong behind these";
    assertEquals("the address '//evil.org'" + problem, refused("/{}/{}", "", "evil.org"));
    assertEquals("the address '//x'" + problem, refused("/{}/x", ""));
    assertEquals("the address 'https://evil.org'" + problem, refused("{}/{}", "https:/", "evil.org"));
    assertEquals("the address '//evil.org'" + problem, refused("{}/{}", "/", "evil.org"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", " JavaScript:alert(1)//", "data:text/html,x", "vbscript:x", "java\nscript:x",
        "https://a\u202eb", "x\ud800"})
  void addressesThatAreNotSafeAreRefusedAsLinksAre(String value) {
    String message = refused("{}/x", value);
    assertEquals(assertThrows(IllegalArgumentException.class, () -> Link.to(value + "/x")).getMessage(), message);
    assertTrue(message.startsWith("the address '"), message);
  }

  @Test
  void loneSurrogateIsRefused() {
    assertTrue(refused("/x/{}", "a\ud800").startsWith("the address '/x/a\ufffd' has a lone surrogate at index 4."));
  }

  @Test
  void noHostileValueLeadsToAnotherHost() {
    int shown = 0;
    for (String pattern : PATTERNS) {
      String harmless = composed(pattern, pattern.startsWith("{}") ? "/base" : "x", "x", "x");
      for (String one : HOSTILE) {
        for (String two : HOSTILE) {
          // What begins an address is an address.
          String first = pattern.startsWith("{}") ? "/base" : one;
          String address;
          try {
            address = composed(pattern, first, two, one);
          } catch (IllegalArgumentException refused) {
            continue;
          }
          shown++;
          assertEquals(host(harmless), host(address), () -> pattern + " " + one + " " + two);
          assertEquals(scheme(harmless), scheme(address), address);
          assertEquals(depth(harmless), depth(address), () -> pattern + " " + one + " " + two);
        }
      }
    }
    assertTrue(shown > 20_000, shown + " addresses");
  }

  private static String host(String address) {
    Matcher origin = ORIGIN.matcher(address.replace('\\', '/').replaceAll("[\t\r\n]", ""));
    return origin.matches() ? origin.group(1).toLowerCase(Locale.ROOT) : "";
  }

  private static String scheme(String address) {
    int colon = address.indexOf(':');
    return colon < 0 || address.substring(0, colon).matches(".*[/?#].*") ? ""
        : address.substring(0, colon).toLowerCase(Locale.ROOT);
  }

  /** The segments of the path as browsers resolve them, by their number. */
  private static int depth(String address) {
    String path = address.replaceAll("[?#].*", "").replace('\\', '/');
    List<String> segments = new ArrayList<>();
    for (String segment : path.split("/", -1)) {
      String plain = segment.replaceAll("(?i)%2e", ".");
      if (plain.equals("..") && !segments.isEmpty() && !segments.get(segments.size() - 1).equals("..")) {
        segments.remove(segments.size() - 1);
      } else if (!plain.equals(".")) {
        segments.add(plain);
      }
    }
    return segments.size();
  }
}
