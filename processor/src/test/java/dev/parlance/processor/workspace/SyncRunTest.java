package dev.parlance.processor.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.sync.SyncOptions.Untranslated;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which translations are kept, marked, added and removed, shown on XLIFF 1.2, whose translations have the source texts. */
class SyncRunTest {
  private static final String SAVE = """
          <trans-unit id="3768927257183755959" datatype="html">
            <source>Save</source>
            <context-group purpose="location">
              <context context-type="sourcefile">app/form.html</context>
              <context context-type="linenumber">12</context>
            </context-group>
            <note priority="1" from="description">A button</note>
          </trans-unit>
    """;
  private static final String FRENCH_SAVE = """
          <trans-unit id="3768927257183755959" datatype="html">
            <source>Save</source>
            <target state="final">Enregistrer</target>
            <context-group purpose="location">
              <context context-type="sourcefile">app/form.html</context>
              <context context-type="linenumber">12</context>
            </context-group>
            <note priority="1" from="description">A button</note>
          </trans-unit>
    """;

  @TempDir
  Path temporary;

  @Test
  void newEntriesComeAfterTheSameNeighbourWithAnEmptyTargetInStateNew() {
    SyncedFolder folder = folder(
        unit("1000000000000000001", "Before") + SAVE + unit("1000000000000000002", "Behind")
            + unit("1000000000000000003", "Last"),
        FRENCH_SAVE + frenchUnit("1000000000000000003", "Last", "Dernier"));

    assertEquals(List.of("fr: 2 without a translation. fr.xlf"), folder.sync());

    assertEquals(file("""
              <trans-unit id="1000000000000000001" datatype="html">
                <source>Before</source>
                <target state="new"/>
              </trans-unit>
        """ + FRENCH_SAVE + """
              <trans-unit id="1000000000000000002" datatype="html">
                <source>Behind</source>
                <target state="new"/>
              </trans-unit>
              <trans-unit id="1000000000000000003" datatype="html">
                <source>Last</source>
                <target>Dernier</target>
              </trans-unit>
        """), folder.read("fr.xlf"));
    assertTrue(folder.isUpToDate(), () -> folder.lines().toString());
  }

  @Test
  void newEntriesAreEmptyACopyOfTheSourceOrLeftOutAsTheOptionSays() {
    SyncedFolder folder = folder(SAVE + unit("1", "One <x id=\"INTERPOLATION\"/>"), FRENCH_SAVE);

    folder.untranslated(Untranslated.OMIT);
    assertEquals(List.of("fr: 1 without a translation. Up to date."), folder.sync());
    assertEquals(file(FRENCH_SAVE), folder.read("fr.xlf"));

    folder.untranslated(Untranslated.SOURCE);
    assertEquals(List.of("fr: 1 without a translation. fr.xlf"), folder.sync());
    assertEquals(file(FRENCH_SAVE + """
              <trans-unit id="1" datatype="html">
                <source>One <x id="INTERPOLATION"/></source>
                <target state="new">One <x id="INTERPOLATION"/></target>
              </trans-unit>
        """), folder.read("fr.xlf"));

    folder.write("messages.xlf", file(SAVE + unit("1", "Two <x id=\"INTERPOLATION\"/>")));
    assertEquals(List.of("fr: fr.xlf"), folder.sync());
    assertEquals(file(FRENCH_SAVE + """
              <trans-unit id="1" datatype="html">
                <source>Two <x id="INTERPOLATION"/></source>
                <target state="new">Two <x id="INTERPOLATION"/></target>
              </trans-unit>
        """), folder.read("fr.xlf"));

    folder.write("fr.xlf", file(FRENCH_SAVE)).untranslated(Untranslated.EMPTY);
    assertEquals(List.of("fr: 1 without a translation. fr.xlf"), folder.sync());
    assertEquals(file(FRENCH_SAVE + """
              <trans-unit id="1" datatype="html">
                <source>Two <x id="INTERPOLATION"/></source>
                <target state="new"/>
              </trans-unit>
        """), folder.read("fr.xlf"));
    assertTrue(folder.isUpToDate(), () -> folder.lines().toString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Your acount was deleted.         | Your account was deleted.         | marked
      Your account was deleted         | Your account was deleted.         | marked
      Delete your account              | Delete your account…              | marked
      Watch the video of this channel  | Watch the video of that channel   | marked
      Hello <x id="NAME"/>, come in    | Hello <x id="USER"/>, come in     | renamed and marked
      Hello <x id="NAME"/>, come in    | Hello <x id="USER"/>, come on in  | renamed and marked
      Read <x id="START_LINK"/>our terms<x id="CLOSE_LINK"/> before | Read our <x id="START_LINK"/>terms before<x id="CLOSE_LINK"/> | lost
      <x id="A"/> of <x id="B"/> videos | <x id="B"/> of <x id="A"/> videos | exchanged
      Shared with <x id="A"/> by <x id="B"/>, ok | Shared by <x id="A"/> with <x id="B"/>, ok | lost
      <x id="A"/> videos by <x id="B"/> | <x id="A"/> has <x id="B"/> videos | lost
      Videos are visible to everyone   | Videos are not visible to everyone | lost
      Comments are enabled here        | Comments are disabled here        | lost
      Delete this account now          | Choose a picture for the channel  | lost
      Hello <x id="NAME"/>, come in    | Hello you, come in                | lost
      """)
  void aTranslationIsKeptUnderTheNewIdWhereTheTextNearlyIsTheSame(String before, String now, String outcome) {
    String target = before.replaceAll("[\\p{L},.…]+(?![^<]*>)", "mot");
    SyncedFolder folder = folder(SAVE + unit("2000000000000000002", now),
        FRENCH_SAVE
            + frenchUnit("2000000000000000001", before, target).replace("<target>", "<target state=\"final\">"));

    List<String> said = folder.sync();

    String counts = switch (outcome) {
      case "lost" -> "1 without a translation, 1 removed";
      default -> "1 kept under a new ID, 1 to review";
    };
    String written = switch (outcome) {
      case "exchanged" -> "<target state=\"needs-review-translation\"><x id=\"B\"/> mot <x id=\"A\"/> mot</target>";
      case "lost" -> "<target state=\"new\"/>";
      default -> "<target state=\"needs-review-translation\">" + target.replace("NAME", "USER") + "</target>";
    };
    assertEquals(List.of("fr: " + counts + ". fr.xlf"), said);
    assertEquals(file(FRENCH_SAVE + unit("2000000000000000002", now)
        .replace("</source>\n", "</source>\n        " + written + "\n")), folder.read("fr.xlf"));
    assertTrue(folder.isUpToDate(), () -> folder.lines().toString());
  }

  @Test
  void aTextThatWasSplitOrMergedIsNewWithAllItsParts() {
    SyncedFolder folder = folder(
        SAVE + unit("5000000000000000001", "Your video was uploaded and is being processed now")
            + unit("5000000000000000002", "You can close this window")
            + unit("5000000000000000003", "Leave Stay on this page"),
        FRENCH_SAVE + frenchUnit("4000000000000000001",
            "Your video was uploaded and is being processed now You can close this window", "Un")
            + frenchUnit("4000000000000000002", "Leave", "Deux")
            + frenchUnit("4000000000000000003", "Stay on this page", "Trois"));

    assertEquals(List.of("fr: 3 without a translation, 3 removed. fr.xlf"), folder.sync());
  }

  @Test
  void entriesThatAreGoneAreRemovedUnlessTheOptionKeepsThem() {
    SyncedFolder folder = folder(SAVE, frenchUnit("1", "One", "Un") + FRENCH_SAVE + frenchUnit("2", "Two", "Deux"));

    folder.withoutPruning();
    assertEquals(List.of("fr: Up to date."), folder.sync());

    SyncedFolder pruning = folder(SAVE, folder.read("fr.xlf").replaceAll("(?s).*<body>\n|    </body>.*", ""));
    assertEquals(List.of("fr: 2 removed. fr.xlf"), pruning.sync());
    assertEquals(file(FRENCH_SAVE), pruning.read("fr.xlf"));
  }

  @Test
  void sourceNotesAndPlacesOfAnUnchangedEntryAreRefreshedWithoutAMark() {
    SyncedFolder folder =
        folder(SAVE.replace(">12<", ">14<").replace("A button", "A button below the form"), FRENCH_SAVE);

    assertEquals(List.of("fr: fr.xlf"), folder.sync());

    assertEquals(file(FRENCH_SAVE.replace(">12<", ">14<").replace("A button", "A button below the form")),
        folder.read("fr.xlf"));
    assertTrue(folder.isUpToDate(), () -> folder.lines().toString());
  }

  @Test
  void ofWhiteSpaceAloneTheSourceStaysAsItIsSinceNoTranslatorSeesIt() {
    SyncedFolder folder = folder(SAVE + unit("2000000000000000002", " Your  account\nwas deleted"),
        FRENCH_SAVE + frenchUnit("2000000000000000001", "Your account was deleted", "Compte supprimé"));

    assertEquals(List.of("fr: 1 kept under a new ID. fr.xlf"), folder.sync());

    assertEquals(file(FRENCH_SAVE + frenchUnit("2000000000000000002", "Your account was deleted", "Compte supprimé")),
        folder.read("fr.xlf"));
    assertTrue(folder.isUpToDate(), () -> folder.lines().toString());
  }

  @Test
  void aChangedTextUnderTheSameReadableKeyMarksTheTranslation() {
    SyncedFolder folder = folder(
        unit("login.title", "Log in to the shop") + unit("login.hello", "Hello <x id=\"USER\"/>")
            + unit("login.open", "Open now") + unit("login.space", " Log  in"),
        frenchUnit("login.title", "Log in", "Connexion")
            + frenchUnit("login.hello", "Hello <x id=\"NAME\"/>", "Salut <x id=\"NAME\"/>")
            + unit("login.open", "Open").replace("</source>", "</source>\n        <target state=\"new\"/>")
            + frenchUnit("login.space", "Log in", "Connexion"));

    assertEquals(List.of("fr: 2 to review. fr.xlf"), folder.sync());

    assertEquals(file("""
              <trans-unit id="login.title" datatype="html">
                <source>Log in to the shop</source>
                <target state="needs-review-translation">Connexion</target>
              </trans-unit>
              <trans-unit id="login.hello" datatype="html">
                <source>Hello <x id="USER"/></source>
                <target state="needs-review-translation">Salut <x id="USER"/></target>
              </trans-unit>
              <trans-unit id="login.open" datatype="html">
                <source>Open now</source>
                <target state="new"/>
              </trans-unit>
              <trans-unit id="login.space" datatype="html">
                <source>Log in</source>
                <target>Connexion</target>
              </trans-unit>
        """), folder.read("fr.xlf"));
    assertTrue(folder.verify().equals(new SyncRun.Outcome(false, 0)), () -> folder.lines().toString());
    assertEquals(List.of("fr: 2 to review. Up to date."), folder.lines());
  }

  @Test
  void verifyingCountsTheFilesThatWouldChangeAndWritesNothing() {
    SyncedFolder folder = folder(SAVE + unit("1", "One"), FRENCH_SAVE).translation("de", "de.xlf")
        .write("de.xlf", file(FRENCH_SAVE + frenchUnit("1", "One", "Eins"))).translation("it", "it.xlf")
        .write("it.xlf", file(FRENCH_SAVE + frenchUnit("2", "Two", "Due")));
    List<String> before = folder.contents();

    assertEquals(new SyncRun.Outcome(false, 2), folder.verify());

    assertEquals(List.of("de: Up to date.", "fr: 1 without a translation. fr.xlf is not up to date.",
        "it: 1 without a translation, 1 removed. it.xlf is not up to date."), folder.lines());
    assertEquals(before, folder.contents());
    assertEquals(new SyncRun.Outcome(false, 2), folder.verify());
  }

  private SyncedFolder folder(String source, String french) {
    return SyncedFolder.of(temporary, "messages.xlf", file(source), "fr.xlf", file(french));
  }

  private static String file(String units) {
    return """
        <?xml version="1.0" encoding="UTF-8" ?>
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
          <file source-language="en" datatype="plaintext" original="ng2.template">
            <body>
        """ + units + """
            </body>
          </file>
        </xliff>
        """;
  }

  private static String unit(String id, String source) {
    return "      <trans-unit id=\"" + id + "\" datatype=\"html\">\n        <source>" + source
        + "</source>\n      </trans-unit>\n";
  }

  private static String frenchUnit(String id, String source, String target) {
    return unit(id, source).replace("</source>\n", "</source>\n        <target>" + target + "</target>\n");
  }
}
