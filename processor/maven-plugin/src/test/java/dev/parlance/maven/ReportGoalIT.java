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
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The goal {@code report}. */
@ExtendWith(ResultTable.class)
class ReportGoalIT {
  private static final String REPORT = "dev.parlance:parlance-maven-plugin:report";
  private static final String CATALOG = "src/main/resources/com/acme/shop/messages.txt";
  private static final Pattern USES =
      Pattern.compile("\\{\"id\":\"([^\"]*)\",.*?(\"used\":(?:true|false),\"calls\":\\[[^\\]]*])");

  @TempDir
  Path folder;

  private final Tools tools = Tools.running();
  private MavenProject project;

  @BeforeEach
  void writeProject() throws IOException {
    folder = folder.toRealPath();
    project = new MavenProject(folder).write("pom.xml", Poms.documented(tools))
        .write("src/main/java/com/acme/shop/package-info.java", """
            @dev.parlance.MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt", required = {})
            package com.acme.shop;
            """)
        .write("src/main/java/com/acme/shop/Orders.java", """
            package com.acme.shop;

            @dev.parlance.MessageCatalog("messages.txt")
            interface Orders {
              enum Status { OPEN, SENT }

              @dev.parlance.MessageId("order.{status}") String status(Status status);
            }
            """)
        .write("src/main/java/com/acme/shop/Shop.java", """
            package com.acme.shop;

            import java.util.function.Function;

            class Shop {
              static final Function<Messages, String> REFERENCE = Messages::called;

              String text(Messages messages, Orders orders) {
                Runnable run = () -> messages.called();
                return messages.called() + messages.including()
                    + orders.status(Orders.Status.OPEN) + messages.find("found") + get("named");
              }

              String get(String key) {
                return key;
              }
            }
            """)
        .write("src/main/resources/com/acme/shop/messages.fr.txt", "called Appelé\nfound <x id=\"X\"/>\n")
        .write(CATALOG, """
            called Called
            including <x id="ICU" xid="included"/>
            included Included
            found Found
            named Named
            never Never
            order.open Open
            order.sent Sent
            """);
  }

  @Test
  void afterCompileTheReportSaysWhereMessagesAreCalled() {
    Build build = project.build(tools, "compile", REPORT, "-Dparlance.sarif=target/found/parlance.sarif").succeeded();

    assertTrue(build.says("[INFO] The report is " + folder + "/target/parlance/parlance.html."), build::toString);
    String shop = "{\"file\":\"com/acme/shop/Shop.java\",\"line\":";
    assertEquals(List.of(
        "order.open \"used\":true,\"calls\":[" + shop + "11}]",
        "order.sent \"used\":true,\"calls\":[" + shop + "11}]",
        "called \"used\":true,\"calls\":[" + shop + "6}," + shop + "9}," + shop + "10}]",
        "including \"used\":true,\"calls\":[" + shop + "10}]",
        "included \"used\":true,\"calls\":[]",
        "found \"used\":true,\"calls\":[" + shop + "11}]",
        "named \"used\":true,\"calls\":[]",
        "never \"used\":false,\"calls\":[]",
        "order.open \"used\":false,\"calls\":[]",
        "order.sent \"used\":false,\"calls\":[]"),
        USES.matcher(project.read("target/parlance/parlance.json")).results()
            .map(uses -> uses.group(1) + " " + uses.group(2)).toList());
    assertTrue(project.read("target/parlance/parlance.html").contains("\"file\":\"src/main/resources/com/acme/shop/"));
    assertTrue(project.read("target/found/parlance.sarif").contains("\"ruleId\" : \"unknown-placeholder\""));
    assertFalse(project.read("target/parlance/parlance.json").contains(folder.toString()));
  }

  @Test
  void withoutClassesTheReportLeavesThatOutAndAFaultyCatalogDoesNotFailTheGoal() {
    project.write(CATALOG, "broken <x id=\"START_LINK\"/>\n");
    Build build = project.build(tools, REPORT, "-Dparlance.report=site").succeeded();

    assertTrue(build.says("[INFO] The report does not say where messages are called"), build::toString);
    assertTrue(project.read("site/parlance.json").contains("\"rule\":\"unbalanced-tag\",\"severity\":\"error\""));
    assertFalse(project.read("site/parlance.json").contains("\"used\":"));
  }

  @Test
  void theCompilersOwnReportIsNotWrittenByOtherGoals() {
    project.write("pom.xml", Poms.shown("poms/report.xml"));
    project.build(tools, "dev.parlance:parlance-maven-plugin:check").succeeded();
    assertFalse(Files.exists(project.path("target/parlance")));

    project.build(tools, "compile").succeeded();
    assertTrue(Files.exists(project.path("target/parlance/parlance.html")));
    assertTrue(Files.exists(project.path("target/parlance.sarif")));
  }
}
