package dev.parlance.processor.format.xliff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** XLIFF 2 as Angular, Weblate and Crowdin write it. */
class Xliff2CatalogReaderTest {
  private static final String HEAD =
      "<xliff version=\"2.0\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"en\" trgLang=\"fr\">\n";
  private static final List<String> FOUND = List.of("NOTE messages.xlf has translations in fr.");

  @TempDir
  Path folder;

  @Test
  void unitsMayBeInSeveralFilesAndInNestedGroups() {
    Compiled compiled = project("""
        <file id="f1"><skeleton href="x"/><notes><note id="n1">Note for file</note></notes>
          <unit id="one"><segment><source>One</source></segment></unit>
          <group id="g"><notes><note>A group.</note></notes><group id="h">
            <unit id="two"><segment><source>Two</source></segment></unit>
          </group></group>
        </file>
        <file id="f2"><unit id="three"><segment><source>Three</source></segment></unit></file>
        """, "");

    assertEquals(List.of("One", "Two", "Three"), shown(compiled, "en", "one", "two", "three"));
  }

  @Test
  void theSegmentsOfAUnitAreJoinedWithTheTextBetweenThem() {
    Compiled compiled = translated("""
        <unit id="a">
          <segment id="1"><source>One.</source><target>Un.</target></segment>
          <ignorable><source> </source></ignorable>
          <segment id="2"><source>Two</source><target>Deux</target></segment>
          <ignorable><source> &lt;</source><target> <![CDATA[&]]></target></ignorable>
        </unit>
        <unit id="b">
          <segment><source>Read <sc id="1" type="link"/>this.</source>
            <target>Lisez <sc id="1"/>ceci.</target></segment>
          <segment><source> All.<ec startRef="1"/></source>
            <target> Tout.<ec startRef="1"/></target></segment>
        </unit>
        <unit id="c"><segment><source>C</source><target>Cé</target></segment>
          <segment><source>D</source></segment></unit>
        """);

    assertEquals(List.of(FOUND.get(0), "WARNING messages.xlf:15:31: missing-translation"), compiled.places(folder));
    assertTrue(compiled.reports().get(1).summary().contains(": c. "), compiled.reports()::toString);
    assertEquals(List.of("One. Two <", "Read <a href=\"/x\">this. All.</a>", "CD"),
        shown(compiled, "en", "a", "b", "c"));
    assertEquals(List.of("Un. Deux &", "Lisez <a href=\"/x\">ceci. Tout.</a>", "CD"),
        shown(compiled, "fr", "a", "b", "c"));
  }

  @Test
  void aTargetMayNameCodesByNumberOnly() {
    Compiled compiled = translated("""
        <unit id="a">
          <originalData><data id="d1">{{ user }}</data><data id="d2">&lt;a></data></originalData>
          <segment>
            <source><pc id="0" equivStart="START_LINK" equivEnd="CLOSE_LINK" dataRefStart="d2">of</pc> \
        <ph id="1" equiv="USER" dataRef="d1"/></source>
            <target><ph id="1" dataRef="d1"/> <pc id="0" dataRefStart="d2">de</pc></target>
          </segment>
        </unit>
        """);

    assertEquals(FOUND, compiled.reports(folder));
    assertEquals("<a href=\"/x\">of</a> Ada", compiled.shown("en", "a"));
    assertEquals("Ada <a href=\"/x\">de</a>", compiled.shown("fr", "a"));
  }

  @Test
  void codesWithoutNamesAreNamedByTheirTypes() {
    Compiled compiled = translated("""
        <unit id="a"><segment>
          <source><pc id="1" type="link">l</pc> <pc id="2" type="fmt" subType="xlf:b">b</pc><ph id="3" type="fmt" \
        subType="xlf:lb"/><mrk id="m" type="term">t</mrk><sm id="s"/>u<em startRef="s"/></source>
          <target><pc id="2" type="fmt" subType="xlf:b">b</pc> <pc id="1" type="link">l</pc><ph id="3" type="fmt" \
        subType="xlf:lb"/>v</target>
        </segment></unit>
        """);

    assertEquals(FOUND, compiled.reports(folder));
    assertEquals("<a href=\"/x\">l</a> <b>b</b><br>tu", compiled.shown("en", "a"));
    assertEquals("<b>b</b> <a href=\"/x\">l</a><br>v", compiled.shown("fr", "a"));
  }

  @Test
  void aLostLinkIsReportedInTheNotationOfTheFile() {
    Compiled compiled = translated("""
        <unit id="a"><segment><source>See <pc id="0" equivStart="START_LINK" equivEnd="CLOSE_LINK">here</pc> \
        <ph id="1" equiv="PH"/></source><target>Ici</target></segment></unit>
        """);

    String asIn = "Add them, as in “See <pc … equivStart=\"START_LINK\" equivEnd=\"CLOSE_LINK\">here</pc>"
        + " <ph … equiv=\"PH\"/>”.";
    assertEquals(List.of(FOUND.get(0), "NOTE No text of fr can be used, so fr is not among the locales.",
        "ERROR messages.fr.xlf:3:142: missing-placeholder: <sc … equiv=\"START_LINK\"/>, <ph … equiv=\"PH\"/> of the source"
            + " text are missing. " + asIn
            + " With required = {} in the annotation, faulty translations are set aside and do not fail the build."),
        compiled.reports(folder));
  }

  @Test
  void theEndOfAnElementDoesNotDependOnNames() {
    Compiled compiled = translated("""
        <unit id="a"><segment><source>See <pc id="0" equivStart="START_LINK" equivEnd="CLOSE_LNK">here</pc></source>\
        <target><x id="START_LINK"/>Ici<x id="CLOSE_LINK"/></target></segment></unit>
        """);

    assertEquals(FOUND, compiled.reports(folder));
    assertEquals(List.of("See <a href=\"/x\">here</a>"), shown(compiled, "en", "a"));
    assertEquals(List.of("<a href=\"/x\">Ici</a>"), shown(compiled, "fr", "a"));
  }

  @Test
  void aCodePointThatXmlCannotHoldIsReported() {
    Compiled compiled = project("<file id=\"f\"><unit id=\"a\"><segment><source>x <cp hex=\"0007\"/></source></segment>"
        + "</unit></file>", "");

    assertEquals("ERROR messages.xlf:2:46: malformed-entry", compiled.places(folder).get(1));
  }

  @Test
  void notesGoIntoTheJavadocButForPlaces() {
    Compiled compiled = project("""
        <file id="f"><unit id="a">
          <notes>
            <note category="location">app.ts:3</note>
            <note category="description">The first letter.</note>
            <note category="meaning">alphabet</note>
          </notes>
          <segment state="initial"><source>A</source></segment>
        </unit></file>
        """, "");

    String generated = compiled.source("test.Messages");
    assertTrue(generated.contains("The first letter."), generated);
    assertTrue(generated.contains("alphabet"), generated);
    assertTrue(!generated.contains("app.ts"), generated);
  }

  @Test
  void untranslatableTextsAreShownInEveryLocaleAndAreNotGaps() {
    Compiled compiled = project("""
        <file id="f"><unit id="a" translate="no"><segment><source>Parlance</source></segment></unit>
        <group id="g" translate="no"><unit id="b"><segment><source>B</source></segment></unit>
        <unit id="c" translate="yes"><segment><source>C</source></segment></unit></group></file>
        <file id="h" translate="no"><unit id="d"><segment><source>D</source></segment></unit></file>
        """, """
        <file id="f"><unit id="c"><segment state="final"><source>C</source><target>Cé</target></segment></unit></file>
        """);

    assertEquals(FOUND, compiled.reports(folder));
    assertEquals(List.of("Parlance", "B", "Cé", "D"), shown(compiled, "fr", "a", "b", "c", "d"));
  }

  private Compiled translated(String units) {
    String file = "<file id=\"f\">\n" + units + "</file>\n";
    return project(file, file);
  }

  private Compiled project(String source, String translation) {
    CatalogProject project = CatalogProject.in(folder).file("messages.xlf", HEAD + source + "</xliff>");
    if (!translation.isEmpty()) {
      project.file("messages.fr.xlf", HEAD + translation + "</xliff>");
    }
    return project.annotation("value = \"messages.xlf\", translations = \"messages.{locale}.xlf\"")
        .option("-Aparlance.rules=source-target:off").compile(JavaCompilers.JAVAC);
  }

  private static List<String> shown(Compiled compiled, String locale, String... methods) {
    return List.of(methods).stream().map(method -> compiled.shown(locale, method)).toList();
  }
}
