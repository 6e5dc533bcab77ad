package dev.parlance.gradle;

import static dev.parlance.gradle.testing.GradleProject.CATALOGS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.gradle.testing.GradleBuild;
import dev.parlance.gradle.testing.GradleProject;
import dev.parlance.gradle.testing.OnGradle;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is compiled anew, and what is not. */
@OnGradle
class UpToDateIT {
  @TempDir
  Path folder;

  private GradleProject shop;

  @BeforeEach
  void compileOnce() {
    shop = GradleProject.shop(folder, "");
    assertEquals("executed", shop.build("compileJava").succeeded().outcome(":compileJava"));
  }

  @Test
  void threeLinesFindTheCatalogAndGenerateItsClass() {
    assertTrue(shop.hasText("Messages_en", "Shop"));
    assertTrue(shop.hasText("Messages_fr", "Magasin"));
  }

  @Test
  void nothingIsCompiledWhereNothingOrAnotherResourceChanged() {
    assertEquals("UP-TO-DATE", shop.build("compileJava").succeeded().outcome(":compileJava"));

    shop.write("src/main/resources/application.yml", "port: 80\n");

    assertEquals("UP-TO-DATE", shop.build("compileJava").succeeded().outcome(":compileJava"));
  }

  @Test
  void anEditedCatalogIsCompiledAnew() {
    shop.write(CATALOGS + "messages.txt", "title Store\ncart Cart\n");

    assertEquals("executed", shop.build("compileJava").succeeded().outcome(":compileJava"));
    assertTrue(shop.hasText("Messages_en", "Store"));
  }

  @Test
  void anAddedTranslationIsCompiledAnew() {
    shop.write(CATALOGS + "messages.de.txt", "title Laden\ncart Warenkorb\n");

    assertEquals("executed", shop.build("compileJava").succeeded().outcome(":compileJava"));
    assertTrue(shop.hasText("Messages_de", "Laden"));
  }

  @Test
  void aRemovedTranslationIsGone() {
    shop.delete(CATALOGS + "messages.fr.txt");

    assertEquals("executed", shop.build("compileJava").succeeded().outcome(":compileJava"));
    assertFalse(Files.exists(shop.path("build/classes/java/main/com/acme/Messages_fr.class")));
  }

  @Test
  void aRenamedTranslationIsOneOfItsNewLocale() {
    shop.delete(CATALOGS + "messages.fr.txt");
    shop.write(CATALOGS + "messages.fr-CA.txt", "title Magasin\ncart Panier\n");

    assertEquals("executed", shop.build("compileJava").succeeded().outcome(":compileJava"));
    assertFalse(Files.exists(shop.path("build/classes/java/main/com/acme/Messages_fr.class")));
    assertTrue(shop.hasText("Messages_fr_CA", "Magasin"));
  }

  @Test
  void anAddedFileOfNamesIsSeen() {
    shop.write(CATALOGS + "messages.names", "heading = title\n");

    GradleBuild build = shop.build("compileJava").failed();

    assertTrue(build.says("Shop.java:5: error: cannot find symbol"), build::toString);
  }

  @Test
  void aBrokenCatalogFailsAtItsOwnPlaceUntilItIsMended() {
    shop.write(CATALOGS + "messages.txt", "title Shop &\ncart Cart\n");

    GradleBuild broken = shop.build("compileJava").failed();
    shop.write(CATALOGS + "messages.txt", "title Shop\ncart Cart\n");

    assertTrue(broken.says("error: " + shop.path(CATALOGS + "messages.txt") + ":1:12: malformed-entry: "),
        broken::toString);
    shop.build("compileJava").succeeded();
  }

  @Test
  void aCatalogInANamedFolderIsSeen() {
    shop.write("build.gradle", GradleProject.PLUGINS + "parlance { directories.from('client/locale') }\n");
    shop.write("client/locale/com/acme/messages.txt", "title Client\ncart Cart\n");

    shop.build("compileJava").succeeded();
    assertTrue(shop.hasText("Messages_en", "Client"));
    assertEquals("UP-TO-DATE", shop.build("compileJava").succeeded().outcome(":compileJava"));

    shop.write("client/locale/com/acme/messages.txt", "title Browser\ncart Cart\n");
    assertEquals("executed", shop.build("compileJava").succeeded().outcome(":compileJava"));
    assertTrue(shop.hasText("Messages_en", "Browser"));

    // Changes places with the catalog of the resources.
    shop.write("client/locale/com/acme/messages.txt", "title Shop\ncart Cart\n")
        .write(CATALOGS + "messages.txt", "title Browser\ncart Cart\n");
    assertEquals("executed", shop.build("compileJava").succeeded().outcome(":compileJava"));
    assertTrue(shop.hasText("Messages_en", "Shop"));
  }

  @Test
  void changedSettingsAndBaselinesAreCompiledAnew() {
    shop.write(CATALOGS + "messages.fr.txt", "title Magasin\n");
    shop.write("build.gradle", GradleProject.PLUGINS + "parlance { strict = true }\n");

    GradleBuild strict = shop.build("compileJava").failed();
    shop.write("build.gradle",
        GradleProject.PLUGINS + "parlance { strict = true; baseline = file('known.baseline') }\n");
    shop.build("parlanceBaseline").succeeded();
    shop.build("compileJava").succeeded();
    assertEquals("UP-TO-DATE", shop.build("compileJava").succeeded().outcome(":compileJava"));
    shop.write("known.baseline", "");
    GradleBuild withoutBaseline = shop.build("compileJava").failed();

    assertTrue(strict.says("messages.txt:2:6: missing-translation"), strict::toString);
    assertTrue(withoutBaseline.says("messages.txt:2:6: missing-translation"), withoutBaseline::toString);
  }
}
