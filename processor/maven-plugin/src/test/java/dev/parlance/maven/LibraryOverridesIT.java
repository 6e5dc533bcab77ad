package dev.parlance.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.maven.testing.Build;
import dev.parlance.maven.testing.Jars;
import dev.parlance.maven.testing.Jdk;
import dev.parlance.maven.testing.MavenProject;
import dev.parlance.maven.testing.Poms;
import dev.parlance.maven.testing.ResultTable;
import dev.parlance.maven.testing.Tools;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An application that gives French and two texts of its own to a library in English and German. */
@ExtendWith(ResultTable.class)
@Execution(ExecutionMode.CONCURRENT)
class LibraryOverridesIT {
  private static final String FRENCH = "app/src/main/resources/com/acme/shop/lib.fr.txt";

  @TempDir
  Path folder;

  private MavenProject project;

  @BeforeEach
  void writeModules() throws IOException {
    folder = folder.toRealPath();
    project = new MavenProject(folder)
        .write("lib/src/main/java/com/acme/lib/package-info.java", """
            @MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt", className = "LibMessages")
            package com.acme.lib;

            import dev.parlance.MessageCatalog;
            """)
        .write("lib/src/main/java/com/acme/lib/Dialog.java", """
            package com.acme.lib;

            import dev.parlance.MessageOverrides;
            import java.util.Locale;
            import java.util.ServiceLoader;

            public final class Dialog {
              static {
                ServiceLoader.load(MessageOverrides.class).forEach(each -> each.installIn(LibMessages.class));
              }

              private Dialog() {}

              public static String show(Locale locale) {
                LibMessages messages = LibMessages.of(locale);
                return messages.locale() + ": " + messages.save() + ", " + messages.cancel() + ", " + messages.files(2);
              }
            }
            """)
        .write("lib/src/main/resources/com/acme/lib/messages.txt",
            "save Save\ncancel Cancel\nfiles {count, plural, one {# file} other {# files}}\n")
        .write("lib/src/main/resources/com/acme/lib/messages.de.txt",
            "save Speichern\ncancel Abbrechen\nfiles {count, plural, one {# Datei} other {# Dateien}}\n")
        .write("app/src/main/java/com/acme/shop/package-info.java", """
            @MessageCatalog(value = "/com/acme/lib/messages.txt", overrides = LibMessages.class,
                translations = "lib.{locale}.txt", className = "LibTexts")
            package com.acme.shop;

            import com.acme.lib.LibMessages;
            import dev.parlance.MessageCatalog;
            """)
        .write("app/src/main/java/com/acme/shop/Main.java", """
            package com.acme.shop;

            import com.acme.lib.Dialog;
            import java.util.Locale;

            public final class Main {
              private Main() {}

              public static void main(String[] arguments) {
                if (arguments.length > 0) {
                  new LibTexts().install();
                }
                System.out.println(Dialog.show(Locale.ENGLISH));
                System.out.println(Dialog.show(Locale.GERMANY));
                System.out.println(Dialog.show(Locale.CANADA_FRENCH));
              }
            }
            """)
        .write(FRENCH, "save Enregistrer\ncancel Annuler\nfiles {count, plural, one {# fichier} other {# fichiers}}\n")
        .write("app/src/main/resources/com/acme/shop/lib.de.txt", "save Sichern\n")
        .write("app/src/main/resources/com/acme/shop/lib.en.txt", "cancel Dismiss\n");
  }

  private void writePoms(Tools tools) {
    String parent = "<parent><groupId>com.acme</groupId><artifactId>shop</artifactId><version>1</version></parent>";
    project.write("pom.xml", Poms.documented(tools).replace("<version>1</version>",
        "<version>1</version><packaging>pom</packaging><modules><module>lib</module><module>app</module></modules>"))
        .write("lib/pom.xml", module(parent, "lib", ""))
        .write("app/pom.xml", module(parent, "app", "<dependencies><dependency><groupId>com.acme</groupId>"
            + "<artifactId>lib</artifactId><version>1</version></dependency></dependencies>"));
  }

  private static String module(String parent, String name, String more) {
    return "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><modelVersion>4.0.0</modelVersion>" + parent
        + "<artifactId>" + name + "</artifactId>" + more + "</project>\n";
  }

  private void writeModuleDeclarations() {
    project.write("lib/src/main/java/module-info.java", """
        module com.acme.lib {
          requires transitive dev.parlance;
          exports com.acme.lib;
          uses dev.parlance.MessageOverrides;
        }
        """).write("app/src/main/java/module-info.java", """
        module com.acme.shop {
          requires com.acme.lib;
          provides dev.parlance.MessageOverrides with com.acme.shop.LibTexts;
        }
        """);
  }

  private static final List<String> PRINTED = List.of("en: Save, Dismiss, 2 files", "de: Sichern, Abbrechen, 2 Dateien",
      "fr: Enregistrer, Annuler, 2 fichiers");

  private String path() {
    return String.join(File.pathSeparator, project.path("app/target/app-1.jar").toString(),
        project.path("lib/target/lib-1.jar").toString(), Jars.runtime());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.parlance.maven.testing.Tools#newest")
  void onTheClassPath(Tools tools) {
    writePoms(tools);
    project.build(tools, "package").succeeded();

    Jdk jdk = new Jdk(tools.jdk());
    assertEquals(PRINTED,
        jdk.run(folder, "java", List.of("-cp", path(), "com.acme.shop.Main")).succeeded().output());
    assertEquals(PRINTED,
        jdk.run(folder, "java", List.of("-cp", path(), "com.acme.shop.Main", "install")).succeeded().output());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.parlance.maven.testing.Tools#newest")
  void onTheModulePath(Tools tools) {
    writePoms(tools);
    writeModuleDeclarations();
    project.build(tools, "package").succeeded();

    Jdk jdk = new Jdk(tools.jdk());
    assertEquals(PRINTED,
        jdk.run(folder, "java", List.of("-p", path(), "-m", "com.acme.shop/com.acme.shop.Main")).succeeded().output());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.parlance.maven.testing.Tools#newest")
  void anEditIsSeenAndAnErrorStopsTheBuildOfTheApplication(Tools tools) {
    writePoms(tools);
    project.build(tools, "compile").succeeded();
    Build unchanged = project.build(tools, "compile").succeeded();
    assertFalse(unchanged.compiled(), unchanged::toString);

    project.write(FRENCH,
        "save Sauver\nfiles {count, plural, one {# fichier} other {# fichiers}}\ncancel <x id=\"A\"/>\n");
    Build build = project.build(tools, "compile").failed();

    assertTrue(build.says("shop/lib.fr.txt has changed."), build::toString);
    assertEquals(List.of("com/acme/shop/lib.fr.txt:3:8: unknown-placeholder: the source text has no <x id=\"A\"/>."
        + " Remove it."), build.errorsIn("com/acme/shop/lib.fr.txt").stream()
            .map(error -> error.replaceFirst("(Remove it[.]).*", "$1")).toList());
  }
}
