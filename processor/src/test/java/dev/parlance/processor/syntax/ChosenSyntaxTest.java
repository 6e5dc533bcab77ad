package dev.parlance.processor.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The syntax that an annotation names, in files of other formats than its own. */
class ChosenSyntaxTest {
  private static final String FOUND = " has translations in fr.";

  @TempDir
  Path folder;

  private Compiled compile(JavaCompilers compiler, String syntax, String file, String source, String french) {
    String suffix = file.substring(file.indexOf('.'));
    return CatalogProject.in(folder).file(file, source).file("messages_fr" + suffix, french)
        .annotation("value = \"" + file + "\", translations = \"messages_{locale}" + suffix
            + "\", required = {}, isolate = false, syntax = dev.parlance.Syntax." + syntax)
        .compile(compiler);
  }

  private List<String> reports(Compiled compiled) {
    return compiled.reports(folder).stream().filter(each -> !each.endsWith(FOUND)).toList();
  }

  private static void shows(Compiled compiled, String... texts) {
    assertTrue(compiled.success(), compiled.errors()::toString);
    assertEquals(List.of(texts), Stream.of(texts).map(text -> text.substring(0, text.indexOf('=')))
        .map(method -> method + "=" + compiled.shown("en", method) + "|" + compiled.shown("fr", method)).toList());
  }

  @ParameterizedTest
  @EnumSource
  void aTextIsItsCharacters(JavaCompilers compiler) {
    Compiled compiled = compile(compiler, "TEXT", "messages.properties",
        "a = {0} it''s {n, plural, other {#}} %0\nb = {{x}} ${y} %s '{0}'\nc = {0,nombre} {\n",
        "a = l''{1}\nb = {$NAME}\nc = {0\n");

    assertEquals(List.of(), reports(compiled));
    shows(compiled, "a={0} it''s {n, plural, other {#}} %0|l''{1}", "b={{x}} ${y} %s '{0}'|{$NAME}",
        "c={0,nombre} {|{0");
  }

  @ParameterizedTest
  @EnumSource
  void aTextOfJsonHasNoPlaceholders(JavaCompilers compiler) {
    Compiled compiled = compile(compiler, "TEXT", "messages.json",
        "{\"a\": \"{0} it''s {$NAME}\", \"b\": {\"c\": \"{$START_LINK}x{$CLOSE_LINK}\"}}",
        "{\"a\": \"{1}\", \"b\": {\"c\": \"y\"}}");

    assertEquals(List.of(), reports(compiled));
    shows(compiled, "a={0} it''s {$NAME}|{1}", "bC={$START_LINK}x{$CLOSE_LINK}|y");
  }

  @ParameterizedTest
  @EnumSource
  void aTextOfAPlainCatalogHasTheElementsOfItsFormat(JavaCompilers compiler) {
    Compiled compiled = compile(compiler, "TEXT", "messages.txt",
        "a {0} it''s <x id=\"NAME\"/> {n, plural, other {#}} &lt;\nb <x id=\"START_LINK\"/>{x}<x id=\"CLOSE_LINK\"/>",
        "a {1} <x id=\"NAME\"/>\nb {y}");

    assertEquals(
        List.of("WARNING messages_fr.txt:2:3: missing-placeholder: <x id=\"START_LINK\"/> of the source text is"
            + " missing. Add it, as in “<x id=\"START_LINK\"/>{x}<x id=\"CLOSE_LINK\"/>”. Until then the text is set aside,"
            + " and another locale's is shown."),
        reports(compiled));
    shows(compiled, "a={0} it''s Ada {n, plural, other {#}} <|{1} Ada",
        "b=<a href=\"/x\">{x}</a>|<a href=\"/x\">{x}</a>");
  }

  @ParameterizedTest
  @EnumSource
  void patternsOfAPlainCatalogHavePlaceholderElementsBesideTheirArguments(JavaCompilers compiler) {
    Compiled compiled = compile(compiler, "MESSAGE_FORMAT", "messages.txt",
        "a {1} it''s <x id=\"NAME\"/> {0} &lt;\nb <x id=\"START_LINK\"/>{0}<x id=\"CLOSE_LINK\"/>\n"
            + "c {n, plural, one {<x id=\"START_BOLD_TEXT\"/>#<x id=\"CLOSE_BOLD_TEXT\"/>} other {#}}\n"
            + "d '{'<x id=\"NAME\"/>\ne {n, plural, other {{n} <x id=\"NAME\"/> '{n}'}}",
        "a l''{0} <x id=\"NAME\"/> {1}\nb {0}\nc {n, plural, one {#} other {#}}\nd <x id=\"NAME\"/>\ne x");

    assertEquals(
        List.of("WARNING messages_fr.txt:2:3: missing-placeholder", "WARNING messages_fr.txt:3:3: missing-markup",
            "WARNING messages_fr.txt:5:3: icu-syntax").stream().sorted().toList(),
        reports(compiled).stream().map(Compiled::place).sorted().toList());
    assertTrue(
        reports(compiled).stream().anyMatch(each -> each.contains("missing-placeholder: <x id=\"START_LINK\"/> of")));
    assertTrue(compiled.source("test.Messages").contains("String a(String arg0, String arg1, String name)"));
    shows(compiled, "a=Ada it's Ada Ada <|l'Ada Ada Ada", "b=<a href=\"/x\">Ada</a>|<a href=\"/x\">Ada</a>", "c=2|2",
        "d='{'Ada|Ada", "e=2 Ada {n}|2 Ada {n}");
  }

  @ParameterizedTest
  @EnumSource
  void aPlaceholderElementCannotStandInAFormat(JavaCompilers compiler) {
    Compiled compiled = compile(compiler, "MESSAGE_FORMAT", "messages.txt",
        "a {0,number,#<x id=\"NAME\"/>}\nb {0,date<x id=\"NAME\"/>}\nc {0,choice,0#a|1#b <x id=\"NAME\"/>}\n"
            + "d {n, plural, <x id=\"NAME\"/> {a} other {b}}\ne {<x id=\"NAME\"/>, select, other {b}}",
        "c {0}<x id=\"NAME\"/>");

    assertEquals(List.of(
        "messages.txt:1:3: pattern-syntax: a placeholder of the file cannot stand inside of “{0,…}”. Move it out.",
        "messages.txt:2:3: pattern-syntax: a placeholder of the file cannot stand inside of “{0,…}”. Move it out.",
        "messages.txt:4:15: icu-syntax: this ICU plural is not well-formed here. Between its branches write =1, one, few"
            + " or the like, then the text in braces."),
        compiled.errors().stream().map(each -> each.replace(folder + "/", "")).toList());
  }

  @ParameterizedTest
  @EnumSource
  void patternsOfXliffHaveItsElementsToo(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).file("messages.xlf", """
        <xliff version="1.2"><file source-language="en"><body>
        <trans-unit id="a"><source>{0} it''s <x id="NAME"/> {1,number}</source></trans-unit>
        <trans-unit id="b"><source><g id="1" ctype="x-html-a">{0}</g></source></trans-unit>
        <trans-unit id="c"><source>{0,nombre}</source></trans-unit></body></file></xliff>
        """).annotation("value = \"messages.xlf\", syntax = dev.parlance.Syntax.MESSAGE_FORMAT").compile(compiler);

    assertEquals(List.of("ERROR messages.xlf:4:31: pattern-syntax"), compiled.places(folder));
    assertTrue(compiled.source("test.Messages").contains("String a(String arg0, Number arg1, String name)"));
    assertTrue(compiled.source("test.Messages").contains("RichText b(String arg0, Link link1)"));
  }

  @ParameterizedTest
  @EnumSource
  void patternsOfJsonHaveNoOtherPlaceholdersThanTheirArguments(JavaCompilers compiler) {
    Compiled compiled = compile(compiler, "MESSAGE_FORMAT", "messages.json",
        "{\"a\": \"{0} it''s {$NAME}\", \"b\": {\"c\": \"{name} {{x}}\"}, \"d\": \"\\u007b0}\"}",
        "{\"a\": \"l''{0}\", \"b\": {\"c\": \"{nom}\"}, \"d\": \"'{'{0}\"}");

    assertEquals(List.of("NOTE messages.json:1:18: literal-brace"),
        reports(compiled).stream().map(Compiled::place).filter(each -> !each.contains("apostrophe")).toList().stream()
            .sorted().toList());
    shows(compiled, "a=Ada it's {$NAME}|l'Ada", "bC={name} {{x}}|{nom}", "d=Ada|{Ada");
  }

  @ParameterizedTest
  @EnumSource
  void textsOfAngularInPropertiesHavePluralsOnly(JavaCompilers compiler) {
    Compiled compiled = compile(compiler, "ANGULAR", "messages.properties",
        "a = it''s {n, plural, one {# it''s} other {#}}\nb = {0} '{' {x}\nc = {$NAME}\nd = <li>x\n",
        "a = l''{n, plural, one {#} other {#}}\nb = {0}\nc = x\nd = <li>y\n");

    assertEquals(List.of(
        "NOTE messages.properties:3:5: typed-html: a placeholder is typed as text: readers see its brackets. Set syntax"
            + " = Syntax.MESSAGE_FORMAT and write {0} if a value is meant.",
        "NOTE messages.properties:4:5: typed-html: the tag li is typed as text: readers see its brackets. If the texts"
            + " are HTML, set markup = Markup.HTML; if not, leave the markup out.",
        "WARNING messages.properties:2:13: foreign-syntax: “{x}” is text here, not a placeholder, so readers see it as it"
            + " is. Set syntax = Syntax.MESSAGE_FORMAT and write {0} if a value is meant; if not, set"
            + " -Aparlance.rules=foreign-syntax:off.",
        "WARNING messages.properties:2:5: foreign-syntax: “{0}” is text here, not a placeholder, so readers see it as it"
            + " is. Set syntax = Syntax.MESSAGE_FORMAT and write {0} if a value is meant; if not, set"
            + " -Aparlance.rules=foreign-syntax:off."),
        reports(compiled).stream().sorted().toList());
    shows(compiled, "a=it''s 2|l''2", "b={0} '{' {x}|{0}");
  }

  @ParameterizedTest
  @EnumSource
  void adviceInBundlesSpeaksOfArgumentsOnly(JavaCompilers compiler) {
    Compiled compiled = compile(compiler, "AUTO", "messages.properties",
        "a = <b>x</b> {0}\nb = <x id=\"NAME\"/>\nc = {$START_LINK}x{$CLOSE_LINK}\nd = %s\ne = <mine>\nf = ${x} <br>\ng = x\n",
        "a = {0}\nb = x\nc = x\nd = x\ne = x\nf = x\ng = <a href='x'>y</a>\n");

    List<String> reports = reports(compiled);
    assertEquals(List.of("NOTE messages.properties:1:5: typed-html", "NOTE messages.properties:2:5: typed-html",
        "NOTE messages.properties:3:5: literal-brace", "NOTE messages.properties:6:10: typed-html",
        "WARNING messages.properties:4:5: foreign-syntax", "WARNING messages.properties:5:5: foreign-syntax",
        "WARNING messages_fr.properties:7:5: typed-html"),
        reports.stream().map(Compiled::place).sorted().toList());
    assertTrue(reports.stream().noneMatch(each -> each.contains("<x id") || each.contains("START_")
        || each.contains("{NAME}")), reports::toString);
  }

  @ParameterizedTest
  @EnumSource
  void aSyntaxThatDoesNotExistIsAnErrorOfTheCompilerAlone(JavaCompilers compiler) {
    for (String value : List.of("dev.parlance.Syntax.NOPE", "\"TEXT\"")) {
      Compiled compiled = CatalogProject.in(folder).file("messages.properties", "a = {0,nombre}")
          .annotation("value = \"messages.properties\", syntax = " + value).compile(compiler);

      assertEquals(1, compiled.reports().size(), compiled.reports()::toString);
      assertTrue(!compiled.errors().get(0).contains("pattern-syntax"), compiled.errors()::toString);
    }
  }
}
