package dev.parlance.processor.syntax.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.FacadeProject;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the methods for texts with HTML take, and what they print. */
class HtmlTextsTest {
  private static final String HTML = "markup = dev.parlance.Markup.HTML";

  @TempDir
  Path folder;

  /** The values of expressions, in which {@code en} and {@code fr} are the messages of two bundles with HTML. */
  private List<String> shown(JavaCompilers compiler, String source, String french, String... expressions) {
    return FacadeProject.in(folder).file("m.properties", source).file("m_fr.properties", french)
        .source("test.package-info", "@dev.parlance.MessageCatalog(value = \"m.properties\","
            + " translations = \"m{_locale}.properties\", " + HTML + ")", "package test;")
        .type("Use", "public final class Use {",
            "  static final Messages en = Messages.of(Locale.ENGLISH);",
            "  static final Messages fr = Messages.of(Locale.FRENCH);",
            "  static String failure(Supplier<?> call) {",
            "    try { return String.valueOf(call.get()); }",
            "    catch (RuntimeException e) { return e.getClass().getSimpleName() + \": \" + e.getMessage(); }",
            "  }",
            "  public static Object[] all() { return new Object[] {" + String.join(",\n    ", expressions) + "}; }",
            "}",
            "// Link RichText Optional List")
        .shown(compiler);
  }

  @ParameterizedTest
  @EnumSource
  void anAddressThatIsAnArgumentIsALink(JavaCompilers compiler) {
    assertEquals(List.of(
        "Go to <a href=\"/e\" title=\"t\">the event</a>, Ada.", "<a href=\"/e\">L'événement</a> : Ada",
        "<a href=\"https://x.org\">https://x.org</a> and <a href=\"/\">https://x.org</a>",
        "<a href=\"/a\" class=\"b\" target=\"_blank\" rel=\"noopener noreferrer\">x</a>",
        "<a href=\"/a\" class=\"own\" rel=\"nofollow noopener noreferrer\" target=\"_blank\">x</a>",
        "<a href=\"/t\">the terms</a>"),
        shown(compiler, """
            event = Go to <a href="{0}">the event</a>, {1}.
            shown = <a href="{0}">{0}</a> and <a href="{1}">{0}</a>
            button = <a href="{0}" class="b" target="_blank">x</a>
            # {0} terms of use
            terms = <a href="{0}">the terms</a>
            """, """
            event = <a href="{0}">L'événement</a> : {1}
            """,
            "en.event(Link.to(\"/e\").title(\"t\"), \"Ada\")", "fr.event(Link.to(\"/e\"), \"Ada\")",
            "en.shown(Link.to(\"https://x.org\"), Link.to(\"/\"))", "en.button(Link.to(\"/a\"))",
            "en.button(Link.to(\"/a\").cssClass(\"own\").rel(\"nofollow\"))", "en.terms(Link.to(\"/t\"))"));
  }

  @ParameterizedTest
  @EnumSource
  void parametersForLinksAreNumberedLikeTheirTags(JavaCompilers compiler) {
    String source = FacadeProject.in(folder).file("m.properties", """
        one = {0} <a href="{1}">x</a>
        two = <a href="{1}">x</a> <a href="{0}">y</a>
        gap = <a href="/x">x</a> <a href="{0}">y</a> <a href="{0}">z</a> <a href="{1}">w</a> <a>v</a>
        # {0} event page
        named = <a href="{0}">x</a>
        """).source("test.package-info", "@dev.parlance.MessageCatalog(value = \"m.properties\", " + HTML + ")",
        "package test;").compile(compiler).source("test.Messages");

    assertEquals(List.of("RichText one(String arg0, Link link)", "RichText two(Link link1, Link link)",
        "RichText gap(Link link1, Link link3, Link link4)", "RichText named(Link eventPage)"),
        Stream.of(source.split("\n")).filter(line -> line.matches("  public RichText (one|two|gap|named)\\(.*"))
            .map(line -> line.replaceAll("^  public (.*\\)) \\{$", "$1")).toList());
  }

  @ParameterizedTest
  @EnumSource
  void aFixedAddressTakesNoParameter(JavaCompilers compiler) {
    assertEquals(List.of(
        "<a href=\"https://ex.com/?a=1&amp;b=2\" target=\"_blank\" rel=\"noopener noreferrer\">a</a> <a href=\"/x\">b</a>",
        "<a href=\"/x\">b</a> <a href=\"https://ex.com/?a=1&amp;b=2\" target=\"_blank\" rel=\"noopener noreferrer\">a</a>",
        "a (https://ex.com/?a=1&b=2) b (/x)", "<a href=\"#top\" title=\"up &#34;there&#34;\" data-x=\"1\">^</a>",
        "<a href=\"/s\">y</a>"),
        shown(compiler, """
            two = <a target="_blank" href="https://ex.com/?a=1&amp;b=2">a</a> <A HREF=/x>b</A>
            top = <a href='#top' title='up "there"' data-x=1>^</a>
            other = <a href="/s">x</a>
            """, """
            two = <a href="/x">b</a> <a href="https://ex.com/?a=1&amp;b=2" class="mine">a</a>
            other = <a href="https://evil.org">y</a>
            """, "en.two()", "fr.two()", "en.two().toPlainTextWithUrls()", "en.top()", "fr.other()"));
  }

  @ParameterizedTest
  @EnumSource
  void addressesAreComposedAtTheCall(JavaCompilers compiler) {
    assertEquals(List.of("<a href=\"https://x.org/y/configure\">x</a>",
        "IllegalArgumentException: the address 'javascript:alert(1)//configure' has a scheme that is not allowed. Allowed are"
            + " relative addresses and the schemes https, http, mailto, tel, without control characters and lone surrogates."
            + " For addresses from users there is Link.tryTo",
        "NullPointerException: arg0",
        "<a href=\"/u/a%2Fb%22%3E/edit?q=%26x\">a/b\"&gt;</a>",
        "IllegalArgumentException: the address '/u/../edit?q=x' has a value that makes the segment '..', which leads"
            + " elsewhere",
        "<a href=\"mailto:ada@ex.org?subject=Error with id 7%26bcc%3Dx\">mail</a>",
        "<a href=\"mailto:ada@ex.org?subject=Erreur à l&#39;id 7\">courriel</a>",
        "<a href=\"mailto:ada@ex.org?subject=Error with id 7\">courriel</a>",
        "<a href=\"/a/b\">none</a>", "no 2 (/a/2)"),
        shown(compiler, """
            conf = <a href="{0}/configure">x</a>
            user = <a href="/u/{0}/edit?q={1}">{0}</a>
            mail = <a href="mailto:{0}?subject=Error with id {1}">mail</a>
            same = <a href="mailto:{0}?subject=Error with id {1}">mail</a>
            choice = {0,choice,0#<a href="/a/b">none</a>|1#<a href="/a/{1}">no {1}</a>}
            """, """
            mail = <a href="mailto:{0}?subject=Erreur à l'id {1}">courriel</a>
            same = <a href="mailto:{0}?subject=Erreur">courriel</a>
            """, "en.conf(\"https://x.org/y\")", "failure(() -> en.conf(\"javascript:alert(1)/\"))",
            "failure(() -> en.conf(null))",
            "en.user(\"a/b\\\">\", \"&x\")", "failure(() -> en.user(\"..\", \"x\"))",
            "en.mail(\"ada@ex.org\", \"7&bcc=x\")", "fr.mail(\"ada@ex.org\", \"7\")", "fr.same(\"ada@ex.org\", \"7\")",
            "en.choice(0, \"2\")", "en.choice(1, \"2\").toPlainTextWithUrls()"));
  }

  @ParameterizedTest
  @EnumSource
  void subjectAndBodyOfAMailAreTranslated(JavaCompilers compiler) {
    String source = "mailto:a@ex.org?subject=One&cc=b@ex.org&body=Two%0AThree";
    assertEquals(List.of("<a href=\"mailto:a@ex.org?subject=Un&amp;cc=b@ex.org&amp;body=Deux%0ATrois\">x</a>",
        "<a href=\"mailto:a@ex.org?subject=One&amp;cc=b@ex.org&amp;body=Two%0AThree\">x</a>",
        "<a href=\"mailto:a@ex.org?subject=One&amp;cc=b@ex.org&amp;body=Two%0AThree\">x</a>",
        "<a href=\"mailto:a@ex.org?subject=One&amp;cc=b@ex.org&amp;body=Two%0AThree\">x</a>"),
        shown(compiler, Stream.of("words", "header", "bidi", "more")
            .map(key -> key + " = <a href=\"" + source + "\">x</a>\n").collect(Collectors.joining()), """
            words = <a href="mailto:a@ex.org?body=Deux%0ATrois&subject=Un&cc=b@ex.org">x</a>
            header = <a href="mailto:a@ex.org?subject=Un%0D%0ABcc:c@ex.org&cc=b@ex.org">x</a>
            bidi = <a href="mailto:a@ex.org?subject=Un\\u202e&cc=b@ex.org">x</a>
            more = <a href="mailto:a@ex.org?cc=b@ex.org&bcc=c@ex.org">x</a>
            """, "fr.words()", "fr.header()", "fr.bidi()", "fr.more()"));
  }

  @ParameterizedTest
  @EnumSource
  void htmlIsReadAsBrowsersReadIt(JavaCompilers compiler) {
    assertEquals(List.of(
        "<p>one</p><p>two</p><ul><li>a</li><li>b</li></ul>", "text 1 < 2 & é – <name> &File",
        "<b>x</b><br>y<br>z<span class=\"a b\" title=\"&lt;t&gt;\">w</span>", "text xy", "<i>{0}</i> 5",
        "<b>none</b>|<b>one</b>|<i>2</i>", "text \ufffd\u2013\ufffd"),
        shown(compiler, """
            blocks = <p>one<p>two<ul><li>a<li>b</ul>
            text = <html>1 < 2 &amp; &eacute; &#8211; <name> &File</html>
            forms = <B>x</b ><br>y</br>z<span class='a b' title="&lt;t>">w</span>
            comment = x<!-- <b> -->y
            quoted = <i>'{'0'}'</i> {0}
            choice = {0,choice,0#<b>none</b>|1#<b>one</b>|1<<i>{0}</i>}
            numbers = &#0;&#150;&#xD800;
            """, "", "en.blocks()", "\"text \" + en.text()", "en.forms()", "\"text \" + en.comment()",
            "en.quoted(\"5\")",
            "en.choice(0) + \"|\" + en.choice(1) + \"|\" + en.choice(2)", "\"text \" + en.numbers()"));
  }

  @ParameterizedTest
  @EnumSource
  void elementsHaveTheAttributesOfTheSource(JavaCompilers compiler) {
    assertEquals(List.of("<span class=\"b\">B</span> <span class=\"a\">A</span> <b>c</b>",
        "<span class=\"a\">x</span> <span>y</span><br>", "<span class=\"a\">x</span>"),
        shown(compiler, """
            two = <span class="a">a</span> <span class="b">b</span> <b>c</b>
            bare = <span class="a">x</span> <span>y</span><br class="c">
            other = <span class="a">x</span>
            """, """
            two = <span class="b">B</span> <span class="a">A</span> <b>c</b>
            bare = <span>x</span> <span>y</span><br style="x">
            other = <span class="evil" id="x" style="position:fixed">x</span>
            """, "fr.two()", "fr.bare()", "fr.other()"));
  }

  @ParameterizedTest
  @EnumSource
  void frameworksPassWhatTheyHave(JavaCompilers compiler) {
    assertEquals(List.of("<a href=\"/e\">the event</a> 7", "the event 7", "x",
        "<a href=\"/u/1234\">x</a>", "x", "<a href=\"/fixed\">y</a>", "<span class=\"c\">z</span>"),
        shown(compiler, """
            event = <a href="{0}">the event</a> {1}
            conf = <a href="{0}/x">x</a>
            user = <a href="/u/{0}">x</a>
            fixed = <a href="/fixed">y</a>
            span = <span class="c">z</span>
            """, "", "en.bundle().format(\"event\", \"/e\", 7).get()",
            "en.bundle().format(\"event\", \"javascript:x\", 7).get()",
            "en.bundle().format(\"conf\", \"javascript:x\").get()", "en.bundle().format(\"user\", 1234).get()",
            "en.bundle().format(\"user\").get()", "en.bundle().format(\"fixed\").get()",
            "en.bundle().format(\"span\").get()"));
  }

  @ParameterizedTest
  @EnumSource
  void branchesWithTheSameLinkAreOne(JavaCompilers compiler) {
    assertEquals(List.of("<a href=\"/x\">un</a>", "<a href=\"/x\">deux</a>", "<a href=\"/x\">trois</a>"),
        shown(compiler, """
            n = {0,choice,0#<a href="/x">one</a>|2#<a href="/x">more</a>}
            """, """
            n = {0,choice,0#<a href="/x">un</a>|2#<a href="/x">deux</a>|3#<a href="/x">trois</a>}
            """, "fr.n(1)", "fr.n(2)", "fr.n(3)"));
  }

  @ParameterizedTest
  @EnumSource
  void otherSyntaxesHaveHtmlToo(JavaCompilers compiler) {
    List<String> shown = FacadeProject.in(folder)
        .file("icu.json",
            "{\"a\": \"{n, plural, one {<b>#</b> file} other {<a href=\\\"/f/{n}\\\"># files</a>}} &amp; {x}\","
                + " \"b\": \"See <a href=\\\"{termsUrl}\\\">the terms</a>\"}")
        .file("text.properties", "a = {0} <b>it''s</b> &lt;")
        .catalog("a {count, plural, one {<b>one</b>} other {#}} <br> &amp; <i>x</i>")
        .source("test.package-info",
            "@dev.parlance.MessageCatalog(value = \"icu.json\", className = \"Icu\", syntax = dev.parlance.Syntax.ICU, "
                + HTML
                + ")",
            "@dev.parlance.MessageCatalog(value = \"text.properties\", className = \"Text\","
                + " syntax = dev.parlance.Syntax.TEXT, " + HTML + ")",
            "@dev.parlance.MessageCatalog(value = \"messages.txt\", className = \"Plain\", " + HTML + ")",
            "package test;")
        .type("Use", "public final class Use {",
            "  public static Object[] all() { return new Object[] {",
            "    Icu.of(Locale.ENGLISH).a(1, \"<\"), Icu.of(Locale.ENGLISH).a(1234, \"y\"),",
            "    Icu.of(Locale.ENGLISH).b(Link.to(\"/t\")), Text.of(Locale.ENGLISH).a(), Plain.of(Locale.ENGLISH).a(2)}; }",
            "}")
        .shown(compiler);

    assertEquals(List.of("<b>1</b> file &amp; &lt;", "<a href=\"/f/1234\">1,234 files</a> &amp; y",
        "See <a href=\"/t\">the terms</a>", "{0} <b>it''s</b> &lt;", "2 <br> &amp; <i>x</i>"), shown);
  }

  @ParameterizedTest
  @EnumSource
  void aFacadeTakesLinksInPlaceOfThoseOfTheText(JavaCompilers compiler) {
    List<String> shown = FacadeProject.in(folder).file("m.properties", """
        two = <a href="/x" class="c">a</a> {0} <a href="/y/{1}">b</a>
        """).file("m_fr.properties", """
        two = <a href="/y/{1}">B</a> {0} <a href="/x">A</a>
        """).annotation("value = \"m.properties\", translations = \"m{_locale}.properties\", " + HTML)
        .methods("@MessageId(\"two\") RichText first(String arg0, String arg1, Link link);")
        .uses("in(\"en\").first(\"-\", \"z\", Link.to(\"/own\").newTab())",
            "in(\"fr\").first(\"-\", \"z\", Link.to(\"/own\"))")
        .shown(compiler);

    assertEquals(
        List.of("<a href=\"/own\" target=\"_blank\" rel=\"noopener noreferrer\">a</a> - <a href=\"/y/z\">b</a>",
            "<a href=\"/y/z\">B</a> - <a href=\"/own\">A</a>"),
        shown);
  }

  @ParameterizedTest
  @EnumSource
  void aLinkOfAFacadeReplacesTheArgumentsOfItsAddress(JavaCompilers compiler) {
    List<String> shown = FacadeProject.in(folder).file("m.properties", """
        two = <a href="/x">a</a> {0} <a href="/y/{1}">b</a>
        """).annotation("value = \"m.properties\", " + HTML)
        .methods("@MessageId(\"two\") RichText both(Link link1, String name, Link link);")
        .uses("in(\"en\").both(Link.to(\"/1\"), \"-\", Link.to(\"/0\"))")
        .shown(compiler);

    assertEquals(List.of("<a href=\"/0\">a</a> - <a href=\"/1\">b</a>"), shown);
  }

  @ParameterizedTest
  @EnumSource
  void aStringCannotHoldALinkOfTheText(JavaCompilers compiler) {
    List<String> problems = FacadeProject.in(folder).file("m.properties", "a = <a href=\"/x\">a</a>\n")
        .annotation("value = \"m.properties\", " + HTML).methods("String a();").problems(compiler);

    assertEquals(List.of("ERROR App.java:5: the entry a has a link, which a String cannot hold. Let the method"
        + " return RichText."), problems);
  }
}
