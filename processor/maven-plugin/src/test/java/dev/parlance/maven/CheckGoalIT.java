package dev.parlance.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.maven.testing.Build;
import dev.parlance.maven.testing.MavenProject;
import dev.parlance.maven.testing.Poms;
import dev.parlance.maven.testing.ResultTable;
import dev.parlance.maven.testing.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The goals {@code check} and {@code baseline}, which translators' pipelines call. */
@ExtendWith(ResultTable.class)
class CheckGoalIT {
  private static final String CHECK = "dev.parlance:parlance-maven-plugin:check";
  private static final String BASELINE = "dev.parlance:parlance-maven-plugin:baseline";
  private static final String CATALOGS = "src/main/resources/com/acme/shop/";

  @TempDir
  Path folder;

  private final Tools tools = Tools.running();
  private MavenProject project;

  @BeforeEach
  void writeProject() throws IOException {
    folder = folder.toRealPath();
    project = new MavenProject(folder).write("pom.xml", Poms.documented(tools))
        .write("src/main/java/com/acme/shop/package-info.java", """
            @dev.parlance.MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt")
            package com.acme.shop;
            """)
        .write("src/main/java/com/acme/shop/Shop.java", """
            package com.acme.shop;

            class Shop {
              String title = new Messages().title() + Missing.name();
            }
            """)
        .write(CATALOGS + "messages.txt",
            "title Shop\nlicence Under <x id=\"START_LINK\"/>AGPL<x id=\"CLOSE_LINK\"/>\n")
        .write(CATALOGS + "messages.fr.txt", "title Magasin\nlicence Sous <x id=\"START_LINK\"/>AGPL\n");
  }

  @Test
  void checkReportsAllFindingsWithoutCompilingAndFailsOnAnError() {
    Build build = project.build(tools, CHECK).failed();

    assertTrue(build.says("[ERROR] " + folder + "/" + CATALOGS + "messages.fr.txt:2:14: unbalanced-tag: "),
        build::toString);
    assertTrue(build.says("The message catalogs have an error."), build::toString);
    assertFalse(build.says("Missing"), build::toString);
    assertFalse(build.says("cannot find symbol"), build::toString);
    assertFalse(Files.exists(project.path("target/classes")));
    assertFalse(Files.exists(project.path("target/generated-sources")));
  }

  @Test
  void checkSucceedsWhereOnlyGapsAreLeftAndFailsOnThemWhenStrict() {
    project.write(CATALOGS + "messages.fr.txt", "title Magasin\n");

    Build lenient = project.build(tools, CHECK).succeeded();
    Build strict = project.build(tools, CHECK, "-Dparlance.strict=true").failed();

    assertTrue(lenient.says("[WARNING] " + folder + "/" + CATALOGS + "messages.txt:2:9: missing-translation:"),
        lenient::toString);
    assertTrue(lenient.says("One catalog was checked; it has no error."), lenient::toString);
    assertTrue(strict.says("[ERROR] " + folder + "/" + CATALOGS + "messages.txt:2:9: missing-translation:"),
        strict::toString);
  }

  @Test
  void baselineKeepsPresentDefectsFromFailingTheNextCheck() throws IOException {
    Path file = project.path("translations.baseline");

    Build unnamed = project.build(tools, BASELINE).failed();
    Build written = project.build(tools, BASELINE, "-Dparlance.baseline=translations.baseline").succeeded();
    project.write("pom.xml", Poms.documented(tools).replace("<annotationProcessorPaths>", """
        <compilerArgs>
          <arg>-Aparlance.baseline=${project.basedir}/translations.baseline</arg>
        </compilerArgs>
        <annotationProcessorPaths>"""));
    Build checked = project.build(tools, CHECK).succeeded();

    assertTrue(unnamed.says("No baseline is named."), unnamed::toString);
    assertTrue(written.says("The baseline is " + file), written::toString);
    List<String> defects = Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
    assertEquals(1, defects.size(), defects::toString);
    assertTrue(defects.get(0).startsWith("com.acme.shop.Messages\tfr\tlicence\tunbalanced-tag\t"), defects::toString);
    assertTrue(checked.says("messages.fr.txt:2:14: unbalanced-tag"), checked::toString);
    assertTrue(checked.says("One catalog was checked; it has no error."), checked::toString);
  }

  @Test
  void misspeltKeysInAnnotationsAreErrorsAndThoseOfOthersAreNot() {
    project.write(CATALOGS + "messages.fr.txt", "").write(CATALOGS + "messages.txt", "valid.email No address\n")
        .write("src/main/java/com/acme/shop/package-info.java", """
            @dev.parlance.MessageCatalog("messages.txt")
            package com.acme.shop;
            """)
        .write("src/main/resources/ValidationMessages.properties", "valid.emall = An address of our post office\n")
        .write("src/main/java/com/acme/shop/Shop.java", """
            package com.acme.shop;

            class Shop {
              @Email(message = "{valid.email}") String right;
              @Email(message = "{valid.emial}") String misspelt;
              @Email(message = "{valid.emall}") String ofBundle;
              @Email(message = "{other.things.long}") String unlike;
              @Email(message = "{valid.fromDatabase}") String kept;
              @Email(message = "{jakarta.validation.constraints.Email.message} {min} ${validatedValue}") String own;
            }
            """);

    Build build = project.build(tools, CHECK, "-Dparlance.keep=valid.from*").failed();

    assertEquals(
        List.of("[ERROR] " + folder + "/src/main/java/com/acme/shop/Shop.java:5:22: unknown-key: “valid.emial” is"
            + " not an entry of " + folder + "/" + CATALOGS + "messages.txt. Did you mean valid.email?"),
        build.output().stream().filter(line -> line.contains("unknown-key")).toList(), build::toString);
    assertTrue(build.says("The message catalogs or what names their entries have an error."), build::toString);
  }

  @Test
  void methodsAndArgumentsOfVariablesOfTemplatesAreChecked() {
    project.write(CATALOGS + "messages.fr.txt", "title Magasin\n").write("pom.xml", Poms.documented(tools, """
        <configuration>
          <templates>
            <template>src/main/resources/templates</template>
          </templates>
        </configuration>
        """)).write("src/main/resources/templates/page.html", """
        <p th:with="m=${@messages}" th:utext="${m.licnce(link)}"></p>
        <p th:text="${@messages.title(1)} + ${m.licence(link)} + ${other.gone()} + ${@messages.licence()}"></p>
        <p th:text="${@mesages.title()} + ${@shop.title()} + ${@mesages.gone()}"></p>
        """);

    Build build = project.build(tools, CHECK).failed();

    String page = "[ERROR] " + folder + "/src/main/resources/templates/page.html:";
    assertEquals(List.of(
        page + "1:43: unknown-key: Messages has no method licnce(). Did you mean licence()?",
        page + "2:25: unknown-key: Messages.title() is called with one argument. Pass no arguments.",
        page + "2:88: unknown-key: Messages.licence() is called with no arguments. Pass one argument.",
        page + "3:24: unknown-key: title() is a method of @messages, not of @mesages. Did you mean @messages?"),
        build.output().stream().filter(line -> line.contains("unknown-key")).toList(), build::toString);
  }

  @Test
  void sourcesThatCannotBeReadAreReported() {
    project.write("src/main/java/com/acme/shop/Shop.java", "package com.acme.shop;\n\nclass Shop {{\n");

    Build build = project.build(tools, CHECK).failed();

    assertTrue(build.says("Shop.java:3:"), build::toString);
    assertTrue(build.says("The sources cannot be read, so no catalog was checked."), build::toString);
  }
}
