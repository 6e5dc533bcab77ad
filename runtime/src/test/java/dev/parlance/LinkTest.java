package dev.parlance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Serializable;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {
  private static String startTag(Link link) {
    StringBuilder out = new StringBuilder();
    link.appendStartTag(out);
    return out.toString();
  }

  private static String refusal(Executable call) {
    return assertThrows(IllegalArgumentException.class, call).getMessage();
  }

  @Test
  void addressIsTrimmedOfControlsAndSpaces() {
    assertEquals("https://example.org", Link.to("\u0000 \t https://example.org\r\n \u001f").address());
    assertEquals("", Link.to(" ").address());
  }

  @Test
  void addressOfAUriIsItsString() {
    assertEquals("mailto:a@b.org", Link.to(URI.create("mailto:a@b.org")).address());
    assertThrows(IllegalArgumentException.class, () -> Link.to(URI.create("javascript:alert(1)")));
  }

  @Test
  void extraSchemesAreAllowedInAnyCase() {
    assertEquals("MAGNET:?xt=1", Link.to("MAGNET:?xt=1", Set.of("magnet")).address());
    assertEquals("sms:1", Link.to("sms:1", Set.of("SMS", "web+app")).address());
    assertEquals("https://example.org", Link.to("https://example.org", Set.of("sms")).address());
    assertThrows(IllegalArgumentException.class, () -> Link.to("ftp:x", Set.of("sms")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript", "JavaScript", "data", "DATA", "vbscript", "", "1a", "a b", "sms:", "ſms", "a/"})
  void schemesThatRunCodeAndMalformedSchemesAreRefused(String scheme) {
    assertThrows(IllegalArgumentException.class, () -> Link.to("https://example.org", Set.of(scheme)));
  }

  @Test
  void refusalNamesTheAddressTheProblemAndWhatIsAllowed() {
    assertEquals(
        "the address 'ftp://x' has a scheme that is not allowed. Allowed are relative addresses and the schemes https,"
            + " http, mailto, tel, sms, without control characters and lone surrogates. For addresses from users"
            + " there is Link.tryTo",
        refusal(() -> Link.to("ftp://x", Set.of("sms"))));
    assertTrue(refusal(() -> Link.to("/a\tb")).contains("a control character at index 2"));
    assertTrue(refusal(() -> Link.to("/a\u202eb")).contains("a bidi control character at index 2"));
    assertTrue(refusal(() -> Link.to("/a\ud800b")).contains("a lone surrogate at index 2"));
  }

  @Test
  void refusalIsSafeToPrint() {
    assertTrue(refusal(() -> Link.to("x:\u001b[2J\u202e\ud800\n")).contains("'x:\ufffd[2J\ufffd\ufffd'"));
    assertTrue(refusal(() -> Link.to("x:" + "a".repeat(5_000_000))).length() < 400);
    assertTrue(refusal(() -> Link.to("x:" + "a".repeat(97) + "😀😀")).contains("a😀…'"));
    assertTrue(refusal(() -> Link.to("x:😀")).contains("'x:😀'"));
  }

  @Test
  void addressFromAUserIsALinkOrNothing() {
    assertEquals(Optional.of(Link.to("/a")), Link.tryTo(" /a "));
    assertEquals(Optional.empty(), Link.tryTo("javascript:alert(1)"));
  }

  @Test
  void newTabHasNoOpener() {
    assertEquals(
        "<a href=\"/\" target=\"_blank\" rel=\"noopener noreferrer\">", startTag(Link.to("/").newTab()));
  }

  @Test
  void relAddsTypesOnce() {
    Link link = Link.to("/").rel("nofollow").newTab().rel(" NoFollow  ugc ");
    assertEquals("nofollow noopener noreferrer ugc", link.attributes().get("rel"));
    assertEquals(List.of("href"), List.copyOf(Link.to("/").rel(" ").attributes().keySet()));
  }

  @Test
  void attributesArePrintedAsSetAndEscaped() {
    Link link =
        Link.to("/?a=1&b='`").title("\"T\" <&>").cssClass("x y").attribute("DATA-Id", "1").title("second").label("l");
    assertEquals(List.of("href", "title", "class", "data-id"), List.copyOf(link.attributes().keySet()));
    assertEquals(
        "<a href=\"/?a=1&amp;b=&#39;&#96;\" title=\"second\" class=\"x y\" data-id=\"1\">", startTag(link));
    assertEquals("<a href=\"/\" title=\"&#34;T&#34; &lt;&amp;&gt;\">", startTag(Link.to("/").title("\"T\" <&>")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id", "lang", "dir", "title", "role", "tabindex", "hidden", "translate", "hreflang", "type", "download",
        "referrerpolicy", "data-x", "data-x.y_z-1", "aria-label", "HIDDEN", "ARIA-Label"
      })
  void harmlessAttributeIsAllowed(String name) {
    String lower = name.equals("HIDDEN") ? "hidden" : name.equals("ARIA-Label") ? "aria-label" : name;
    assertEquals("v", Link.to("/").attribute(name, "v").attributes().get(lower));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "href", "HREF", "target", "rel", "class", "style", "onclick", "ONCLICK", "xlink:href", "srcdoc", "src", "ping",
        "", " id", "id ", "data-", "aria-", "data-a b", "data-a\"", "data-a>", "data-a=b", "data-\u0000", "data-é",
        "TıTLE", "alt", "dataset"
      })
  void otherAttributeIsRefused(String name) {
    assertTrue(refusal(() -> Link.to("/").attribute(name, "v")).contains("Allowed are id, lang, dir, title"));
  }

  @Test
  void attributesCannotBeChanged() {
    assertThrows(
        UnsupportedOperationException.class, () -> Link.to("/").attributes().put("onclick", "alert(1)"));
  }

  @Test
  void changeReturnsAnotherLink() {
    Link link = Link.to("/");
    link.newTab().label("x").title("y");
    assertEquals("<a href=\"/\">", startTag(link));
    assertEquals(Optional.empty(), link.label());
    assertEquals(Optional.of("x"), link.label("x").label());
  }

  @Test
  void linksAreEqualByValue() {
    Link link = Link.to("/a").title("t").cssClass("c").label("l");
    assertEquals(Link.to(" /a").cssClass("c").title("t").label("l"), link);
    assertEquals(link.hashCode(), Link.to("/a").cssClass("c").title("t").label("l").hashCode());
    assertEquals(
        5,
        new HashSet<Object>(
            List.of(
                link, link.title("x"), link.label("x"), Link.to("/b").title("t").cssClass("c").label("l"), "/a"))
            .size());
    assertNotEquals(Link.to("/a"), Link.to("/a").label(""));
  }

  @Test
  void linkPrintsAsItsAddressAndIsNotSerialisable() {
    assertEquals("/a", Link.to("/a").newTab().toString());
    assertFalse(Serializable.class.isAssignableFrom(Link.class));
  }

  @Test
  void nullIsRefusedEverywhere() {
    Link link = Link.to("/");
    Set<String> withNull = new HashSet<>();
    withNull.add(null);
    List<Executable> calls =
        List.of(
            () -> Link.to((String) null),
            () -> Link.to((URI) null),
            () -> Link.to(null, Set.of()),
            () -> Link.to("/", null),
            () -> Link.to("/", withNull),
            () -> Link.tryTo(null),
            () -> link.rel(null),
            () -> link.title(null),
            () -> link.cssClass(null),
            () -> link.label(null),
            () -> link.attribute(null, "x"),
            () -> link.attribute("id", null),
            () -> link.appendStartTag(null));
    calls.forEach(call -> assertThrows(NullPointerException.class, call));
  }
}
