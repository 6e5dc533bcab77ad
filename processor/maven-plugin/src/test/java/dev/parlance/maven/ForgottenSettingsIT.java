package dev.parlance.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.maven.testing.Build;
import dev.parlance.maven.testing.CompilerPoms;
import dev.parlance.maven.testing.Jdk;
import dev.parlance.maven.testing.MavenProject;
import dev.parlance.maven.testing.Poms;
import dev.parlance.maven.testing.ResultTable;
import dev.parlance.maven.testing.Tools;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Settings without which a build compiles no messages, or not the edited ones, and what is said of them. */
@ExtendWith(ResultTable.class)
@Tag("slow")
class ForgottenSettingsIT {
  private static final String SOURCE = "src/main/java/com/acme/package-info.java";
  private static final String CATALOG = "src/main/resources/com/acme/messages.txt";
  private static final String UNPROCESSED = " has @MessageCatalog, but no annotation processor will see it, so that no"
      + " class is generated: ";
  private static final String UNBOUND = "The goal prepare of parlance-maven-plugin did not run before this compilation";

  @TempDir
  Path folder;

  private final Tools tools = Tools.running();
  private MavenProject project;

  @BeforeEach
  void writeProject() throws IOException {
    folder = folder.toRealPath();
    project = new MavenProject(folder)
        .write(SOURCE, "@dev.parlance.MessageCatalog(\"messages.txt\")\npackage com.acme;\n")
        .write("src/main/java/com/acme/NotAnnotated.java",
            "package com.acme;\n\n/** {@code @MessageCatalog} is elsewhere. */\nclass NotAnnotated {}\n")
        .write(CATALOG, "a.text A text.\n");
  }

  @Test
  void aProcessorThatIsSwitchedOffIsNamedBeforeTheCompilerRuns() {
    assertEquals(List.of("maven-compiler-plugin has <proc>none</proc>, or -proc:none. Remove it."),
        unprocessed(Poms.documented(tools).replace("<annotationProcessorPaths>", "<proc>none</proc>\n"
            + "<annotationProcessorPaths>")));
  }

  @Test
  void aPathWithOtherProcessorsOnlyIsNamed() {
    assertEquals(List.of("<annotationProcessorPaths> of maven-compiler-plugin has others. Add parlance-processor."),
        unprocessed(Poms.documented(tools).replace("<artifactId>parlance-processor<",
            "<artifactId>parlance-runtime<")));
  }

  @Test
  void aProcessorThatIsNowhereIsNamed() {
    String pom = Poms.documented(tools);
    int start = pom.indexOf("<annotationProcessorPaths>");
    int end = pom.indexOf("</annotationProcessorPaths>");

    assertEquals(List.of("parlance-processor is nowhere in the POM. Add it to the <annotationProcessorPaths> of"
        + " maven-compiler-plugin."),
        unprocessed(pom.substring(0, start) + pom.substring(end).replace("</annotationProcessorPaths>", "")));
  }

  @Test
  void onNewerJdksAProcessorOnTheClassPathIsNamed() {
    String advice = "JDK 23 and later run no processor that is only on the class path. Add parlance-processor to the"
        + " <annotationProcessorPaths> of maven-compiler-plugin, or write <proc>full</proc> in its configuration.";

    for (Tools each : Tools.newest()) {
      assertEquals(new Jdk(each.jdk()).feature() >= 23 ? List.of(advice) : List.of(),
          unprocessed(each, CompilerPoms.classPath(each).replace("<proc>full</proc>", "")), each::toString);
    }
  }

  @Test
  void whatWorksIsNotSuspected() {
    assertEquals(List.of(), unprocessed(Poms.documented(tools)));
    assertEquals(List.of(), unprocessed(CompilerPoms.classPath(tools)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.parlance.maven.testing.Tools#newest")
  void withExtensionsTheGoalNeedsNoExecution(Tools each) {
    String pom = Poms.documented(each, "<extensions>true</extensions>\n");
    int ours = pom.indexOf("<artifactId>parlance-maven-plugin</artifactId>");
    project.write("pom.xml", pom.substring(0, pom.indexOf("<executions>", ours))
        + pom.substring(pom.indexOf("</executions>", ours) + "</executions>".length()));
    Build first = project.build(each, "compile").succeeded();
    assertTrue(first.says(":prepare (parlance-prepare)"), first::toString);
    assertFalse(first.says(UNBOUND), first::toString);

    project.write(CATALOG, "a.text Another text.\n");
    Build second = project.build(each, "compile").succeeded();

    assertTrue(second.compiled(), second::toString);
    assertTrue(project.read("target/classes/com/acme/Messages_en.class").contains("Another text."));
  }

  @Test
  void aGoalThatIsBoundIsNotBoundOnceMore() {
    project.write("pom.xml", Poms.documented(tools, "<extensions>true</extensions>\n"));

    Build build = project.build(tools, "process-resources").succeeded();

    assertEquals(1, build.output().stream().filter(line -> line.contains(":prepare (")).count(), build::toString);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.parlance.maven.testing.Tools#newest")
  void whereTheGoalIsNotBoundTheProcessorSaysSoOnce(Tools each) {
    String pom = Poms.documented(each);
    int comment = pom.indexOf("<!-- Maven compiles anew");
    project.write("pom.xml", pom.substring(0, comment)
        + pom.substring(pom.indexOf("</plugin>", comment) + "</plugin>".length()));

    Build build = project.build(each, "compile").succeeded();
    assertEquals(1, build.output().stream().filter(line -> line.contains(UNBOUND)).count(), build::toString);

    Build check = project.build(each, "dev.parlance:parlance-maven-plugin:" + System.getProperty("parlance.version")
        + ":check").succeeded();
    assertFalse(check.says(UNBOUND), check::toString);
  }

  @Test
  void whereTheGoalIsBoundTheProcessorSaysNothing() {
    project.write("pom.xml", Poms.documented(tools))
        .write("src/test/java/com/acme/tests/package-info.java",
            "@dev.parlance.MessageCatalog(\"/com/acme/messages.txt\")\npackage com.acme.tests;\n");

    Build build = project.build(tools, "test-compile").succeeded();

    assertFalse(build.says(UNBOUND), build::toString);
    assertTrue(project.read("target/test-classes/com/acme/tests/Messages_en.class").contains("A text."));
  }

  private List<String> unprocessed(String pom) {
    return unprocessed(tools, pom);
  }

  /** Why the goal says that no processor will see the annotation. */
  private List<String> unprocessed(Tools each, String pom) {
    Build build = project.write("pom.xml", pom).build(each, "process-resources").succeeded();
    String start = "[WARNING] " + folder + "/" + SOURCE + UNPROCESSED;
    return build.output().stream().filter(line -> line.contains(UNPROCESSED))
        .map(line -> line.startsWith(start) ? line.substring(start.length()) : line).toList();
  }
}
