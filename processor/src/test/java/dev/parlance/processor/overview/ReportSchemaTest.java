package dev.parlance.processor.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.JavaCompilers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The report's data against {@code processor/docs/report.schema.json}. */
class ReportSchemaTest {
  @TempDir
  Path folder;

  @Test
  void aReportOfEveryKindOfPartIsAsTheSchemaSays() throws IOException {
    CatalogProject.in(folder)
        .file("messages.properties", "# A note\nday={0,date,long} {1}\nrange={0,choice,0#none|1#one|1<many {0}}",
            "select={who, select, she {her} other {them}} {n, plural, offset:1 =0 {0} other {#}}")
        .file("messages_de.properties", "day={1} {0,date}\nrange={0,choice,0#keine|1#eine}\nselect=x {who} {0,number")
        .file("other.txt", "a <x id=\"START_TAG_SPAN\"/>b<x id=\"CLOSE_TAG_SPAN\"/><x id=\"START_BLOCK_IF\"/>"
            + "<x id=\"LINE_BREAK\"/><x id=\"START_TAG_STRONG\"/>c<x id=\"CLOSE_TAG_STRONG\"/>"
            + "<x id=\"CLOSE_BLOCK_IF\"/><x id=\"ICU\" xid=\"b\"/>", "b {n, selectordinal, one {#st} other {#th}}",
            "broken <x id=\"START_LINK\"/>")
        .file("other.ar.txt", "a x", "b \u202e{n, selectordinal, other {#}}")
        .file("html.properties",
            "a=<a href=\"/u/{0}\" class=\"b\">x</a> <span title=\"y\">z</span> <a href=\"{1}\">w</a>")
        .source("test.package-info",
            "@dev.parlance.MessageCatalog(value = \"html.properties\", className = \"Html\","
                + " markup = dev.parlance.Markup.HTML)",
            "@dev.parlance.MessageCatalog(value = \"messages.properties\", translations ="
                + " \"messages_{locale}.properties\")",
            "@dev.parlance.MessageCatalog(value = \"other.txt\", className = \"Other\", translations ="
                + " \"other.{locale}.txt\", required = {}) package test;")
        .option("-Aparlance.report=" + folder).compile(JavaCompilers.JAVAC);

    String json = Files.readString(folder.resolve("parlance.json"));
    assertEquals(List.of(), errors(json));
    assertTrue(
        json.contains("{\"type\":\"link\",\"name\":\"link\",\"address\":\"/u/{arg0}\",\"attributes\":{\"class\":\"b\"},"
            + "\"content\":[\"x\"]},\" \",{\"type\":\"element\",\"name\":\"span\",\"attributes\":{\"title\":\"y\"}"),
        json);
    assertFalse(errors(json.replace("\"locales\"", "\"tags\"")).isEmpty());
    assertEquals(List.of(), List.of("value", "formatted", "number", "element", "tag", "block", "plural",
        "selectordinal", "select", "choice", "message").stream().filter(type -> !json.contains("\"type\":\"" + type))
        .toList());
  }

  @Test
  @EnabledIfSystemProperty(named = "parlance.realCatalogs", matches = ".+")
  void theReportOnPeerTubeIsAsTheSchemaSays() throws IOException {
    dev.parlance.processor.testing.RealCatalogs
        .in(Path.of(System.getProperty("parlance.realCatalogs"), "peertube")).translated("en")
        .option("-Aparlance.report=" + folder).option("-proc:only").compile(JavaCompilers.JAVAC);

    assertEquals(List.of(), errors(Files.readString(folder.resolve("parlance.json"))));
  }

  private static List<Error> errors(String json) throws IOException {
    Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(Path.of("docs/report.schema.json")));
    return schema.validate(json, InputFormat.JSON);
  }
}
