package dev.parlance.processor.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of a method's parameters. */
class ParameterOrderTest {
  private static final Pattern METHOD = Pattern.compile("public (?:String|RichText) (t[0-9]+)\\(([^)]*)\\)");

  /** Texts, and the names of the parameters of their methods. */
  private static final String[][] TEXTS = {
    {x("B") + x("A"), "a b"},
    {x("A") + x("B"), "a b"},
    {link("LINK_1", "") + x("B") + x("A") + link("LINK", ""), "link link1 a b"},
    {x("N_10") + x("N_9") + x("N_09") + x("N") + x("N_X"), "n n9 n09 n10 nX"},
    {x("a.b") + x("a1"), "a1 aB"},
    {x("INTERPOLATION", "{{ user.last }}") + x("INTERPOLATION_1", "{{ user.first }}"), "first last"},
    {x("INTERPOLATION", "{{ user.first }}") + x("INTERPOLATION_1", "{{user.last}}"), "first last"},
    {x("INTERPOLATION", "{{ b.name }}") + x("INTERPOLATION_1", "{{ a.name }}"), "interpolation1 interpolation"},
    {x("INTERPOLATION", "{{ zoom }}") + x("INTERPOLATION_1"), "zoom interpolation1"},
    {x("INTERPOLATION", "{{ zoom }}") + x("INTERPOLATION_1", "{{ a() }}") + x("INTERPOLATION_2", "{{ zoom  }}"),
      "interpolation interpolation1 interpolation2"},
    {x("INTERPOLATION") + x("INTERPOLATION_1", "{{ all }}") + x("INTERPOLATION", "{{ last }}"), "all last"},
    {link("LINK", "<a class='x' href='/z'>") + link("LINK_1", "<a href=\"/b\" routerLink=\"/zz\">"), "link1 link"},
    {link("LINK", "<a class='x' [routerLink]=\"z.url\">") + link("LINK_1", "<a routerLink=\"/b\">"), "link1 link"},
    {link("LINK", "<a  (click)=\"z()\">") + link("LINK_1", "<a (click)=\"b()\">"), "link1 link"},
    {link("LINK", "<a href='#' (click)=\"z()\">") + link("LINK_1", "<a href='#' (click)=\"b()\">"), "link link1"},
    {link("LINK", "<a href='/z'>") + "<x id=\"TAG_IMG\" equiv-text=\"" + escaped("<img src='b'>") + "\"/>", "link img"},
    {link("TAG_SPAN", "<span class='z'>") + link("TAG_SPAN_1", "<span class='b'>"), "span1 span"},
    {"{gender, select, other {" + x("INTERPOLATION", "{{ last }}") + x("INTERPOLATION_1", "{{ first }}") + "}}",
      "first last gender"},
    {"{gender, select, other {" + x("INTERPOLATION", "{{ first }}") + x("INTERPOLATION_1", "{{ last }}") + "}}",
      "first last gender"},
    {"{VAR_PLURAL_1, plural, other {#}} {VAR_PLURAL, plural, other {#}}", "count count1"},
    {link("BLOCK_IF", "") + link("BLOCK_ELSE", ""), "blockElse blockIf"},
    {"<x id=\"ICU_1\" xid=\"t0\"/>" + x("B") + "<x id=\"ICU\" xid=\"t0\"/>" + x("J"), "b a b2 a2 b3 j"}};

  @TempDir
  Path folder;

  @Test
  void groupsStandWhereTheyAppearAndWithinThemTheOrderIsOfExpressionsOrNames() {
    List<String> lines = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (String[] text : TEXTS) {
      expected.add("t" + lines.size() + " " + text[1]);
      lines.add("t" + lines.size() + " " + text[0]);
    }
    for (JavaCompilers compiler : JavaCompilers.values()) {
      Compiled compiled = CatalogProject.in(folder).catalog(lines.toArray(String[]::new)).compile(compiler);

      assertEquals(expected, methods(compiled));
    }
  }

  @Test
  void xliffHasExpressionsAndJsonHasNamesOnly() {
    assertEquals(List.of("t0 first last link1 link"), methods(of("m.xlf", """
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="x" source-language="en"
          datatype="plaintext"><body><trans-unit id="t0"><source><x id="INTERPOLATION" equiv-text="{{ last }}"/>
        <x id="INTERPOLATION_1" equiv-text="{{ first }}"/><x id="START_LINK" ctype="x-a"
        equiv-text="&lt;a href=&quot;/z&quot;&gt;"/>a<x id="CLOSE_LINK"/><g id="START_LINK_1"
        equiv-text="&lt;a href='/b'&gt;">b</g></source></trans-unit></body></file></xliff>""")));
    assertEquals(List.of("t0 first last link1 link"), methods(of("m.xlf", """
        <xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en"><file id="f"><unit id="t0">
        <segment><source><ph id="0" equiv="INTERPOLATION" disp="{{ last }}"/><ph id="1" equiv="INTERPOLATION_1"
        disp="{{ first }}"/><pc id="2" equivStart="START_LINK" equivEnd="CLOSE_LINK"
        dispStart="&lt;a href='/z'&gt;">a</pc><sc id="3" equiv="START_LINK_1" disp="&lt;a href='/b'&gt;"/>b<ec
        startRef="3" equiv="CLOSE_LINK"/></source></segment></unit></file></xliff>""")));
    assertEquals(List.of("t0 interpolation interpolation1 link link1"), methods(of("m.json", "{\"t0\":"
        + " \"{$INTERPOLATION_1}{$INTERPOLATION}{$START_LINK_1}b{$CLOSE_LINK}{$START_LINK}a{$CLOSE_LINK}\"}")));
  }

  @Test
  void aLinkWithANameIsClosedByItsOwnCloseOrThatOfAnyLink() {
    String start = "<x id=\"START_LINK_TERMS\"/>";
    Compiled compiled = CatalogProject.in(folder)
        .catalog("a " + start + "a<x id=\"CLOSE_LINK\"/>", "b " + start + "b<x id=\"CLOSE_LINK_TERMS\"/>",
            "c " + start + "c<x id=\"CLOSE_LINK_PRIVACY\"/>",
            "d <x id=\"START_LINK\"/>d<x id=\"CLOSE_LINK_TERMS\"/>",
            "e {n, plural, other {" + start + "e}}<x id=\"CLOSE_LINK\"/>")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of("ERROR messages.txt:3:3: unbalanced-tag", "ERROR messages.txt:3:30: unbalanced-tag",
        "ERROR messages.txt:4:3: unbalanced-tag", "ERROR messages.txt:4:24: unbalanced-tag",
        "ERROR messages.txt:5:22: unbalanced-tag"), compiled.places(folder));
  }

  private Compiled of(String file, String content) {
    return CatalogProject.in(folder).file(file, content).annotation("\"" + file + "\"").compile(JavaCompilers.JAVAC);
  }

  private static List<String> methods(Compiled compiled) {
    Matcher methods = METHOD.matcher(compiled.source("test.Messages"));
    List<String> found = new ArrayList<>();
    while (methods.find()) {
      found.add(methods.group(1) + " " + Arrays.stream(methods.group(2).strip().split(",\\s+"))
          .map(parameter -> parameter.replaceFirst(".* ", "")).collect(Collectors.joining(" ")));
    }
    return found;
  }

  private static String x(String name) {
    return "<x id=\"" + name + "\"/>";
  }

  private static String x(String name, String source) {
    return "<x id=\"" + name + "\" equiv-text=\"" + escaped(source) + "\"/>";
  }

  private static String link(String family, String source) {
    return x("START_" + family, source) + "text" + x("CLOSE_" + family.replaceFirst("_[0-9]+$", ""));
  }

  private static String escaped(String source) {
    return source.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }
}
