package dev.parlance.maven;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.maven.testing.Build;
import dev.parlance.maven.testing.MavenProject;
import dev.parlance.maven.testing.Poms;
import dev.parlance.maven.testing.ResultTable;
import dev.parlance.maven.testing.Tools;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader of catalogs that the page on formats shows, on the processor path of a module. */
@ExtendWith(ResultTable.class)
@Execution(ExecutionMode.CONCURRENT)
@Tag("slow")
class ReadersIT {
  private static final String CHECK = "dev.parlance:parlance-maven-plugin:check";
  private static final String CATALOGS = "app/src/main/resources/com/acme/shop/";
  private static final String PARENT = """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>com.acme</groupId>
        <artifactId>parent</artifactId>
        <version>1</version>
        <packaging>pom</packaging>
        <modules>
          <module>readers</module>
          <module>app</module>
        </modules>
      </project>
      """;

  @TempDir
  Path folder;

  private MavenProject project;

  @BeforeEach
  void writeModules() throws IOException {
    folder = folder.toRealPath();
    project = new MavenProject(folder).write("pom.xml", PARENT)
        .write("readers/src/main/java/com/acme/readers/LangReader.java",
            Poms.shown("../java/com/acme/readers/LangReader.java"))
        .write("readers/src/main/resources/META-INF/services/dev.parlance.processor.spi.CatalogReader",
            "com.acme.readers.LangReader\n")
        .write("app/src/main/java/com/acme/shop/package-info.java", """
            @dev.parlance.MessageCatalog(value = "messages.lang", translations = "messages.{locale}.lang")
            package com.acme.shop;
            """)
        .write("app/src/main/java/com/acme/shop/Shop.java", """
            package com.acme.shop;

            class Shop {
              String hello(Messages messages) {
                return messages.hello("Ada");
              }
            }
            """)
        .write(CATALOGS + "messages.lang", "hello=Hello ${name}!\n")
        .write(CATALOGS + "messages.fr.lang", "hello=Bonjour ${name}\u00a0!\n");
  }

  @ParameterizedTest
  @MethodSource("dev.parlance.maven.testing.Tools#newest")
  void theCompilerAndTheGoalsUseIt(Tools tools) {
    writePoms(tools);

    Build build = project.build(tools, "package", CHECK).succeeded();
    project.write(CATALOGS + "messages.fr.lang", "hello=Bonjour ${nom}\u00a0!\n");
    Build faulty = project.build(tools, "package", CHECK, "-Dmaven.main.skip").failed();

    assertTrue(build.says("One catalog was checked; it has no error."), build::toString);
    assertTrue(faulty.says("[ERROR] " + folder + "/" + CATALOGS + "messages.fr.lang:1:7: unknown-placeholder: the"
        + " source text has no ${nom}. Did you mean ${name}?"), faulty::toString);
  }

  private void writePoms(Tools tools) {
    String app = Poms.documented(tools);
    project.write("app/pom.xml", app.replace("</annotationProcessorPaths>", """
            <path>
              <groupId>com.acme</groupId>
              <artifactId>readers</artifactId>
              <version>1</version>
            </path>
          </annotationProcessorPaths>"""));
    project.write("readers/pom.xml", app.substring(0, app.indexOf("<build>")).replace("shop", "readers").replace(
        "</dependencies>", """
            <dependency>
              <groupId>dev.parlance</groupId>
              <artifactId>parlance-processor</artifactId>
              <version>%s</version>
              <scope>provided</scope>
            </dependency>
          </dependencies>""".formatted(System.getProperty("parlance.version"))) + """
          <build>
            <plugins>
              <plugin>
                <groupId>org.apache.maven.plugins</groupId>
                <artifactId>maven-compiler-plugin</artifactId>
                <version>%s</version>
                <configuration>
                  <release>17</release>
                  <proc>none</proc>
                </configuration>
              </plugin>
            </plugins>
          </build>
        </project>
        """.formatted(tools.compilerPlugin()));
  }
}
