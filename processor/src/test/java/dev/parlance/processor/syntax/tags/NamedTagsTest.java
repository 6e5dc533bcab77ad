package dev.parlance.processor.syntax.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.Element;
import dev.parlance.Link;
import dev.parlance.MessageBundle;
import dev.parlance.RichText;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tags with names, for which the caller passes a link or an element. */
class NamedTagsTest {
  private static final Link LINK = Link.to("/?a=1&b=2");
  private static final Element MARK = Element.of("mark").cssClass("new");

  @TempDir
  static Path folder;

  private static Class<?> type;
  private static Object messages;

  @BeforeAll
  static void compile() throws Exception {
    Compiled compiled = CatalogProject.in(folder)
        .catalog("tag See <it>the {name} terms</it>.", "empty See <it/>.", "blank See <it> </it>.",
            "linkInTag <it>a <link>b</link></it>", "tagInLink <link>a <it>b</it></link>",
            "tagInTag <it>a <other>b</other></it>", "plural {n, plural, one {<it># file</it>} other {<b>#</b> files}}",
            "twice <it>a</it> and <it>b</it>", "quoted '<it>' <b>x</b> '</it>'", "html <p>a<br>b</p><hr/>c",
            "values <it>{name}</it>")
        .annotation("value = \"messages.txt\", syntax = dev.parlance.Syntax.ICU").compile(JavaCompilers.JAVAC);
    assertTrue(compiled.success(), compiled.errors()::toString);
    type = compiled.load("test.Messages");
    messages = type.getMethod("of", Locale.class).invoke(null, Locale.ENGLISH);
  }

  private static RichText rich(String method, Object... arguments) {
    Method named = Arrays.stream(type.getMethods()).filter(each -> each.getName().equals(method)).findFirst().get();
    try {
      return (RichText) named.invoke(messages, arguments);
    } catch (InvocationTargetException failed) {
      throw (RuntimeException) failed.getCause();
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static String html(String method, Object... arguments) {
    return rich(method, arguments).toHtml();
  }

  @Test
  void theCallerDecidesWhatATagIs() {
    assertEquals("See <a href=\"/?a=1&amp;b=2\">the &lt;i&gt; terms</a>.", html("tag", LINK, "<i>"));
    assertEquals("See <mark class=\"new\">the &lt;i&gt; terms</mark>.", html("tag", MARK, "<i>"));
    assertEquals("See the &lt;i&gt; terms.", html("tag", Element.none(), "<i>"));
    assertEquals("<a href=\"/?a=1&amp;b=2\">a</a> and <a href=\"/?a=1&amp;b=2\">b</a>", html("twice", LINK));
  }

  @Test
  void everyTargetShowsIt() {
    assertEquals("See the x terms.", rich("tag", LINK, "x").toPlainText());
    assertEquals("See the x terms (/?a=1&b=2).", rich("tag", LINK, "x").toPlainTextWithUrls());
    assertEquals("See [the x terms](/?a=1&amp;b=2).", rich("tag", LINK, "x").toMarkdown());
    assertEquals("See the x terms.", rich("tag", MARK, "x").toPlainText());
    assertEquals(rich("tag", MARK, "x"), rich("tag", MARK, "x"));
  }

  @Test
  void aLinkWithoutAVisibleTextShowsItsLabelOrItsAddress() {
    assertEquals("See <a href=\"/?a=1&amp;b=2\">/?a=1&amp;b=2</a>.", html("empty", LINK));
    assertEquals("See <a href=\"/?a=1&amp;b=2\">terms</a>.", html("empty", LINK.label("terms")));
    assertEquals("See <a href=\"/?a=1&amp;b=2\">terms</a>.", html("blank", LINK.label("terms")));
    assertEquals("See <img src=\"/logo.svg\">.", html("empty", Element.of("img").src("/logo.svg")));
    assertEquals("See terms (/?a=1&b=2).", rich("empty", LINK.label("terms")).toPlainTextWithUrls());
  }

  @Test
  void ofLinksInLinksOnlyTheOuterOneIsALink() {
    Link inner = Link.to("/inner");
    assertEquals("<a href=\"/?a=1&amp;b=2\">a b</a>", html("linkInTag", LINK, inner));
    assertEquals("<mark class=\"new\">a <a href=\"/inner\">b</a></mark>", html("linkInTag", MARK, inner));
    assertEquals("a <a href=\"/inner\">b</a>", html("linkInTag", Element.none(), inner));
    assertEquals("<a href=\"/?a=1&amp;b=2\">a b</a>", html("tagInLink", inner, LINK));
    assertEquals("<a href=\"/?a=1&amp;b=2\">a <mark class=\"new\">b</mark></a>", html("tagInLink", MARK, LINK));
    assertEquals("<a href=\"/?a=1&amp;b=2\">a b</a>", html("tagInTag", LINK, inner));
    assertEquals("<a href=\"/?a=1&amp;b=2\">a <mark class=\"new\">b</mark></a>", html("tagInTag", LINK, MARK));
    assertEquals("<mark class=\"new\">a <a href=\"/inner\">b</a></mark>", html("tagInTag", MARK, inner));
    assertEquals("a b (/?a=1&b=2)", rich("tagInTag", LINK, inner).toPlainTextWithUrls());
  }

  @Test
  void branchesHaveTags() {
    assertEquals("<a href=\"/?a=1&amp;b=2\">1 file</a>", html("plural", 1L, LINK));
    assertEquals("<b>1,234</b> files", html("plural", 1234L, LINK));
  }

  @Test
  void whatIsQuotedIsText() {
    assertEquals("&lt;it&gt; <b>x</b> &lt;/it&gt;", html("quoted"));
    assertEquals("<p>a<br>b</p><hr>c", html("html"));
  }

  @Test
  void anElementWithoutContentCannotHaveAny() {
    assertEquals("the element br cannot have content in HTML, but this text puts some into it: pass another element or"
        + " Element.none()",
        assertThrows(IllegalArgumentException.class, () -> rich("tag", Element.of("br"), "x")).getMessage());
    assertEquals("it", assertThrows(NullPointerException.class, () -> rich("tag", null, "x")).getMessage());
  }

  @Test
  void frameworksPassAddressesOrElementsByTheOrderOfParameters() throws Exception {
    MessageBundle bundle = (MessageBundle) type.getMethod("bundle").invoke(messages);
    assertEquals(Optional.of("See <a href=\"/x\">the y terms</a>."), bundle.html("tag", "/x", "y"));
    assertEquals(Optional.of("See <mark class=\"new\">the y terms</mark>."), bundle.html("tag", MARK, "y"));
    assertEquals(Optional.of("See the y terms."), bundle.html("tag", "javascript:alert(1)", "y"));
    assertEquals(Optional.of("See the {name} terms."), bundle.html("tag"));
    assertEquals(Optional.of("<a href=\"/x\">a b</a>"), bundle.html("tagInTag", "/x", "/y"));
    assertEquals(Optional.of("See the y terms."),
        type.getMethod("find", String.class, Object[].class).invoke(messages, "tag", new Object[] {LINK, "y"}));
  }

  @Test
  void interfacesNarrowATag() {
    Compiled compiled = CatalogProject.in(folder.resolve("narrow"))
        .catalog("tag See <it>the terms</it>.")
        .source("test.Tags", "package test;",
            "@dev.parlance.MessageCatalog(value = \"messages.txt\", syntax = dev.parlance.Syntax.ICU)",
            "interface Tags {", "  @dev.parlance.MessageId(\"tag\") dev.parlance.RichText link(dev.parlance.Link it);",
            "  @dev.parlance.MessageId(\"tag\") dev.parlance.RichText any(dev.parlance.Tag it);",
            "  @dev.parlance.MessageId(\"tag\") dev.parlance.RichText element(dev.parlance.Element it);", "}")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of(), compiled.errors());
  }

  @Test
  void anotherSyntaxMayHaveTagsToo() {
    Compiled compiled = CatalogProject.in(folder.resolve("properties"))
        .file("messages.properties", "terms = Read <link>the {0} terms</link>, it''s '<'b'>' {1}")
        .annotation("value = \"messages.properties\", markup = dev.parlance.Markup.TAGS")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of(), compiled.errors());
    assertTrue(compiled.source("test.Messages").contains("RichText terms(String arg0, String arg1, Link link)"),
        compiled.source("test.Messages"));
  }
}
