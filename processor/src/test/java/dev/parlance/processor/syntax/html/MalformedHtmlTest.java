package dev.parlance.processor.syntax.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Faulty HTML: what is reported, where, and in which words. */
class MalformedHtmlTest {
  private static final String HINT =
      " With required = {} in the annotation, faulty translations are set aside and do not fail the build.";
  private static final Pattern REPORT = Pattern.compile("(\\w+) m(?:_fr)?\\.properties:(\\d+):(\\d+: .*)");

  private final StringBuilder source = new StringBuilder();
  private final StringBuilder french = new StringBuilder();
  private final List<String> expected = new ArrayList<>();
  private int line;

  @TempDir
  Path folder;

  /** A source text with its reports: kind, column, rule and words. */
  private void source(String text, String... reports) {
    translation(text, "", reports);
  }

  /** A translated text with its reports. */
  private void translation(String text, String translated, String... reports) {
    line++;
    source.append('k').append(line + 9).append('=').append(text).append('\n');
    french.append(translated.isEmpty() ? "" : "k" + (line + 9) + "=" + translated).append('\n');
    for (String report : reports) {
      int space = report.indexOf(' ');
      expected.add(line + " " + report.substring(0, space) + report.substring(space));
    }
  }

  private void check(JavaCompilers compiler) {
    List<String> reports = CatalogProject.in(folder).file("m.properties", source.toString())
        .file("m_fr.properties", french.toString())
        .annotation("value = \"m.properties\", translations = \"m{_locale}.properties\","
            + " markup = dev.parlance.Markup.HTML")
        .option("-Aparlance.detail=true").compile(compiler).reports(folder).stream().map(MalformedHtmlTest::report)
        .filter(each -> !each.isEmpty()).toList();

    assertEquals(expected.stream().sorted().toList(), reports.stream().sorted().toList());
  }

  private static String report(String report) {
    Matcher parts = REPORT.matcher(report.replace(HINT, ""));
    return !parts.matches() || parts.group(3).contains(": missing-translation: ") || parts.group(3).contains(": fr: ")
        ? ""
        : parts.group(2) + " " + parts.group(1) + " " + parts.group(3);
  }

  @ParameterizedTest
  @EnumSource
  void tagsThatTextsCannotHave(JavaCompilers compiler) {
    source("<b>x",
        "ERROR 5: unbalanced-tag: <b> is never closed. Add </b> after its content.");
    source("x</b>",
        "ERROR 6: unbalanced-tag: </b> closes nothing. Remove it, or add <b> before its content.");
    source("<b><i>x</b></i>",
        "ERROR 12: unbalanced-tag: </b> closes <b> while <i>, opened inside it, is still open. Close <i> "
            + "first.");
    source("<p>a<ul><li>b</ul></p>",
        "ERROR 23: unbalanced-tag: </p> closes nothing. Remove it, or add <p> before its content.");
    source("<p><b><ul></ul></b></p>",
        "ERROR 11: unbalanced-tag: <ul> is inside of <p>, which browsers end where it begins: what follows "
            + "is shown outside of both. Close <p> before it, or remove one of them.");
    source("<a href=/x>a <a href=/y>b</a></a>",
        "ERROR 18: unbalanced-tag: a link is inside of another link, which browsers end where this one "
            + "begins. Close the other one with </a> before it.");
    source("{0,choice,0#<b>a|1#b}</b>",
        "ERROR 17: unbalanced-tag: <b> is never closed. Add </b> after its content.");
    source("<b>{0,choice,0#a</b>|1#b}",
        "ERROR 21: unbalanced-tag: </b> is inside a branch, but <b> is outside. Put both inside, or both "
            + "outside.");
    source("{0,choice,0#<b|1#b}",
        "ERROR 17: malformed-entry: the tag <b that begins here is never ended. Add its >, or write &lt; "
            + "for the character <.");
    source("<script>x</script>",
        "ERROR 5: malformed-entry: the tag <script> runs code, which texts cannot do. Remove it.");
    source("<style>x</style>",
        "ERROR 5: malformed-entry: the tag <style> changes the whole page, which texts cannot do. Remove "
            + "it; a text may have <span class=\"…\">.");
    source("<img src=x>",
        "ERROR 5: malformed-entry: the tag <img> is not one that texts can have. Put it into the template "
            + "around the text, or write &lt; for the character <.");
    source("<table><tr><td>x</table>",
        "ERROR 5: malformed-entry: the tag <table> is not one that texts can have. Put it into the "
            + "template around the text, or write &lt; for the character <.",
        "ERROR 12: malformed-entry: the tag <tr> is not one that texts can have. Put it into the template "
            + "around the text, or write &lt; for the character <.",
        "ERROR 16: malformed-entry: the tag <td> is not one that texts can have. Put it into the template "
            + "around the text, or write &lt; for the character <.");
    source("a <!-- b",
        "ERROR 7: malformed-entry: the comment that begins here is never ended. Add -->.");
    source("a <!x> b",
        "ERROR 7: malformed-entry: browsers take what follows “<!” for a comment, and hide it. Write &lt; "
            + "for the character <.");
    source("<h{0}>a</h1>",
        "ERROR 5: malformed-entry: an argument is part of the name of a tag. Write the name, or &lt; for "
            + "the character <.",
        "ERROR 12: unbalanced-tag: </h1> closes nothing. Remove it, or add <h1> before its content.");
    source("<!-- {0} -->",
        "ERROR 10: malformed-entry: an argument is inside of a comment, which browsers hide. Move it out "
            + "of the comment.");
    source("a &#6; b",
        "ERROR 7: malformed-entry: the character U+0006 is not allowed in a text. Remove it.");
    source("<span class=\"&#1;\">a</span>",
        "ERROR 18: malformed-entry: the character U+0001 is not allowed in a text. Remove it.");
    source("</hr>",
        "ERROR 5: unbalanced-tag: </hr> closes an element that has no content. Write <hr> alone.");
    source("{0,number} <a href=\"{0}\">a</a>",
        "ERROR 16: pattern-syntax: “0” is a tag here, and a number further up. Give one of the two another "
            + "number.");
    source("<b<i>x</i>",
        "ERROR 5: malformed-entry: the tag <b that begins here is never ended. Add its >, or write &lt; "
            + "for the character <.");
    source("{0,choice,0#<li>a|1#b}",
        "ERROR 17: unbalanced-tag: <li> is never closed. Add </li> after its content.");
    source("<li>{0,choice,0#<li>a|1#b}",
        "ERROR 21: unbalanced-tag: <li> is never closed. Add </li> after its content.",
        "ERROR 21: unbalanced-tag: <li> is inside of <li>, which browsers end where it begins: what "
            + "follows is shown outside of both. Close <li> before it, or remove one of them.");
    check(compiler);
  }

  @ParameterizedTest
  @EnumSource
  void attributesAndAddressesThatTextsCannotHave(JavaCompilers compiler) {
    source("<b onclick=\"x()\">a</b>",
        "ERROR 8: malformed-entry: the attribute onclick runs code, which texts cannot do. Remove it; a "
            + "script can find the element by its class.");
    source("<a href=\"javascript:x()\">a</a>",
        "ERROR 8: malformed-entry: the address “javascript:x()” is not a safe one. Links may have relative "
            + "addresses and those with http, https, mailto and tel, without control characters.");
    source("<a href=\"java&#9;script:x()\">a</a>",
        "ERROR 8: malformed-entry: the address “java\tscript:x()” is not a safe one. Links may have "
            + "relative addresses and those with http, https, mailto and tel, without control characters.");
    source("<a href=\"/x\" onmouseover=x>a</a>",
        "ERROR 18: malformed-entry: the attribute onmouseover runs code, which texts cannot do. Remove it; "
            + "a script can find the element by its class.");
    source("<span style=\"color:red\">a</span>",
        "ERROR 11: malformed-entry: the attribute “style” of <span> is not one that texts can have. Write "
            + "class=\"…\", and the style into a style sheet.");
    source("<span title=\"{0}\">a</span>",
        "ERROR 11: malformed-entry: an argument is inside of the tag <span>, where only the href of a link "
            + "can have one. Write words there, or leave the attribute to the code around the text.");
    source("<a href=\"/x\" title=\"{0}\">a</a>",
        "ERROR 18: malformed-entry: an argument is inside of the tag <a>, where only the href of a link "
            + "can have one. Write words there, or leave the attribute to the code around the text.");
    source("<a href=\"https://ex.com{0}\">a</a>",
        "ERROR 8: malformed-entry: {0} is in the scheme or host of the address “https://ex.com{0}”, so its "
            + "value would say which site the link leads to. Write a / before it, or let {0} be the whole "
            + "address, for which code passes a Link.");
    source("<a href=\"https://{0}.ex.com/\">a</a>",
        "ERROR 8: malformed-entry: {0} is in the scheme or host of the address “https://{0}.ex.com/”, so "
            + "its value would say which site the link leads to. Write a / before it, or let {0} be the whole "
            + "address, for which code passes a Link.");
    source("<a href=\"//{0}/x\">a</a>",
        "ERROR 8: malformed-entry: {0} is in the scheme or host of the address “//{0}/x”, so its value "
            + "would say which site the link leads to. Write a / before it, or let {0} be the whole address, for "
            + "which code passes a Link.");
    source("<a href=\"{0}{1}\">a</a>",
        "ERROR 8: malformed-entry: {1} is in the scheme or host of the address “{0}{1}”, so its value "
            + "would say which site the link leads to. Write a / before it, or let {1} be the whole address, for "
            + "which code passes a Link.");
    source("<a href=\"{0}://ex.com\">a</a>",
        "ERROR 8: malformed-entry: {0} is in the scheme or host of the address “{0}://ex.com”, so its "
            + "value would say which site the link leads to. Write a / before it, or let {0} be the whole "
            + "address, for which code passes a Link.");
    source("<a href=\"/x/{0,number}\">a</a>",
        "ERROR 8: malformed-entry: the address has something in it that is neither words nor a plain "
            + "argument. Write the argument alone there, without a format; write the link in each branch of a "
            + "choice.");
    source("<a href=\"{0,choice,0#/a|1#/b}\">a</a>",
        "ERROR 8: malformed-entry: the address has something in it that is neither words nor a plain "
            + "argument. Write the argument alone there, without a format; write the link in each branch of a "
            + "choice.");
    source("<a target=_top href=/x>a</a>",
        "ERROR 8: malformed-entry: the target of a link is “_top”, and texts can open a new tab only. "
            + "Write target=\"_blank\", or remove it.");
    source("<a name=x href=/x>a</a>",
        "ERROR 8: malformed-entry: the attribute “name” of <a> is not one that texts can have. Remove it. "
            + "Texts can have href, class, rel, target, hreflang, type, download, referrerpolicy, id, lang, dir, "
            + "title, role, tabindex, hidden, translate, data-… and aria-….");
    source("<tt class=x>a</tt>",
        "ERROR 9: malformed-entry: the attribute “class” of <tt> is not one that texts can have. Write "
            + "<span> with it.");
    source("<span {0}>a</span>",
        "ERROR 11: malformed-entry: an argument is inside of the tag <span>, where only the href of a link "
            + "can have one. Move it out.");
    check(compiler);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsShownAsTextIsReported(JavaCompilers compiler) {
    source("<b.>x",
        "WARNING 5: foreign-syntax: “<b.>” is text here, not a tag, so readers see it as it is; 2 texts of"
            + " this catalog have such tags. Write &lt; for its < if that is meant; if not, set -Aparlance.rules=foreign-syntax:off.");
    source("<a href=\"/x\"></a>",
        "NOTE 5: empty-link: the link <a> has no text. Put its text before its </a>; else it shows its "
            + "address.");
    source("&lt;b&gt;x",
        "NOTE 5: typed-html: the tag b is typed as text: readers see its brackets. If it is meant as "
            + "markup, write <b>.");
    source("&amp;eacute;",
        "NOTE 5: typed-html: the character reference &eacute; is typed as text: readers see it as it is. "
            + "Write the character U+00E9 itself.");
    source("<foo>x</foo>");
    source("&lt;foo>x");
    source("a <b, c",
        "WARNING 7: foreign-syntax: “<b,” is text here, not a tag, so readers see it as it is. Write <b> if"
            + " markup is meant, or &lt; for its <.");
    check(compiler);
  }

  @ParameterizedTest
  @EnumSource
  void translations(JavaCompilers compiler) {
    translation("<a href=\"/x\">a</a>", "a",
        "ERROR 5: missing-placeholder: the link to “/x” of the source text is missing. Add <a "
            + "href=\"/x\">…</a>.");
    translation("a", "<a href=\"/x\">a</a>",
        "ERROR 5: unknown-placeholder: the source text does not have the link to “/x”. Remove it.");
    translation("<a href=\"/x\">a</a>", "<a href=\"/x\">a</a> <a href=\"/x\">b</a>",
        "ERROR 24: unknown-placeholder: the source text has the link to “/x” less often. Remove it.");
    translation("<a href=\"/x\">a</a> <a href=\"/y\">b</a>", "<a href=\"/y\">a</a> <a href=\"/x\">b</a>");
    translation("<a href=\"/x\">a</a> <a href=\"/y\">b</a>", "<a href=\"/z\">a</a> <a href=\"/x\">b</a>",
        "WARNING 5: other-address: the link leads to “/z” here, and leads to “/y” in the source text, "
            + "whose links are used. Write the source's address, or nothing but <a>.");
    translation("<a href=\"/x\">a</a> <a href=\"/y\">b</a>", "<a href=\"/z\">a</a> <a href=\"/w\">b</a>",
        "ERROR 5: unknown-placeholder: the source text does not have the links to “/z” and to “/w”, and "
            + "has the links to “/x” and to “/y”: it is not clear which is which. Write the addresses of the "
            + "source text.");
    translation("<a href=\"/x\">a</a> <a href=\"/y\">b</a>", "<a href=\"/z\">a</a>",
        "ERROR 5: unknown-placeholder: the source text does not have the link to “/z”, and has the links "
            + "to “/x” and to “/y”: it is not clear which is which. Write the addresses of the source text.");
    translation("<a href=\"https://ex.com/\">a</a>", "<a href=\"http://www.ex.com\">a</a>",
        "NOTE 5: other-address: the link leads to “http://www.ex.com” here, and leads to “https://ex.com/” "
            + "in the source text, whose links are used. Write the source's address, or nothing but <a>.");
    translation("<a href=\"https://ex.com/\">a</a>", "<a href=\"https://evil.org/\">a</a>",
        "WARNING 5: other-address: the link leads to “https://evil.org/” here, and leads to "
            + "“https://ex.com/” in the source text, whose links are used. Write the source's address, or "
            + "nothing but <a>.");
    translation("<a href=\"https://ex.com/\">a</a>", "<a href=\"javascript:x\">a</a>",
        "ERROR 8: malformed-entry: the address “javascript:x” is not a safe one. Links may have relative "
            + "addresses and those with http, https, mailto and tel, without control characters.");
    translation("<a href=\"https://ex.com/\">a</a>", "<a href=\"java\\nscript:x\">a</a>",
        "ERROR 8: malformed-entry: the address “java\\nscript:x” is not a safe one. Links may have "
            + "relative addresses and those with http, https, mailto and tel, without control characters.");
    translation("<a href=\"https://ex.com/\">a</a>", "<a href=\"https://ex.com/\" onclick=x>a</a>",
        "ERROR 31: malformed-entry: the attribute onclick runs code, which texts cannot do. Remove it; a "
            + "script can find the element by its class.");
    translation("<a href=\"{0}\">a</a>", "<a href=\"/x\">a</a>",
        "WARNING 5: other-address: the link leads to “/x” here, and leads to “{0}” in the source text, "
            + "whose links are used. Write the source's address, or nothing but <a>.");
    translation("<a href=\"{0}\">a</a>", "<a href=\"{1}\">a</a>",
        "WARNING 5: other-address: the link leads to “{1}” here, and leads to “{0}” in the source text, "
            + "whose links are used. Write the source's address, or nothing but <a>.");
    translation("<a href=\"{0}\">a</a>", "a {0}",
        "ERROR 5: missing-placeholder: the link to “{0}” of the source text is missing. Add <a "
            + "href=\"{0}\">…</a>.");
    translation("<a href=\"{0}\">a</a> {1}", "a {0}",
        "ERROR 5: missing-placeholder: the link to “{0}” of the source text is missing. Add <a "
            + "href=\"{0}\">…</a>.");
    translation("<b>a</b>", "<script>x</script>",
        "ERROR 5: malformed-entry: the tag <script> runs code, which texts cannot do. Remove it.");
    translation("<b>a</b>", "<b onclick=x>a</b>",
        "ERROR 8: malformed-entry: the attribute onclick runs code, which texts cannot do. Remove it; a "
            + "script can find the element by its class.");
    translation("<b>a</b>", "<b style=x class=y>a</b>");
    translation("<span class=x>a</span>", "<span class=y>a</span>");
    translation("a", "<b>x</b>",
        "WARNING 5: missing-markup: the source text does not have <b>. Remove it; until then the text is "
            + "shown without tags, as the source's is.");
    translation("<a href=\"mailto:{0}?subject=A {1}\">a</a>", "<a href=\"mailto:{0}?subject=B {1}&bcc=e@e.org\">a</a>",
        "WARNING 5: other-address: the link leads to “mailto:{0}?subject=B {1}&bcc=e@e.org” here, and "
            + "leads to “mailto:{0}?subject=A {1}” in the source text, whose links are used. Write the source's "
            + "address, or nothing but <a>.");
    translation("<a href=\"mailto:{0}?subject=A {1}\">a</a>", "<a href=\"mailto:{0}?subject=B\">a</a>");
    translation("<a>x</a>", "<a href=/x>x</a>",
        "NOTE 5: other-address: the link leads to “/x” here, and has no address in the source text, whose "
            + "links are used. Write the source's address, or nothing but <a>.");
    translation("<a href=/x>x</a>", "<a>x</a>",
        "NOTE 5: other-address: the link has no address here, and leads to “/x” in the source text, whose "
            + "links are used. Write the source's address, or nothing but <a>.");
    translation("<b>x</b>", "<b><i>x</b></i>",
        "ERROR 12: unbalanced-tag: </b> closes <b> while <i>, opened inside it, is still open. Close <i> "
            + "first.");
    translation("<a href=/x>x</a>", "<a href=/x></a>",
        "WARNING 5: empty-link: the link <a> has no text that readers can see, and the source's has one. "
            + "Put its text before its </a>, as in “<a href=/x>x</a>”; until then it shows its label or its "
            + "address.");
    translation("<b>x</b>", "&lt;b&gt;x",
        "WARNING 5: typed-html: the tag b is typed as text, and the source text has none: readers see its "
            + "brackets. Write <b> instead.");
    translation("x", "<foo>y",
        "WARNING 5: foreign-syntax: “<foo>” is text here, and the source text does not have it. Write it "
            + "as in “x”.");
    translation("<b>x</b>", "<b.>y",
        "WARNING 5: missing-markup: <b> of the source text is missing. Add it, as in “<b>x</b>”; until "
            + "then the text is shown as it is.",
        "WARNING 5: foreign-syntax: “<b.>” is text here, and the source text does not have it. Write it as "
            + "in “<b>x</b>”.");
    translation("<b>x</b>", "<img src=/x>",
        "ERROR 5: malformed-entry: the tag <img> is not one that texts can have. Put it into the "
            + "template around the text, or write &lt; for the character <.");
    translation("{0,choice,0#<a href=/x>a</a>|1#<a href=/x>b</a>}",
        "{0,choice,0#<a href=/x>a</a>|1#<a href=/x>b</a>|2#<a href=/x>c</a>}");
    check(compiler);
  }
}
