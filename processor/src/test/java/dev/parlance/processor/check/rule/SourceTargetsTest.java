package dev.parlance.processor.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Targets in a source catalog. */
class SourceTargetsTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void targetsOfKeysAreTheTextsOfTheSourcesLocale(JavaCompilers compiler) {
    assertEquals(List.of("NOTE messages.xlf:1:61: source-target: 2 units have <target>s, and of the source catalog only"
        + " <source>s are read: a, b. If its <source>s are keys, call the file messages.en.xlf and name it in"
        + " translations too: then its <target>s are the texts in en."),
        CatalogProject.in(folder)
            .file("messages.xlf", "<xliff version=\"1.2\"><file><body><trans-unit id=\"a\"><source>"
                + "key.title</source><target>Welcome</target></trans-unit><trans-unit id=\"b\"><source>b</source><target>"
                + "Bye</target></trans-unit></body></file></xliff>")
            .annotation("\"messages.xlf\"").compile(compiler)
            .reports(folder));
  }

  @Test
  void targetsInAnotherLanguageBelongElsewhere() {
    assertEquals(List.of("NOTE messages.xlf:1:65: source-target: 1 unit has a <target>, and of the source catalog only"
        + " <source>s are read: a. Put translations into a file of their own for each locale."), compile("Bonjour"));
  }

  @Test
  void targetsThatAreEmptyOrCopiesAreNoLoss() {
    assertEquals(List.of(), compile(" "));
    assertEquals(List.of(), compile(" Hello\n"));
  }

  private List<String> compile(String target) {
    return CatalogProject.in(folder)
        .file("messages.xlf", "<xliff version=\"2.0\"><file id=\"f\"><unit id=\"a\"><segment>"
            + "<source>Hello</source><target>" + target + "</target></segment></unit></file></xliff>")
        .annotation("\"messages.xlf\"").compile(JavaCompilers.JAVAC).reports(folder);
  }
}
