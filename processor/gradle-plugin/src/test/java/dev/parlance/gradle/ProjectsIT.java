package dev.parlance.gradle;

import static dev.parlance.gradle.testing.GradleProject.CATALOGS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.gradle.testing.GradleBuild;
import dev.parlance.gradle.testing.GradleProject;
import dev.parlance.gradle.testing.OnGradle;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds of several projects, and source sets besides {@code main}. */
@OnGradle
class ProjectsIT {
  @TempDir
  Path folder;

  @Test
  void oneProjectHasTheTextsAndAnotherShowsThem() {
    GradleProject build = new GradleProject(folder, "include 'texts', 'web'\n")
        .write("texts/build.gradle", GradleProject.PLUGINS.replace("\"java\"", "\"java-library\"") + """
            dependencies { parlanceCallers(project(':web')) }
            """)
        .write("texts/src/main/java/com/acme/package-info.java",
            "@dev.parlance.MessageCatalog(\"messages.txt\")\npackage com.acme;\n")
        .write("texts/" + CATALOGS + "messages.txt", "title Shop\ncart Cart\n")
        .write("web/build.gradle", "plugins { id 'java' }\ndependencies { implementation(project(':texts')) }\n")
        .write("web/src/main/java/com/acme/web/Page.java", """
            package com.acme.web;

            class Page {
              String title(com.acme.Messages messages) {
                return messages.title();
              }
            }
            """);

    GradleBuild unused = build.build("compileJava", ":texts:parlanceUnused").succeeded();
    build.write("texts/" + CATALOGS + "messages.txt", "title Store\ncart Cart\n");
    GradleBuild edited = build.build("compileJava").succeeded();
    build.write("texts/" + CATALOGS + "messages.txt", "heading Store\ncart Cart\n");
    GradleBuild gone = build.build("compileJava").failed();

    assertTrue(unused.says("unused: no class calls Messages.cart,"), unused::toString);
    assertFalse(unused.says("Messages.title"), unused::toString);
    assertEquals("executed", edited.outcome(":texts:compileJava"), edited::toString);
    assertTrue(gone.says("Page.java:5: error: cannot find symbol"), gone::toString);
  }

  @Test
  void customSourceSetsAndTestsHaveCatalogsOfTheirOwn() {
    GradleProject shop = GradleProject.shop(folder, "")
        .write("build.gradle", GradleProject.PLUGINS + """
            sourceSets {
              tools {
                java.srcDir('tools')
                resources.srcDir('tool-texts')
              }
            }
            """)
        .write("tools/com/acme/tools/package-info.java",
            "@dev.parlance.MessageCatalog(\"tools.txt\")\npackage com.acme.tools;\n")
        .write("tool-texts/com/acme/tools/tools.txt", "usage Usage\n")
        .write("src/test/java/com/acme/Tests.java", """
            package com.acme;

            @dev.parlance.MessageCatalog("messages.txt")
            interface Tests {
              String cart();
            }
            """);

    shop.build("toolsClasses", "testClasses").succeeded();
    GradleBuild unchanged = shop.build("toolsClasses", "testClasses").succeeded();
    shop.write("tool-texts/com/acme/tools/tools.txt", "usage Syntax\n");
    GradleBuild edited = shop.build("toolsClasses", "testClasses").succeeded();
    shop.write("tool-texts/com/acme/tools/tools.txt", "usage Syntax &\n").write(CATALOGS + "messages.txt",
        "title Shop\n");
    GradleBuild checked = shop.build("parlanceCheck").failed();

    assertEquals("UP-TO-DATE", unchanged.outcome(":compileToolsJava"), unchanged::toString);
    assertEquals("UP-TO-DATE", unchanged.outcome(":compileTestJava"), unchanged::toString);
    assertEquals("executed", edited.outcome(":compileToolsJava"), edited::toString);
    assertEquals("UP-TO-DATE", edited.outcome(":compileTestJava"), edited::toString);
    assertTrue(shop.read("build/classes/java/tools/com/acme/tools/Messages_en.class").contains("Syntax"));
    assertTrue(checked.says("tools.txt:1:14: malformed-entry: "), checked::toString);
    assertTrue(checked.says("Tests.java:5:10: error: unknown-id") || checked.says("Tests.java:5"), checked::toString);
  }

  @Test
  void checkCompilesNothingOfItsOwnProjectAlsoWhereTestsDependOnIt() {
    GradleProject shop = GradleProject.shop(folder, "")
        .write("build.gradle", GradleProject.PLUGINS + """
            sourceSets { integrationTest }
            dependencies { integrationTestImplementation(project(':')) }
            """)
        .write("src/integrationTest/java/com/acme/Tests.java", """
            package com.acme;

            @dev.parlance.MessageCatalog("messages.txt")
            interface Tests {
              String cart();
              String title(Shop shop);
            }
            """);

    GradleBuild build = shop.build("parlanceCheck").failed();

    assertTrue(build.says("Tests.java:6:"), build::toString);
    assertEquals("none", build.outcome(":compileJava"), build::toString);
  }
}
