package dev.parlance.processor.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.syntax.angular.AngularSyntax;
import dev.parlance.processor.syntax.flutter.FlutterSyntax;
import dev.parlance.processor.syntax.html.HtmlMarkup;
import dev.parlance.processor.syntax.icu.IcuSyntax;
import dev.parlance.processor.syntax.javatext.JavaTextSyntax;
import dev.parlance.processor.syntax.tags.NamedTags;
import dev.parlance.processor.syntax.text.TextSyntax;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RenamingTest {
  private static final Syntax ICU = new MarkedUpSyntax(new IcuSyntax(true), new NamedTags(true));

  @Test
  void argumentsOfMessageFormatAreRenamedAtOnce() {
    assertEquals("{1} {0,number,#.##} l''{0} '{1}' it's {2}",
        renamed("{0} {1,number,#.##} l''{1} '{0}' it's {2}", new JavaTextSyntax(), Map.of("0", "1", "1", "0")));
    assertEquals("{1,choice,0#no {2}|1#one '{'|2<{1} x}",
        renamed("{0,choice,0#no {1}|1#one '{'|2<{0} x}", new JavaTextSyntax(), Map.of("0", "1", "1", "2")));
    assertEquals("{3} {n, plural, one {{n}} other {# {3}}}",
        renamed("{00} {count, plural, one {{count}} other {# {0}}}", new JavaTextSyntax(),
            Map.of("0", "3", "count", "n")));
  }

  @Test
  void argumentsOfIcuAreRenamedInBranchesAndFormats() {
    assertEquals("{who}'s {n, plural, offset:1 =0 {no} other {# of { who } '{name}'}} {n, number, ::percent}",
        renamed("{name}'s {count, plural, offset:1 =0 {no} other {# of { name } '{name}'}} {count, number, ::percent}",
            ICU, Map.of("name", "who", "count", "n")));
    assertEquals("{g, select, name {{name}} other {x}}",
        renamed("{gender, select, name {{name}} other {x}}", ICU, Map.of("gender", "g")));
  }

  @Test
  void tagsAreRenamedWithTheirEnds() {
    assertEquals("<terms>x</terms> <b>y</b> <icon/> '<link>'", renamed("<link>x</link> <b>y</b> <img1/> '<link>'", ICU,
        Map.of("START_link", "START_terms", "START_img1", "START_icon")));
  }

  @Test
  void argumentsInAttributesOfHtmlAreRenamed() {
    assertEquals("<a href=\"{1}\" title='{0}'>{1}</a>",
        renamed("<a href=\"{0}\" title='{1}'>{0}</a>", new MarkedUpSyntax(new JavaTextSyntax(), new HtmlMarkup()),
            Map.of("0", "1", "1", "0")));
  }

  @Test
  void argumentsOfFlutterAreRenamed() {
    assertEquals("{n, plural, =1{a {who}'s} other{# {n}}}",
        renamed("{count, plural, =1{a {name}'s} other{# {count}}}", new FlutterSyntax(false),
            Map.of("count", "n", "name", "who")));
  }

  @Test
  void variablesOfAngularAndNamesInBranchesAreRenamed() {
    assertEquals("{A} {N, plural, other {{B} '{A}' {x}}}",
        renamed("{A} {VAR_PLURAL, plural, other {{A} '{A}' {x}}}", new AngularSyntax(true),
            Map.of("VAR_PLURAL", "N", "A", "B")));
    MessageText text = MessageText.builder().characters(" {V, select, other {").placeholder("START_LINK")
        .characters("x").placeholder("CLOSE_LINK").placeholder("A", "{{ a }}", "").characters("}}").build();
    assertEquals(
        MessageText.builder().characters(" {W, select, other {").placeholder("START_LINK_1").characters("x")
            .placeholder("CLOSE_LINK").placeholder("B", "{{ a }}", "").characters("}}").build(),
        new Renaming(Map.of("V", "W", "START_LINK", "START_LINK_1", "A", "B")).of(text, new AngularSyntax(true)));
  }

  @Test
  void textWithoutSyntaxStays() {
    assertEquals("{0} {name} <a>", renamed("{0} {name} <a>", new TextSyntax(), Map.of("0", "1", "name", "x")));
  }

  @Test
  void blanksAtTheEdgesStayWhatTheyAre() {
    Renaming renaming = new Renaming(Map.of("a", "b"));
    assertEquals("{b}", renaming.of(MessageText.of(" {a} "), ICU).strip().units());
    assertEquals(" {b} ",
        renaming.of(MessageText.builder().keptCharacters(" {a} ").build(), ICU).strip().units());
  }

  private static String renamed(String text, Syntax syntax, Map<String, String> names) {
    return new Renaming(names).of(MessageText.of(text), syntax).units();
  }
}
