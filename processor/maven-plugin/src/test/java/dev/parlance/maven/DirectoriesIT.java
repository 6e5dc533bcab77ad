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
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Catalogs in a folder that is not the module's, named by {@code <directories>}. */
@ExtendWith(ResultTable.class)
@Execution(ExecutionMode.CONCURRENT)
@Tag("slow")
class DirectoriesIT {
  private static final String CATALOG = "client/src/locale/messages.txt";
  private static final String FRENCH = "client/src/locale/messages.fr.txt";
  private static final String DIRECTORIES = """
      <configuration>
        <directories>
          <directory>../client/src/locale</directory>
        </directories>
      </configuration>""";
  private static final String EXTENSIONS = "<extensions>true</extensions>\n";

  @TempDir
  Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.parlance.maven.testing.Tools#newest")
  void theClientsCatalogsAreCompiledSeenAndPointedAt(Tools tools) throws IOException {
    MavenProject project = project(Poms.withCompiler(tools, Poms.shown("poms/directories.xml")));
    assertTrue(compile(project, tools).succeeded().compiled());
    Build unchanged = compile(project, tools).succeeded();
    assertFalse(unchanged.compiled(), unchanged::toString);

    project.write(CATALOG, "a.text Changed <x id=\"START_LINK\"/>here.\n").write(FRENCH, "a.text Un autre texte.\n");
    Build broken = compile(project, tools).failed();
    assertTrue(broken.says("messages.fr.txt has changed, messages.txt has changed."), broken::toString);
    String file = project.path(CATALOG).toRealPath().toString();
    assertEquals(1, broken.errorsIn(file).size(), broken::toString);
    assertTrue(broken.errorsIn(file).get(0).startsWith(file + ":1:16: unbalanced-tag: "), broken::toString);

    project.write(CATALOG, "a.text Changed.\n");
    Build changed = compile(project, tools).succeeded();
    assertTrue(project.read("server/target/classes/com/acme/Messages_en.class").contains("Changed."));
    assertTrue(project.read("server/target/classes/com/acme/Messages_fr.class").contains("Un autre texte."),
        changed::toString);
  }

  @Test
  void withoutExtensionsTheBuildReportsThatTheyAreMissing() {
    Tools tools = Tools.running();

    Build build = compile(project(Poms.documented(tools, DIRECTORIES)), tools).failed();

    assertTrue(build.says("The <directories> of parlance-maven-plugin do not reach the compiler. Add"
        + " <extensions>true</extensions> to the plugin, beside its <version>."), build::toString);
  }

  @Test
  void aDirectoryThatDoesNotExistIsNamed() throws IOException {
    Tools tools = Tools.running();
    MavenProject project = project(Poms.documented(tools, EXTENSIONS + DIRECTORIES.replace("locale", "locales")));

    Build build = compile(project, tools).failed();

    assertTrue(build.says(project.path("client/src").toRealPath() + "/locales is not a folder. Correct the"
        + " <directories>"
        + " of parlance-maven-plugin."), build::toString);
  }

  @Test
  void aFolderThatIsConfiguredTwiceIsAnError() {
    Tools tools = Tools.running();
    String pom = Poms.documented(tools, EXTENSIONS + DIRECTORIES).replace("<annotationProcessorPaths>", """
        <compilerArgs>
          <arg>-Aparlance.dir=${project.basedir}/../client/src/locale</arg>
        </compilerArgs>
        <annotationProcessorPaths>""");

    Build build = compile(project(pom), tools).failed();

    assertTrue(build.says("-Aparlance.dir is in <compilerArgs> of maven-compiler-plugin, and parlance-maven-plugin has"
        + " <directories> too. Keep the <directories>."), build::toString);
  }

  private MavenProject project(String pom) {
    return new MavenProject(folder).write("server/pom.xml", pom)
        .write("server/src/main/java/com/acme/package-info.java", """
            @dev.parlance.MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt")
            package com.acme;
            """)
        .write(CATALOG, "a.text A text.\n").write(FRENCH, "a.text Un texte.\n");
  }

  private static Build compile(MavenProject project, Tools tools) {
    return project.build(tools, "-f", "server/pom.xml", "compile");
  }
}
