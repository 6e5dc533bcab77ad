package dev.parlance.gradle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogNamesTest {
  private static final List<String> FILES = List.of("messages.txt", "messages.fr.txt", "messages_fr.txt",
      "messages.names", "fr.json", "orders.txt", "application.yml", "Messages.java");

  @TempDir
  Path folder;

  @Test
  void translationsAndFilesOfNamesBeginLikeTheirCatalog() throws IOException {
    assertEquals(List.of("messages.txt", "messages.fr.txt", "messages_fr.txt", "messages.names"),
        meant("@MessageCatalog(\"/texts/messages.txt\")\npackage com.acme;"));
  }

  @Test
  void patternsThatBeginWithTheLocaleMeanWhatEndsLikeThem() throws IOException {
    assertEquals(List.of("fr.json", "orders.txt"), meant("""
        @MessageCatalog(value = "orders.txt", sourceLocale = "messages", // "application"
            translations = {"{locale}.json"}, syntax = Syntax.TEXT)
        interface Orders {}
        """));
  }

  @Test
  void eachAnnotationOfSeveralCounts() throws IOException {
    assertEquals(List.of("messages.txt", "messages.fr.txt", "messages_fr.txt", "messages.names", "orders.txt"),
        meant("@dev.parlance.MessageCatalog(value = \"messages.txt\", required = {}) class A {}"
            + " @MessageCatalog.List({@MessageCatalog(\"orders.txt\")}) class B {}"));
  }

  @Test
  void constantsAndEscapesMayMeanAnyFile() throws IOException {
    List<String> all = FILES.subList(0, FILES.size() - 1);

    assertEquals(all, meant("@MessageCatalog(Paths.MESSAGES) class A {}"));
    assertEquals(all, meant("@MessageCatalog(\"mess\" + \"ages.txt\") class A {}"));
    assertEquals(all, meant("@MessageCatalog(\"mess\\u0061ges.txt\") class A {}"));
  }

  @Test
  void sourcesWithoutAnAnnotationMeanNoFile() throws IOException {
    assertEquals(List.of(), meant("class A { String a = \"messages.txt\"; }"));
    assertEquals(List.of(), meant("import dev.parlance.MessageCatalog; class A { String a = \"messages.txt\"; }"));
  }

  private List<String> meant(String source) throws IOException {
    CatalogNames names = CatalogNames.in(List.of(Files.writeString(folder.resolve("A.java"), source)));
    return FILES.stream().filter(names::mayMean).toList();
  }
}
