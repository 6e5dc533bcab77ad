package dev.parlance.processor.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.JavaCompilers;
import dev.parlance.processor.testing.RealCatalogs;
import dev.parlance.processor.testing.Reports;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The findings of {@code parlance.sarif}, against the official schema, which a library has. */
class SarifTest {
  private static final String SCHEMA = "/schema/sarif-schema-2.1.0.json";

  @TempDir
  Path folder;

  private Path sarif;

  @BeforeEach
  void name() {
    sarif = folder.resolve("parlance.sarif");
  }

  @Test
  void findingsOfAllSeveritiesAreResults() throws IOException {
    CatalogProject.in(folder).catalog("a <x id=\"A\"/>", "b B", "c {plain}")
        .file("messages.fr.txt", "a ah", "b {plain}").file("a b#é.de.txt", "a {{x}}", "b ß")
        .annotation("value = \"messages.txt\", translations = {\"messages.fr.txt\", \"a b#é.{locale}.txt\"},"
            + " required = \"fr\"")
        .option("-Aparlance.sarif=" + sarif).compile(JavaCompilers.JAVAC);

    assertValid();
    JsonNode run = Reports.json(sarif).at("/runs/0");
    assertEquals("Parlance utf16CodeUnits",
        run.at("/tool/driver/name").asString() + " " + run.get("columnKind").asString());
    assertEquals(List.of("error missing-placeholder messages.fr.txt {\"startLine\":1,\"startColumn\":3}",
        "warning foreign-syntax messages.txt {\"startLine\":3,\"startColumn\":3}",
        "warning foreign-syntax messages.fr.txt {\"startLine\":2,\"startColumn\":3}",
        "warning missing-placeholder a%20b%23%C3%A9.de.txt {\"startLine\":1,\"startColumn\":3}",
        "warning missing-translation messages.txt {\"startLine\":3,\"startColumn\":3}",
        "warning missing-translation messages.txt {\"startLine\":3,\"startColumn\":3}").stream().sorted().toList(),
        run.get("results").valueStream().map(SarifTest::described).sorted().toList());
    for (JsonNode result : run.get("results")) {
      assertEquals(result.get("ruleId").asString(),
          run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt() + "/id").asString());
      assertEquals("%SRCROOT%", result.at("/locations/0/physicalLocation/artifactLocation/uriBaseId").asString());
    }
  }

  private static String described(JsonNode result) {
    JsonNode place = result.at("/locations/0/physicalLocation");
    return String.join(" ", result.get("level").asString(), result.get("ruleId").asString(),
        place.at("/artifactLocation/uri").asString(), place.get("region").toString());
  }

  @Test
  void bracesOfAMessageAreDoubledSinceSingleOnesArePlaceholders() throws IOException {
    CatalogProject.in(folder).catalog("a {name}").option("-Aparlance.sarif=" + sarif).compile(JavaCompilers.JAVAC);

    assertValid();
    String message = Reports.json(sarif).at("/runs/0/results/0/message/text").asString();
    assertEquals(List.of("{{name}}", false),
        List.of(message.replaceAll("(?s).*?(\\{+name}+).*", "$1"), message.matches("(?s).*(?<!\\{)\\{name.*")));
  }

  @Test
  void aFindingThatTwoAnnotationsHaveIsOneResultAndKeepsItsFingerprintWhereItMoves() throws IOException {
    CatalogProject project = CatalogProject.in(folder).catalog("a {name}").source("test.package-info",
        "@dev.parlance.MessageCatalog(\"messages.txt\")",
        "@dev.parlance.MessageCatalog(value = \"messages.txt\", className = \"Other\") package test;")
        .option("-Aparlance.sarif=" + sarif);
    project.compile(JavaCompilers.JAVAC);
    JsonNode before = Reports.json(sarif).at("/runs/0/results");
    project.catalog("# A line above", "", "a {name}").compile(JavaCompilers.JAVAC);
    JsonNode after = Reports.json(sarif).at("/runs/0/results");

    assertEquals(1, before.size());
    assertEquals(before.at("/0/partialFingerprints"), after.at("/0/partialFingerprints"));
    assertEquals(3, after.at("/0/locations/0/physicalLocation/region/startLine").asInt());
  }

  @Test
  void withoutAFindingItHasNoResult() throws IOException {
    CatalogProject.in(folder).catalog("a A").option("-Aparlance.sarif=" + sarif).compile(JavaCompilers.JAVAC);

    assertValid();
    assertEquals("[]", Reports.json(sarif).at("/runs/0/results").toString());
    assertFalse(Files.exists(folder.resolve("parlance.json")));
  }

  @Test
  @EnabledIfSystemProperty(named = "parlance.realCatalogs", matches = ".+")
  void theFindingsOnPeerTube() throws IOException {
    RealCatalogs.in(Path.of(System.getProperty("parlance.realCatalogs"), "peertube")).translated("en")
        .option("-Aparlance.sarif=" + sarif).option("-proc:only").compile(JavaCompilers.JAVAC);

    assertValid();
  }

  private void assertValid() throws IOException {
    try (InputStream official = SarifTest.class.getResourceAsStream(SCHEMA)) {
      Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(official);
      assertEquals(List.of(), schema.validate(Files.readString(sarif), InputFormat.JSON));
    }
  }
}
