package dev.parlance.processor.format.xliff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements and attributes that other tools put into XLIFF, in namespaces of their own. */
class ForeignNamespaceTest {
  private static final String V1 = "version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"";
  private static final String V2 = "version=\"2.0\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"";

  @TempDir
  Path folder;

  @Test
  void whatIsNotOfXliffIsSkippedWithEverythingInIt() {
    Compiled compiled = compile(V1, """
        <z:note>Evil <source>Evil</source></z:note>
        <file xmlns:z="urn:z"><header><z:trans-unit>Evil</z:trans-unit></header><body>
        <z:group><source>Evil</source></z:group>
        <trans-unit id="a"><z:source>Evil</z:source><source>Good</source>
        <z:target>Mal</z:target><z:x><target>Mal</target></z:x><note xmlns="urn:n">Evil</note><target>Bon</target>
        <target xmlns="urn:z">Mal</target></trans-unit></body></file>
        """.replace("<z:note>", "<z:note xmlns:z=\"urn:z\">"));

    assertEquals(List.of("a"), methods(compiled));
    assertEquals(List.of("Good", "Bon"), List.of(compiled.shown("en", "a"), compiled.shown("fr", "a")));
  }

  @Test
  void theSameHoldsForXliff2() {
    Compiled compiled = compile(V2, """
        <z:x xmlns:z="urn:z"><segment><source>Evil</source></segment></z:x>
        <file id="f" xmlns:z="urn:z"><z:unit>Evil</z:unit>
        <group id="g"><z:group><segment><source>Evil</source></segment></z:group>
        <unit id="a"><z:segment><source>Evil</source><target>Mal</target></z:segment>
        <notes><z:note>Evil</z:note><note>Fine</note></notes>
        <segment><z:source>Evil</z:source><source>Good</source><z:target>Mal</z:target>
        <z:m><target>Mal</target></z:m><target>Bon</target></segment></unit></group></file>
        """);

    assertEquals(List.of("a"), methods(compiled));
    assertEquals(List.of("Good", "Bon"), List.of(compiled.shown("en", "a"), compiled.shown("fr", "a")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"version=\"1.2\"", V1, "version=\"1.2\" xmlns=\"urn:x\""})
  void aPrefixOfXliffAndNoNamespaceAreXliffWhateverTheRootHas(String root) {
    Compiled compiled = compile(root, """
        <file xmlns:x="urn:oasis:names:tc:xliff:document:1.2"><body>
        <x:trans-unit id="a"><x:source>Good</x:source><x:target>Bon</x:target></x:trans-unit>
        <trans-unit id="b" xmlns=""><source>Too <x id="A"/><x:x id="B"/></source><target>Aussi <x id="B"/><x id="A"/>\
        </target></trans-unit></body></file>
        """);

    assertEquals(List.of("a", "b"), methods(compiled));
    assertEquals(List.of("Bon", "Aussi AdaAda"), List.of(compiled.shown("fr", "a"), compiled.shown("fr", "b")));
  }

  @Test
  void anAttributeOfAnotherNamespaceIsNotXliffs() {
    Compiled compiled = compile(V1, """
        <file xmlns:z="urn:z"><body><trans-unit z:id="evil" z:translate="no" id="a"><source>Good <x z:id="B" id="A"/>\
        </source><target>Bon <x z:id="B" id="A"/></target></trans-unit></body></file>
        """);

    assertEquals(List.of("a"), methods(compiled));
    assertEquals("Bon Ada", compiled.shown("fr", "a"));
  }

  @Test
  void anInlineElementOfAnotherNamespaceIsMalformed() {
    String element = "malformed-entry: the element <z:x> is not allowed.";
    assertEquals(List.of("ERROR messages.xlf:2:62: " + element), found(source(V1, "<file><body><trans-unit id=\"a\">"
        + "<source xmlns:z=\"urn:z\">Hello <z:x id=\"A\"/></source></trans-unit></body></file>")));
    assertEquals(List.of("ERROR messages.xlf:2:70: " + element), found(source(V2, "<file id=\"f\"><unit id=\"a\">"
        + "<segment><source xmlns:z=\"urn:z\">Hello all <z:x id=\"A\"/></source></segment></unit></file>")));
    assertEquals(List.of("ERROR messages.xlf:2:43: malformed-entry: the element <x xmlns=\"urn:z\"> is not allowed."),
        found(source(V1, "<file><body><trans-unit id=\"a\"><source>Hi <x id=\"A\" xmlns=\"urn:z\"/></source>"
            + "</trans-unit></body></file>")));
  }

  private Compiled compile(String root, String content) {
    Compiled compiled = CatalogProject.in(folder).file("messages.xlf", "<xliff " + root + ">", content + "</xliff>")
        .file("messages.fr.xlf", "<xliff " + root + ">", content + "</xliff>")
        .annotation("value = \"messages.xlf\", translations = \"messages.{locale}.xlf\"")
        .option("-Aparlance.rules=source-target:off")
        .compile(JavaCompilers.JAVAC);
    assertEquals(List.of("NOTE messages.xlf has translations in fr."), compiled.reports(folder));
    return compiled;
  }

  private Compiled source(String root, String content) {
    return CatalogProject.in(folder).file("messages.xlf", "<xliff " + root + ">", content + "</xliff>")
        .annotation("\"messages.xlf\"").compile(JavaCompilers.JAVAC);
  }

  private List<String> found(Compiled compiled) {
    return compiled.reports(folder).stream().map(report -> report.replaceFirst(" A text holds.*", "")).toList();
  }

  /** The methods of the entries. */
  private static List<String> methods(Compiled compiled) {
    return Stream.of(compiled.load("test.Messages").getDeclaredMethods()).map(method -> method.getName())
        .filter(name -> name.length() == 1 || name.startsWith("evil")).sorted().toList();
  }
}
