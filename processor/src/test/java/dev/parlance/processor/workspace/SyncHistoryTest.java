package dev.parlance.processor.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.sync.SyncOptions.Untranslated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of the texts that translations were made from, where their files do not have them: git, or a file. */
class SyncHistoryTest {
  private static final String HEADER = "# To be reviewed, since their source texts changed: one ID per line\n";

  @TempDir
  Path temporary;

  @Test
  void gitHasTheSourceOfTheCommitThatLastChangedTheTranslation() throws IOException, InterruptedException {
    SyncedFolder folder = catalog("{\"title\": \"Log in\", \"open\": \"Open the door\"}",
        "{\"title\": \"Connexion\", \"open\": \"Ouvrir\"}").commit();
    folder.write("en.json", "{\"title\": \"Log in to the shop\", \"open\": \"Open the door\"}").commit();
    folder.write("en.json", "{\"title\": \"Log in to the shop\", \"open.door\": \"Open the door\"}");

    assertEquals(List.of("fr: 1 kept under a new ID, 1 to review. fr.json"), folder.sync());

    assertEquals("{\"title\": \"Connexion\", \"open.door\": \"Ouvrir\"}", folder.read("fr.json"));
    assertEquals(HEADER + "title\n", folder.read("fr.json.review"));
    assertSecondRun("fr: 1 to review. Up to date.", folder);
  }

  @Test
  void anEditOfOneTranslationSaysNothingOfTheOthersInItsFile() throws IOException, InterruptedException {
    SyncedFolder folder = catalog("{\"title\": \"AGPLv3 licence\", \"open\": \"Open\"}",
        "{\"title\": \"Licence AGPLv3\", \"open\": \"Ouvrire\"}").commit();
    folder.write("en.json", "{\"title\": \"MIT licence\", \"open\": \"Open\"}")
        .write("fr.json", "{\"title\": \"Licence AGPLv3\", \"open\": \"Ouvrir\"}").commit();
    folder.write("fr.json", "{\"title\": \"Licence AGPLv3\", \"open\": \"Ouvrir !\"}").commit();

    assertEquals(List.of("fr: 1 to review. fr.json"), folder.sync());

    assertEquals(HEADER + "title\n", folder.read("fr.json.review"));
  }

  @Test
  void ofEntriesWithOneKeyTheOneThatCountsIsComparedWithThatOfEarlier() throws IOException, InterruptedException {
    SyncedFolder folder = SyncedFolder.of(temporary, "en.properties", "a = Log in\nb = Open\na = Log on\n",
        "fr.properties", "a = Connexion\nb = Ouvrir\n").commit();

    assertEquals(List.of("fr: Up to date."), folder.sync());
  }

  @Test
  void aTextThatWasTranslatedAnewSinceTheLastCommitIsNotMarked() throws IOException, InterruptedException {
    SyncedFolder folder =
        catalog("{\"a\": \"Log in\", \"b\": \"Log out\"}", "{\"a\": \"Connexion\", \"b\": \"Sortie\"}").commit();
    folder.write("en.json", "{\"a\": \"Log in now\", \"b\": \"Log out now\"}")
        .write("fr.json", "{\"a\": \"Connexion immédiate\", \"b\": \"Sortie\"}");

    assertEquals(List.of("fr: 1 to review. fr.json"), folder.sync());

    assertEquals(HEADER + "b\n", folder.read("fr.json.review"));
  }

  @Test
  void anEntryThatIsReviewedIsNotMarkedAgain() throws IOException, InterruptedException {
    SyncedFolder folder =
        catalog("{\"a\": \"Log in\", \"b\": \"Log out\"}", "{\"a\": \"Connexion\", \"b\": \"Sortie\"}").commit();
    folder.write("en.json", "{\"a\": \"Log in now\", \"b\": \"Log out now\"}").sync();
    assertEquals(HEADER + "a\nb\n", folder.read("fr.json.review"));
    folder.commit();

    folder.write("fr.json.review", HEADER + "b\n");
    assertSecondRun("fr: 1 to review. Up to date.", folder);
    folder.commit();
    assertSecondRun("fr: 1 to review. Up to date.", folder);
    folder.write("fr.json.review", HEADER);
    assertSecondRun("fr: Up to date.", folder);
  }

  @Test
  void anEntryThatIsGoneIsRemovedFromTheListWhichIsDeletedWithTheLast() throws IOException, InterruptedException {
    SyncedFolder folder = catalog("{\"a\": \"Log in\", \"c\": \"Yes\"}", "{\"a\": \"Connexion\", \"c\": \"Oui\"}")
        .write("fr.json.review", HEADER + "a\nc\n").commit();

    assertSecondRun("fr: 2 to review. Up to date.", folder);
    folder.write("en.json", "{\"c\": \"Yes\"}");
    assertEquals(List.of("fr: 1 to review, 1 removed. fr.json"), folder.sync());
    assertEquals(HEADER + "c\n", folder.read("fr.json.review"));
    folder.write("en.json", "{\"c\": \"Yes\", \"d\": \"Do not\"}").write("fr.json", "{\"d\": \"Non\"}");
    assertEquals(List.of("fr: 1 without a translation. fr.json"), folder.sync());
    assertFalse(Files.exists(folder.path("fr.json.review")));
  }

  @Test
  void anIdKeepsItsPlaceOnTheListWhateverItsCharacters() throws IOException, InterruptedException {
    SyncedFolder folder = catalog("{\"#1\": \"Log in\", \" b \": \"Log out\", \"c\\\\d\": \"Yes\", \"e\\nf\": \"No\"}",
        "{\"#1\": \"Connexion\", \" b \": \"Sortie\", \"c\\\\d\": \"Oui\", \"e\\nf\": \"Non\"}").commit();
    folder.write("en.json", folder.read("en.json").replace("\",", " now\",").replace("No", "No one"));

    assertEquals(List.of("fr: 4 to review. fr.json"), folder.sync());

    assertSecondRun("fr: 4 to review. Up to date.", folder);
  }

  @Test
  void withoutHistoryWhatIsGoneStaysWhileSomethingIsNewAndIsSaid() {
    SyncedFolder folder = catalog("{\"a\": \"Log in\", \"b.new\": \"Log out\"}",
        "{\"a\": \"Connexion\", \"b\": \"Sortie\", \"empty\": \"\"}");
    String unclear =
        " 1 entry is not in the source any more and stays, since nothing says what its source text was: name an"
            + " earlier version of the source catalog with parlance.previous or --previous.";

    assertEquals(List.of("fr: 1 without a translation, 1 removed. fr.json." + unclear), folder.sync());

    assertEquals("{\"a\": \"Connexion\", \"b.new\": \"\", \"b\": \"Sortie\"}", folder.read("fr.json"));
    assertSecondRun("fr: Up to date." + unclear, folder);
    folder.write("old.json", "{\"a\": \"Log in\", \"b\": \"Log out\"}").previous("old.json");
    assertEquals(List.of("fr: 1 kept under a new ID. fr.json"), folder.sync());
    assertEquals("{\"a\": \"Connexion\", \"b.new\": \"Sortie\"}", folder.read("fr.json"));
  }

  @Test
  void withoutHistoryWhatIsGoneStaysBesideCopiesOfTheSourceToo() {
    SyncedFolder folder = catalog("{\"a\": \"Log in\", \"b.new\": \"Log out\"}",
        "{\"a\": \"Connexion\", \"b\": \"Sortie\", \"c\": \"Oui\"}").untranslated(Untranslated.SOURCE);
    String unclear =
        " 2 entries are not in the source any more and stay, since nothing says what their source texts were: name"
            + " an earlier version of the source catalog with parlance.previous or --previous.";

    assertEquals(List.of("fr: 1 without a translation. fr.json." + unclear), folder.sync());

    assertEquals("{\"a\": \"Connexion\", \"b.new\": \"Log out\", \"b\": \"Sortie\", \"c\": \"Oui\"}",
        folder.read("fr.json"));
    assertSecondRun("fr: Up to date." + unclear, folder);
  }

  @Test
  void withoutHistoryWhatIsGoneIsRemovedWhereNothingIsNew() {
    SyncedFolder folder = catalog("{\"a\": \"Log in\"}", "{\"a\": \"Connexion\", \"b\": \"Sortie\"}");

    assertEquals(List.of("fr: 1 removed. fr.json"), folder.sync());

    assertEquals("{\"a\": \"Connexion\"}", folder.read("fr.json"));
  }

  @Test
  void aFileThatIsNoEarlierVersionIsToldOfEachTranslation() {
    SyncedFolder folder = catalog("{\"a\": \"Log in\"}", "{\"a\": \"Connexion\"}").previous("missing.json");
    assertEquals(List.of(
        "ERROR fr: missing.json cannot be read: it does not exist."), folder.sync());

    folder.write("broken.json", "{").previous("broken.json");
    assertEquals(List.of("ERROR fr: broken.json cannot be read as an earlier version of en.json."), folder.sync());
  }

  private SyncedFolder catalog(String source, String french) {
    return SyncedFolder.of(temporary, "en.json", source, "fr.json", french);
  }

  private static void assertSecondRun(String said, SyncedFolder folder) {
    List<String> before = folder.contents();
    assertEquals(List.of(said), folder.sync());
    assertEquals(before, folder.contents());
    assertTrue(folder.verify().equals(new SyncRun.Outcome(false, 0)));
  }
}
