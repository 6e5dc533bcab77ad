package dev.parlance.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.maven.testing.Build;
import dev.parlance.maven.testing.MavenProject;
import dev.parlance.maven.testing.Poms;
import dev.parlance.maven.testing.ResultTable;
import dev.parlance.maven.testing.Tools;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The goal {@code unused}. */
@ExtendWith(ResultTable.class)
class UnusedGoalIT {
  private static final String UNUSED = "dev.parlance:parlance-maven-plugin:unused";
  private static final String CATALOG = "src/main/resources/com/acme/shop/messages.txt";

  @TempDir
  Path folder;

  private final Tools tools = Tools.running();
  private MavenProject project;

  @BeforeEach
  void writeProject() throws IOException {
    folder = folder.toRealPath();
    project = new MavenProject(folder).write("pom.xml", Poms.documented(tools))
        .write("src/main/java/com/acme/shop/package-info.java", """
            @dev.parlance.MessageCatalog("messages.txt")
            package com.acme.shop;
            """)
        .write("src/main/java/com/acme/shop/Orders.java", """
            package com.acme.shop;

            @dev.parlance.MessageCatalog("orders.txt")
            interface Orders {
              enum Status { OPEN, SENT }

              @dev.parlance.MessageId("order.{status}") String status(Status status);

              @dev.parlance.MessageId("order.title") String title();
            }
            """)
        .write("src/main/resources/com/acme/shop/orders.txt", "order.title Orders\norder.open Open\norder.sent Sent\n"
            + "order.other For the client only\n")
        .write(CATALOG, """
            called Called
            referred Referred to
            inherited Called on a subclass
            found Found by a constant
            either Found by one of two constants
            never Never called
            with.value Never <x id="VALUE"/>
            including <x id="ICU" xid="between"/>
            between <x id="ICU" xid="included"/>
            included Shown by two others
            unused.including <x id="ICU" xid="never"/>
            """);
  }

  @Test
  void whatTemplatesNameIsUsedAndWhatDoesNotExistIsFound() {
    String plugin = "<artifactId>parlance-maven-plugin</artifactId>";
    project.write("pom.xml", Poms.documented(tools).replace(plugin, plugin + """
        <configuration>
          <templates>
            <template>src/main/resources/templates</template>
          </templates>
        </configuration>"""))
        .write("src/main/resources/templates/page.html",
            "<p th:text=\"#{called}\">\n<p th:text=\"#{with.valu(${x})}\">\n"
                + "<p th:text=\"${@messages.referred()} + ${@messages.eiter()} + ${@others.eiter()}\">\n")
        .write("src/main/java/com/acme/shop/Shop.java", "package com.acme.shop;\n\nclass Shop {}\n");

    Build build = project.build(tools, "compile", UNUSED).succeeded();
    Build checked = project.build(tools, "compile", UNUSED.replace("unused", "check")).failed();

    String page = folder + "/src/main/resources/templates/page.html";
    String key = page + ":2:15: unknown-key: “with.valu” is not an entry of " + folder + "/" + CATALOG + ", " + folder
        + "/src/main/resources/com/acme/shop/orders.txt. Did you mean with.value?";
    String method = page + ":3:51: unknown-key: Messages has no method eiter(). Did you mean either()?";
    assertTrue(build.says("[WARNING] " + key), build::toString);
    assertTrue(build.says("[WARNING] " + method), build::toString);
    assertTrue(!build.says("which shows called.") && !build.says("which shows referred."), build::toString);
    assertTrue(build.says("which shows either."), build::toString);
    assertTrue(checked.says("[ERROR] " + key) && checked.says("[ERROR] " + method), checked::toString);
    assertTrue(checked.says("The message catalogs or what names their entries have 2 errors."), checked::toString);
  }

  @Test
  void whatClassFilesAndPatternsNameIsUsed() {
    project.write("src/main/java/com/acme/shop/Shop.java", """
        package com.acme.shop;

        @Shop.Size(message = "{called}")
        class Shop {
          @interface Size {
            String message();
          }

          String text(String which) {
            return get("referred") + get("with." + which);
          }

          String get(String key) {
            return key;
          }
        }
        """);

    Build build = project.build(tools, "compile", UNUSED, "-Dparlance.keep=inh*ed,order.t*").succeeded();

    assertEquals(List.of("found", "either", "never", "including", "between", "included", "unused.including"),
        build.output().stream().filter(line -> line.contains("messages.txt:") && line.contains(": unused:"))
            .map(line -> line.replaceAll(".*, which shows (.*)\\. Call it, or remove it\\.", "$1")).toList(),
        build::toString);
    assertTrue(!build.says("which shows order.title."), build::toString);
    assertTrue(build.says("[INFO] Entries that are used in ways that cannot be seen"), build::toString);
  }

  @Test
  void entriesThatNoClassCallsAreWarningsAtTheirLines() {
    project.write("src/main/java/com/acme/shop/Shop.java", """
        package com.acme.shop;

        import java.util.Optional;
        import java.util.function.Function;

        class Shop extends Messages {
          static final Function<Messages, String> REFERENCE = Messages::referred;

          String called(Messages messages, Orders orders) {
            return messages.called() + messages.including() + inherited() + orders.status(Orders.Status.OPEN);
          }

          Optional<String> found(Messages messages, boolean either) {
            String id = either ? "either" : "neither";
            return messages.find("found").or(() -> messages.find(id));
          }

          Optional<String> found(Messages messages) {
            String id = messages.locale().equals(java.util.Locale.ROOT) ? "found" : "foundd";
            return messages.find(id);
          }
        }
        """);

    Build build = project.build(tools, "compile", UNUSED).succeeded();

    assertEquals(List.of(
        "[WARNING] " + folder + "/" + CATALOG + ":6:1: unused: no class calls Messages.never, which shows never."
            + " Call it, or remove it.",
        "[WARNING] " + folder + "/" + CATALOG + ":7:1: unused: no class calls Messages.withValue, which shows"
            + " with.value. Call it, or remove it.",
        "[WARNING] " + folder + "/" + CATALOG + ":11:1: unused: no class calls Messages.unusedIncluding, which shows"
            + " unused.including. Call it, or remove it.",
        "[WARNING] " + folder + "/" + CATALOG + ": find is called with IDs that are computed at run time, which may be"
            + " those of entries above: Shop.java:15.",
        "[WARNING] Shop.java:20: unknown-id: find(\"foundd\") finds nothing: " + folder + "/" + CATALOG
            + " has no such entry that Messages shows. Did you mean found?",
        "[WARNING] " + folder + "/src/main/resources/com/acme/shop/orders.txt:1:1: unused: no class calls Orders.title,"
            + " which shows order.title. Call it, or remove it."),
        build.output().stream().filter(line -> line.startsWith("[WARNING]") && line.contains("/com/acme/")
            || line.contains("unknown-id")).toList(),
        build::toString);
  }

  @Test
  void theBuildFailsOnUnusedEntriesIfAsked() {
    Build build = project.build(tools, "compile", UNUSED, "-Dparlance.failOnUnused=true").failed();

    assertTrue(build.says("Some messages are unused, or some IDs are unknown"), build::toString);
  }

  @Test
  void withoutCompiledClassesTheGoalSaysWhatToRun() {
    Build build = project.build(tools, UNUSED).failed();

    assertTrue(build.says("Compile first: mvn compile parlance:unused"), build::toString);
  }
}
