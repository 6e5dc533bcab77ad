package dev.parlance.processor.format.xliff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XLIFF 1.2 as Angular, Weblate, Crowdin and Transifex write it. */
class Xliff12CatalogReaderTest {
  private static final String HEAD = "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n";
  private static final List<String> FOUND = List.of("NOTE messages.xlf has translations in fr.");

  @TempDir
  Path folder;

  @Test
  void unitsMayBeInSeveralFilesAndInNestedGroups() {
    Compiled compiled = source(HEAD + """
        <file original="a.html" source-language="en" datatype="html">
          <header><tool tool-id="t" tool-name="Crowdin"/><note>Not a text.</note></header>
          <body>
            <trans-unit id="one"><source>One</source></trans-unit>
            <group id="g"><note>A group.</note><group>
              <trans-unit id="two"><source>Two</source></trans-unit>
            </group></group>
            <bin-unit id="bin" mime-type="image/png"><bin-source><external-file href="x.png"/></bin-source></bin-unit>
          </body>
        </file>
        <file original="b.html" source-language="en" datatype="html">
          <body><trans-unit id="three"><source>Three</source></trans-unit></body>
        </file>
        </xliff>
        """);

    assertEquals(List.of(), compiled.reports());
    assertEquals(List.of("One", "Two", "Three"), shown(compiled, "en", "one", "two", "three"));
  }

  @Test
  void elementsBesideATextAreNotPartOfIt() {
    Compiled compiled = translated("""
        <trans-unit id="one" approved="yes" resname="one" xml:space="preserve">
          <source>One</source>
          <seg-source><mrk mtype="seg" mid="0">Not this.</mrk></seg-source>
          <alt-trans match-quality="80%" origin="memory"><source>Nor this.</source><target>Ni ça.</target></alt-trans>
          <target state="translated">Un</target>
          <alt-trans><target xml:lang="fr">Ni ça.</target></alt-trans>
          <context-group purpose="location"><context context-type="sourcefile">app.ts</context></context-group>
          <prop-group><prop prop-type="x">y</prop></prop-group>
        </trans-unit>
        """);

    assertEquals(FOUND, compiled.reports(folder));
    assertEquals(List.of("One", "Un"),
        List.of(compiled.shown("en", "one"), compiled.shown("fr", "one")));
  }

  @Test
  void aTargetIsTakenWhateverItsState() {
    Compiled compiled = translated("""
        <trans-unit id="a"><source>A</source><target state="new">Un</target></trans-unit>
        <trans-unit id="b"><source>B</source><target state="needs-translation">Deux</target></trans-unit>
        <trans-unit id="c" approved="no"><source>C</source><target state="final">Trois</target></trans-unit>
        <trans-unit id="d"><source>D</source><target/></trans-unit>
        <trans-unit id="e"><source>E</source></trans-unit>
        """);

    assertEquals(List.of(FOUND.get(0), "WARNING messages.xlf:6:28: missing-translation"), compiled.places(folder));
    assertTrue(compiled.reports().get(1).summary().contains(": d, e. "), compiled.reports()::toString);
    assertEquals(List.of("Un", "Deux", "Trois", "D", "E"), shown(compiled, "fr", "a", "b", "c", "d", "e"));
  }

  @Test
  void everyInlineElementOfTheSpecificationIsAPlaceholder() {
    Compiled compiled = source(HEAD + """
        <file><body>
        <trans-unit id="angular"><source><x id="START_LINK" ctype="x-a" equiv-text="&lt;a>"/>l<x id="CLOSE_LINK" \
        ctype="x-a"/></source></trans-unit>
        <trans-unit id="group"><source><g id="1" ctype="link">l</g> <g id="2" ctype="bold">b</g></source></trans-unit>
        <trans-unit id="pair"><source><bx id="1" ctype="x-html-em" rid="1"/>e<ex id="2" rid="1"/>\
        </source></trans-unit>
        <trans-unit id="code"><source><bpt id="1" ctype="italic">&lt;i></bpt>i<ept id="1">&lt;/i></ept>\
         <ph id="2" ctype="lb">&lt;br/></ph></source></trans-unit>
        <trans-unit id="isolated"><source><it id="1" pos="open" ctype="bold">&lt;b></it>b<it id="1" pos="close" \
        ctype="bold">&lt;/b></it></source></trans-unit>
        <trans-unit id="marked"><source>a <mrk mtype="term">term</mrk> <![CDATA[<&]]> <?pi x?><!-- no -->z</source>\
        </trans-unit>
        <trans-unit id="sub"><source><ph id="1">&lt;img alt="<sub>not this</sub>"></ph>x</source></trans-unit>
        </body></file></xliff>
        """);

    assertEquals(List.of(), compiled.reports());
    assertEquals(List.of("<a href=\"/x\">l</a>", "<a href=\"/x\">l</a> <b>b</b>", "<em>e</em>", "<i>i</i> <br>",
        "<b>b</b>", "a term <& z", "Adax"),
        shown(compiled, "en", "angular", "group", "pair", "code", "isolated", "marked", "sub"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages.xml", "messages.txt", "messages"})
  void aFileOfAnyNameIsXliffWhereItsContentIs(String file) {
    Compiled compiled = CatalogProject.in(folder).file(file, """
        \ufeff<?xml version="1.0"?>
        <!-- exported -->
        <xliff version="1.2"><file><body><trans-unit id="a"><source>A</source></trans-unit></body></file></xliff>
        """).annotation("\"" + file + "\"").compile(JavaCompilers.JAVAC);

    assertEquals(List.of(), compiled.reports());
    assertEquals("A", compiled.shown("en", "a"));
  }

  @Test
  void namespacesMayHaveAPrefix() {
    Compiled compiled = source("""
        <x:xliff version="1.2" xmlns:x="urn:oasis:names:tc:xliff:document:1.2" xmlns:okp="okapi-framework">
        <x:file okp:inputEncoding="UTF-8"><x:body>
        <x:trans-unit id="a" okp:x="y"><x:source xml:lang="en">A <x:x id="NAME"/></x:source></x:trans-unit>
        </x:body></x:file></x:xliff>
        """);

    assertEquals(List.of(), compiled.reports());
    assertEquals("A Ada", compiled.shown("en", "a"));
  }

  @Test
  void anotherEncodingThatTheFileDeclaresIsRead() {
    String xliff = HEAD + "<file><body>\n<trans-unit id=\"a\"><source>grüß <x id=\"START_LINK\"/></source>"
        + "</trans-unit>\n</body></file></xliff>";
    List<String> places = List.of("ERROR messages.xlf:4:33: unbalanced-tag");

    assertEquals(places, source(("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n" + xliff)
        .getBytes(StandardCharsets.ISO_8859_1)).places(folder));
    assertEquals(places, source(("\ufeff<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n" + xliff)
        .getBytes(StandardCharsets.UTF_16LE)).places(folder));
    assertEquals(places, source(("\ufeff<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n" + xliff)
        .getBytes(StandardCharsets.UTF_16BE)).places(folder));
    assertEquals(places, source(("\ufeff<?xml version=\"1.0\"?>\n" + xliff)
        .getBytes(StandardCharsets.UTF_8)).places(folder));
  }

  @Test
  void notesGoIntoTheJavadoc() {
    Compiled compiled = source(HEAD + """
        <file><body>
        <trans-unit id="a"><source>A</source>
          <context-group purpose="location"><context context-type="linenumber">3</context></context-group>
          <note priority="1" from="description">The first letter.</note>
          <note priority="1" from="meaning">alphabet</note>
        </trans-unit>
        </body></file></xliff>
        """);

    String generated = compiled.source("test.Messages");
    assertTrue(generated.contains("The first letter."), generated);
    assertTrue(generated.contains("alphabet"), generated);
  }

  @Test
  void untranslatableTextsAreShownInEveryLocaleAndAreNotGaps() {
    Compiled compiled = project("""
        <file><body>
        <trans-unit id="a" translate="no"><source>Parlance</source></trans-unit>
        <group translate="no"><trans-unit id="b"><source>B</source></trans-unit>
        <trans-unit id="c" translate="yes"><source>C</source></trans-unit></group></body></file>
        <file translate="no"><body><trans-unit id="d"><source>D</source></trans-unit></body></file>
        """, """
        <file><body>
        <trans-unit id="a"><source>Parlance</source><target>Parlance <x id="NO"/></target></trans-unit>
        <trans-unit id="c"><source>C</source><target>Cé</target></trans-unit></body></file>
        """);

    assertEquals(FOUND, compiled.reports(folder));
    assertEquals(List.of("Parlance", "B", "Cé", "D"), shown(compiled, "fr", "a", "b", "c", "d"));
  }

  @Test
  void aMalformedTranslationIsOneFindingAndTheOthersAreRead() {
    Compiled compiled = CatalogProject.in(folder)
        .file("messages.xlf", HEAD + "<file><body><trans-unit id=\"a\"><source>A</source></trans-unit></body></file>"
            + "</xliff>")
        .file("messages.de.xlf", HEAD + "<file><body><trans-unit id=\"a\"><target>Ä</target></trans-unit>",
            "<trans-unit id=\"b\"><source>B & C")
        .file("messages.fr.xlf", HEAD + "<file><body><trans-unit id=\"a\"><target>Un</target></trans-unit>"
            + "</body></file></xliff>")
        .annotation("value = \"messages.xlf\", translations = \"messages.{locale}.xlf\", required = {}")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE messages.xlf has translations in de, fr.",
        "NOTE No text of de can be used, so de is not among the locales.",
        "WARNING messages.de.xlf:3:30: catalog-unreadable"), compiled.places(folder));
    assertEquals(List.of("A", "Un"), List.of(compiled.shown("de", "a"), compiled.shown("fr", "a")));
  }

  private Compiled source(String xliff) {
    return source(xliff.getBytes(StandardCharsets.UTF_8));
  }

  private Compiled source(byte[] xliff) {
    return CatalogProject.in(folder).file("messages.xlf", xliff).annotation("\"messages.xlf\"")
        .compile(JavaCompilers.JAVAC);
  }

  /** A source and a translation with the same units. */
  private Compiled translated(String units) {
    String body = "<file source-language=\"en\" target-language=\"fr\"><body>\n" + units + "</body></file>\n";
    return project(body, body);
  }

  private Compiled project(String source, String translation) {
    return CatalogProject.in(folder).file("messages.xlf", HEAD + source + "</xliff>")
        .file("messages.fr.xlf", HEAD + translation + "</xliff>")
        .annotation("value = \"messages.xlf\", translations = \"messages.{locale}.xlf\"")
        .option("-Aparlance.rules=source-target:off").compile(JavaCompilers.JAVAC);
  }

  private static List<String> shown(Compiled compiled, String locale, String... methods) {
    return List.of(methods).stream().map(method -> compiled.shown(locale, method)).toList();
  }
}
