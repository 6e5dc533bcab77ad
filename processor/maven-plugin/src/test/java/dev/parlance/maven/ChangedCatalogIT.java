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
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the next build does when only catalogs have changed, and when they have not. */
@ExtendWith(ResultTable.class)
@Execution(ExecutionMode.CONCURRENT)
class ChangedCatalogIT {
  private static final String FOLDER = "src/main/resources/com/acme/shop/";
  private static final String CLASSES = "target/classes/com/acme/shop/";
  private static final String GENERATED = "target/generated-sources/annotations/com/acme/shop/";
  private static final String UNPACKED = "target/classes/dev/parlance/maven/testing/Build.class";
  private static final String CATALOG = "email.required Email is required.\nname.required Name is required.\n";

  @TempDir
  Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.parlance.maven.testing.Tools#all")
  void theClassesAreTrueToTheCatalogsAfterEachBuildAndCompiledOnlyWhereThoseChanged(Tools tools) throws Exception {
    MavenProject project = new MavenProject(folder).write("pom.xml", Poms.documented(tools))
        .write("src/main/java/com/acme/shop/package-info.java", """
            @dev.parlance.MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt")
            package com.acme.shop;
            """)
        .write("src/main/java/com/acme/shop/Shop.java", """
            package com.acme.shop;

            class Shop {
              String text(Messages messages) {
                return messages.emailRequired();
              }
            }
            """)
        .write(FOLDER + "messages.txt", CATALOG)
        .write(FOLDER + "messages.fr.txt", "email.required L’e-mail est requis.\n")
        .write("src/main/resources/notes.txt", "Unrelated.\n");
    assertTrue(project.build(tools, "compile").succeeded().compiled());
    unpack(project);

    compilesNothing(project, tools);

    project.write("src/main/resources/notes.txt", "Still unrelated.\n").write(FOLDER + "messages.txt", CATALOG);
    compilesNothing(project, tools);

    project.write(FOLDER + "messages.txt", CATALOG.replace("Email", "An email address"))
        .write(CLASSES + "Shop.class", "broken");
    says("messages.txt has changed.", project.build(tools, "compile"));
    assertTrue(project.read(CLASSES + "Messages_en.class").contains("An email address is required."));
    assertTrue(project.read(CLASSES + "Shop.class").contains("emailRequired"));

    project.write(FOLDER + "messages.fr.txt", "email.required Une adresse est requise.\n")
        .write(FOLDER + "messages.de.txt", "email.required Eine Adresse fehlt.\n");
    Files.setLastModifiedTime(project.path(FOLDER + "messages.de.txt"), FileTime.from(Instant.EPOCH));
    says("messages.de.txt is new, com/acme/shop/messages.fr.txt has changed.", project.build(tools, "compile"));
    assertTrue(project.read(CLASSES + "Messages_fr.class").contains("Une adresse"));
    assertTrue(project.read(CLASSES + "Messages_de.class").contains("Eine Adresse"));

    Files.delete(project.path(FOLDER + "messages.de.txt"));
    Files.move(project.path(FOLDER + "messages.fr.txt"), project.path(FOLDER + "messages.fr-CA.txt"));
    says("messages.fr-CA.txt is new, com/acme/shop/messages.de.txt is gone, com/acme/shop/messages.fr.txt is gone.",
        project.build(tools, "compile"));
    assertTrue(project.read(CLASSES + "Messages_fr_CA.class").contains("Une adresse"));
    areGone(project, "de", "fr");

    project.write(FOLDER + "messages.names", "nobodyIsNamed = name.required\n");
    says("messages.names is new.", project.build(tools, "compile"));
    assertTrue(project.read(CLASSES + "Messages.class").contains("nobodyIsNamed"));

    project.write(FOLDER + "messages.txt", CATALOG.lines().skip(1).findFirst().orElseThrow());
    Build failed = project.build(tools, "compile").failed();
    assertEquals(List.of("Shop.java:5:20"), failed.javaPlaces(), failed::toString);
    assertEquals(List.of(), failed.errorsIn("messages.txt"), failed::toString);
    assertTrue(failed.says("cannot find symbol"), failed::toString);
    assertTrue(failed.says("symbol:   method emailRequired()"), failed::toString);

    project.write(FOLDER + "messages.txt", CATALOG);
    Files.delete(project.path(FOLDER + "messages.fr-CA.txt"));
    assertTrue(project.build(tools, "compile").succeeded().compiled());
    assertTrue(project.read(CLASSES + "Messages_en.class").contains("Email is required."));
    areGone(project, "fr_CA");
    compilesNothing(project, tools);
    assertTrue(Files.exists(project.path(UNPACKED)));
  }

  /** Puts a class without a source beside the others, as a goal that unpacks a jar does, once. */
  private static void unpack(MavenProject project) throws IOException {
    try (InputStream content = Build.class.getResourceAsStream("Build.class")) {
      project.write(UNPACKED, "");
      Files.copy(content, project.path(UNPACKED), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void compilesNothing(MavenProject project, Tools tools) {
    Map<Path, FileTime> before = project.classFiles();
    Build build = project.build(tools, "compile").succeeded();
    assertFalse(build.compiled(), build::toString);
    assertEquals(before, project.classFiles(), build::toString);
  }

  private static void says(String change, Build build) {
    assertTrue(build.succeeded().says("com/acme/shop/" + change), build::toString);
  }

  private static void areGone(MavenProject project, String... locales) {
    for (String locale : locales) {
      assertFalse(Files.exists(project.path(CLASSES + "Messages_" + locale + ".class")));
      assertFalse(Files.exists(project.path(GENERATED + "Messages_" + locale + ".java")));
    }
  }
}
