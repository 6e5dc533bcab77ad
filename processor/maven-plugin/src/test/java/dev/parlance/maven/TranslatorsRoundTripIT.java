package dev.parlance.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.maven.testing.Build;
import dev.parlance.maven.testing.MavenProject;
import dev.parlance.maven.testing.Poms;
import dev.parlance.maven.testing.ResultTable;
import dev.parlance.maven.testing.Tools;
import dev.parlance.processor.digest.Digest;
import dev.parlance.processor.spi.MessageText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** From 20 edited texts to a strict build with all translations: sync, export, a translator, import, compile. */
@ExtendWith(ResultTable.class)
class TranslatorsRoundTripIT {
  private static final String GOAL = "dev.parlance:parlance-maven-plugin:";
  private static final String CATALOGS = "src/main/resources/com/acme/shop/";
  private static final String FACADE = "src/main/java/com/acme/shop/Orders.java";
  private static final Pattern MISSING = Pattern.compile("(<source[^>]*>)([^<]*)(</source>\\s*)<target[^>]*/>");
  private static final Pattern TO_REVIEW = Pattern.compile("<target state=\"[^\"]*\"");
  private static final Pattern EMPTY = Pattern.compile("(?m)^(msgid \"([^\"]+)\"\n)msgstr \"\"$");

  /** A line for each text: before the edits, and after them where it is another one; none where there is none. */
  private static final List<String> TEXTS = List.of(
      "Welcome to our shop",
      "Your acount was deleted.|Your account was deleted.",
      "Log in with your adress|Log in with your address",
      "Choose a new pasword|Choose a new password",
      "The password is too short",
      "We sent you a mesage|We sent you a message",
      "Add this artcle to your cart|Add this article to your cart",
      "Your cart is emtpy|Your cart is empty",
      "Continue with the payement|Continue with the payment",
      "The card was refused by your bank",
      "Your order is on its wey|Your order is on its way",
      "Deliverd yesterday before noon|Delivered yesterday before noon",
      "Return an article within thirty day|Return an article within thirty days",
      "Write a review of this product",
      "Show only five reviws|Show only five reviews",
      "Sort reviews by ther date|Sort reviews by their date",
      "Please wait|Please wait.",
      "Try again later.|Try again later",
      "Hello again, dear customer|Hello again dear customer",
      "Subscribe to this letter every month|Subscribe to our letter every month",
      "Print the invoice of your last order|Print the invoice of this last order",
      "Imprint and privacy",
      "Pay by cheque|",
      "|Gift vouchers never expire",
      "|Scan the code at the counter");

  @TempDir
  Path folder;

  private final Tools tools = Tools.running();
  private MavenProject project;

  @Test
  void editedTextsAreSyncedExportedTranslatedImportedAndBuilt() throws IOException {
    folder = folder.toRealPath();
    String pinned = "Your acount was deleted.";
    project = new MavenProject(folder)
        .write("pom.xml", Poms.documented(tools).replace("<annotationProcessorPaths>",
            "<compilerArgs><arg>-Aparlance.strict=true</arg></compilerArgs><annotationProcessorPaths>"))
        .write("src/main/java/com/acme/shop/package-info.java", """
            @dev.parlance.MessageCatalog(value = "messages.xlf", translations = "messages.{locale}.xlf")
            package com.acme.shop;
            """)
        .write(FACADE, facade(pinned))
        .write(CATALOGS + "messages.xlf", catalog("", 1))
        .write(CATALOGS + "messages.fr.xlf", catalog("fr", 0))
        .write(CATALOGS + "messages.de.xlf", catalog("de", 0));
    String french = project.read(CATALOGS + "messages.fr.xlf");

    Build outdated = project.build(tools, GOAL + "sync", "-Dparlance.verify=true").failed();
    assertTrue(outdated.says("2 files are not up to date with the source catalog. Run mvn parlance:sync."),
        outdated::toString);
    assertEquals(french, project.read(CATALOGS + "messages.fr.xlf"));
    assertFalse(project.build(tools, "compile").failed().errorsIn("Orders.java").isEmpty());

    Build synced = project.build(tools, GOAL + "sync", "-Dparlance.updateSources=true").succeeded();
    for (String locale : List.of("de", "fr")) {
      String file = CATALOGS + "messages." + locale + ".xlf";
      assertTrue(synced
          .says("[INFO] " + locale + ": 17 kept under a new ID, 17 to review, 2 without a translation, 1 removed. "
              + folder + "/" + file),
          synced::toString);
      assertEquals(catalog(locale, 1), project.read(file));
    }
    assertTrue(synced.says("[INFO] " + folder + "/" + FACADE + " has the new IDs."), synced::toString);
    assertEquals(facade("Your account was deleted."), project.read(FACADE));

    Build sent =
        project.build(tools, GOAL + "sync", "-Dparlance.verify=true", GOAL + "export", "-Dlocale=fr").succeeded();
    assertTrue(sent.says("[INFO] fr: 17 to review. Up to date."), sent::toString);
    assertTrue(sent.says("[INFO] fr: 19 texts: " + folder + "/target/parlance/translate-messages.fr.xlf"),
        sent::toString);
    project.build(tools, GOAL + "export", "-Dlocale=de", "-Dformat=po").succeeded();

    project.write("fr.xlf", TO_REVIEW.matcher(MISSING.matcher(project.read("target/parlance/translate-messages.fr.xlf"))
        .replaceAll("$1$2$3<target>fr: $2</target>")).replaceAll("<target state=\"final\""));
    project.write("de.po", EMPTY.matcher(project.read("target/parlance/translate-messages.de.po"))
        .replaceAll("$1msgstr \"de: $2\"").replace("#, fuzzy\n", ""));
    Build taken = project.build(tools, GOAL + "import", "-Dlocale=fr", "-Dfile=fr.xlf").succeeded();
    assertTrue(taken.says("fr: 19 taken, 0 as they were, 0 left out: "), taken::toString);
    project.build(tools, GOAL + "import", "compile", "-Dlocale=de", "-Dfile=de.po").succeeded();
    assertEquals(0, occurrences("state=\"new\"|needs-review", "messages.fr.xlf"));
    assertEquals(0, occurrences("state=\"new\"|needs-review", "messages.de.xlf"));

    Build converted = project.build(tools, GOAL + "convert", "-Dto=json").succeeded();
    assertTrue(converted.says("Everything is the same as it was."), converted::toString);
    assertTrue(
        project.read("target/parlance/converted/messages.fr.json").contains("\": \"fr: Gift vouchers never expire\""));
  }

  private long occurrences(String pattern, String file) {
    return Pattern.compile(pattern).matcher(project.read(CATALOGS + file)).results().count();
  }

  private static String facade(String text) {
    return """
        package com.acme.shop;

        import dev.parlance.MessageCatalog;
        import dev.parlance.MessageId;

        @MessageCatalog("messages.xlf")
        interface Orders {
          @MessageId(value = "%s", text = "%s")
          String deleted();
        }
        """.formatted(id(text), text);
  }

  /**
   * The catalog of {@code locale}, or the source without one, with the texts before (0) or after (1) the edits: a translation
   * is made from the text before them, and to be reviewed where that is another one now.
   */
  private static String catalog(String locale, int version) {
    StringBuilder units = new StringBuilder();
    for (String line : TEXTS) {
      String[] texts = line.split("\\|", -1);
      String source = texts[Math.min(version, texts.length - 1)];
      boolean isEdited = version == 1 && texts.length > 1;
      String target = !isEdited ? "<target>" + locale + ": " + source + "</target>"
          : texts[0].isEmpty() ? "<target state=\"new\"/>"
          : "<target state=\"needs-review-translation\">" + locale + ": " + texts[0] + "</target>";
      if (!source.isEmpty()) {
        units.append(
            "      <trans-unit id=\"" + id(source) + "\" datatype=\"html\">\n        <source>" + source + "</source>\n"
                + (locale.isEmpty() ? "" : "        " + target + "\n") + "      </trans-unit>\n");
      }
    }
    return """
        <?xml version="1.0" encoding="UTF-8" ?>
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
          <file source-language="en"%s datatype="plaintext" original="ng2.template">
            <body>
        %s    </body>
          </file>
        </xliff>
        """.formatted(locale.isEmpty() ? "" : " target-language=\"" + locale + "\"", units);
  }

  private static String id(String text) {
    return Digest.of(MessageText.of(text));
  }
}
