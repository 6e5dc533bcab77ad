package dev.parlance.maven;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.maven.testing.Build;
import dev.parlance.maven.testing.MavenProject;
import dev.parlance.maven.testing.Poms;
import dev.parlance.maven.testing.ResultTable;
import dev.parlance.maven.testing.Tools;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the next build does when only a catalog has changed. */
@ExtendWith(ResultTable.class)
@Execution(ExecutionMode.CONCURRENT)
class ChangedCatalogIT {
  private static final String CATALOG = "src/main/resources/com/acme/shop/messages.txt";

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.parlance.maven.testing.Tools#all")
  void anEditedCatalogIsCompiledAndAnUnchangedOneIsNot(Tools tools) {
    MavenProject project = new MavenProject(folder).write("pom.xml", Poms.readme(tools))
        .write("src/main/java/com/acme/shop/package-info.java", """
            @dev.parlance.MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt")
            package com.acme.shop;
            """)
        .write(CATALOG, "email.required Email is required.\n");
    assertTrue(project.build(tools, "compile").succeeded().compiled());
    Build unchanged = project.build(tools, "compile").succeeded();
    assertFalse(unchanged.compiled(), unchanged::toString);

    project.write(CATALOG, "email.required An email address is required.\n");
    Build edited = project.build(tools, "compile").succeeded();

    assertTrue(edited.says("com/acme/shop/messages.txt has changed."), edited::toString);
    assertTrue(project.read("target/classes/com/acme/shop/Messages_en.class").contains("An email address"));
  }
}
