package dev.parlance.processor.workspace;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** IDs in facades and in files of names after texts changed. */
class SyncCodeTest {
  private static final String OLD = """
      1000000000000000001 Your acount was deleted.
      1000000000000000002 Watch this video
      home.title Welcome to the shop
      stays Nothing new
      """;
  private static final String NOW = """
      2000000000000000001 Your account was deleted.
      2000000000000000002 Watch my films
      home.heading Welcome to the shop
      stays Nothing new
      """;
  private static final String FRENCH = """
      1000000000000000001 Compte supprimé.
      1000000000000000002 Voir la vidéo
      home.title Bienvenue
      stays Rien
      """;
  private static final String FACADE = """
      interface Texts {
        @MessageId(value = "1000000000000000001", text = "Your acount was deleted.") // é
        String deleted();

        @MessageId("1000000000000000002")
        String watch();

        @MessageId("home.title")
        String title();
      }
      """;

  @TempDir
  Path temporary;

  @Test
  void idsWithoutADoubtAreReplacedInFacadesAndNames() {
    SyncedFolder folder = folder();

    assertEquals(List.of("fr: 2 kept under a new ID, 1 to review, 1 without a translation, 1 removed. messages.fr.txt",
        "messages.names has the new IDs.", "Texts.java has the new IDs."), folder.sync());

    assertEquals(FACADE.replace("1000000000000000001", "2000000000000000001").replace("acount", "account")
        .replace("home.title", "home.heading"), folder.read("Texts.java"));
    assertEquals("# Names\ndeleted = 2000000000000000001\nwatch = 1000000000000000002\n",
        folder.read("messages.names"));
    assertEquals("interface Other {}\n", folder.read("Other.java"));
  }

  @Test
  void verifyingSaysWhatIsOutOfDateAndWritesNothing() {
    SyncedFolder folder = folder();
    List<String> before = folder.contents();

    assertEquals(new SyncRun.Outcome(false, 3), folder.verify());

    assertEquals(List.of("messages.names has IDs that are out of date.", "Texts.java has IDs that are out of date."),
        folder.lines().subList(1, 3));
    assertEquals(before, folder.contents());
  }

  @Test
  void anIdThatBecameAnotherOneInAnotherTranslationIsInDoubt() {
    SyncedFolder folder = folder().translation("de", "messages.de.txt").write("messages.de.txt", """
        1000000000000000001 Konto gelöscht.
        home.heading Hallo
        home.title Willkommen
        stays Nichts
        """).write("messages.txt", NOW + "home.intro Welcome to the shop!\n");

    folder.sync();

    assertEquals(FACADE.replace("1000000000000000001", "2000000000000000001").replace("acount", "account"),
        folder.read("Texts.java"));
  }

  @Test
  void anIdOfWhichTwoTextsAreCandidatesIsInDoubt() {
    SyncedFolder folder = folder().write("messages.txt",
        NOW.replace("deleted.", "deleted!\n2000000000000000003 Your account was deleted?"));

    folder.sync();

    assertEquals(FACADE.replace("home.title", "home.heading"), folder.read("Texts.java"));
  }

  @Test
  void sourcesHaveTheEncodingOfTheModule() {
    SyncedFolder folder = folder().encoding(ISO_8859_1).write("Texts.java", FACADE.getBytes(ISO_8859_1));
    folder.sync();
    assertArrayEquals(FACADE.replace("1000000000000000001", "2000000000000000001").replace("acount", "account")
        .replace("home.title", "home.heading").getBytes(ISO_8859_1), folder.bytes("Texts.java"));

    SyncedFolder wrong = folder().encoding(US_ASCII);
    List<String> said = wrong.sync();
    assertEquals("ERROR Texts.java is not US-ASCII, so it is left as it is.", said.get(said.size() - 1));
    assertEquals(FACADE, wrong.read("Texts.java"));
    assertEquals("# Names\ndeleted = 2000000000000000001\nwatch = 1000000000000000002\n", wrong.read("messages.names"));
  }

  @Test
  void whereNamesAreTheIdsCodeHasTheNames() {
    String file = """
        <xliff version="1.2">
          <file source-language="en">
            <body>
              <trans-unit id="1" resname="home.heading">
                <source>Welcome to the shop</source>
              </trans-unit>
              <trans-unit id="2" resname="home.text">
                <source>We sell all</source>
              </trans-unit>
            </body>
          </file>
        </xliff>
        """;
    SyncedFolder folder = SyncedFolder.of(temporary, "messages.xlf", file, "fr.xlf",
        file.replace("id=\"1\"", "id=\"7\"").replace("home.heading", "home.title")
            .replace("shop</source>", "shop</source>\n        <target>Bienvenue</target>"))
        .write("Texts.java", FACADE).code("Texts.java");

    assertEquals(List.of("fr: 1 kept under a new ID. fr.xlf", "Texts.java has the new IDs."),
        folder.sync());

    assertEquals(FACADE.replace("home.title", "home.heading"), folder.read("Texts.java"));
  }

  private SyncedFolder folder() {
    return SyncedFolder.of(temporary, "messages.txt", NOW, "messages.fr.txt", FRENCH).write("old.txt", OLD)
        .previous("old.txt").write("Texts.java", FACADE).write("Other.java", "interface Other {}\n")
        .write("messages.names", "# Names\ndeleted = 1000000000000000001\nwatch = 1000000000000000002\n")
        .code("Texts.java", "Other.java", "Missing.java");
  }
}
