package dev.parlance.processor.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import dev.parlance.processor.testing.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The report of {@code parlance.report}: its data, and the files that it is written to. */
class ReportTest {
  private static final String TRANSLATED =
      "value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = {}";
  private static final String PLURAL = "{\"type\":\"plural\",\"name\":\"n\",\"branches\":[{\"selector\":\"one\","
      + "\"content\":[{\"type\":\"number\",\"name\":\"n\"},\" %s\"]},{\"selector\":\"other\",\"content\":"
      + "[{\"type\":\"number\",\"name\":\"n\"},\" %s\"]}]}";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void aSmallCatalogAndItsTranslations(JavaCompilers compiler) throws IOException {
    Compiled compiled = CatalogProject.in(folder)
        .catalog("greeting Hello, <x id=\"USER\"/>!",
            "terms See <x id=\"START_LINK\"/>the terms<x id=\"CLOSE_LINK\"/>.",
            "files {n, plural, one {# file} other {# files}}", "name Parlance", "save Save")
        .file("messages.fr.txt", "greeting Bonjour, <x id=\"USER\"/> !",
            "terms Voir <x id=\"START_LINK\"/>les conditions.",
            "files {n, plural, one {# fichier} other {# fichiers}}", "name Parlance")
        .file("messages.fr-CA.txt", "save Enregistrer")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = \"fr-CA\"")
        .option("-Aparlance.report=" + folder.resolve("report")).compile(compiler);

    assertTrue(compiled.success());
    JsonNode catalog = Reports.read(folder.resolve("report")).get("catalogs").get(0);
    assertEquals("""
        [{"locale":"fr","file":"messages.fr.txt","required":false,"messages":{"translated":2,"equal":1,"stale":0,\
        "setAside":1,"inherited":0,"missing":1}},{"locale":"fr-CA","file":"messages.fr-CA.txt","required":true,\
        "messages":{"translated":1,"equal":0,"stale":0,"setAside":0,"inherited":4,"missing":0}}]""",
        catalog.get("locales").toString());
    assertEquals(List.of("""
        {"id":"greeting","line":1,"methods":[{"returns":"String","name":"greeting","parameters":[{"type":"String",\
        "name":"user"}]}],"placeholders":[{"name":"user","placeholder":"USER"}],"text":["Hello, ",{"type":"value",\
        "name":"user"},"!"],"translations":{"fr":{"text":["Bonjour, ",{"type":"value","name":"user"}," !"]},\
        "fr-CA":{"state":"inherited","from":"fr"}}}""",
        """
            {"id":"terms","line":2,"methods":[{"returns":"RichText","name":"terms","parameters":[{"type":"Link",\
            "name":"link"}]}],"placeholders":[{"name":"link","placeholder":"START_LINK"}],"text":["See ",\
            {"type":"link","name":"link","content":["the terms"]},"."],"translations":{"fr":{"state":"setAside",\
            "written":"Voir <x id=\\"START_LINK\\"/>les conditions."},"fr-CA":{"state":"inherited","from":"en"}}}""",
        "{\"id\":\"files\",\"line\":3,\"methods\":[{\"returns\":\"String\",\"name\":\"files\",\"parameters\":"
            + "[{\"type\":\"long\",\"name\":\"n\"}]}],\"placeholders\":[{\"name\":\"n\",\"placeholder\":\"n\"}],"
            + "\"text\":[" + PLURAL.formatted("file", "files") + "],\"translations\":{\"fr\":{\"text\":["
            + PLURAL.formatted("fichier", "fichiers") + "]},\"fr-CA\":{\"state\":\"inherited\",\"from\":\"fr\"}}}",
        """
            {"id":"name","line":4,"methods":[{"returns":"String","name":"name","parameters":[]}],"text":"Parlance",\
            "translations":{"fr":{"state":"equal","text":"Parlance"},"fr-CA":{"state":"inherited","from":"fr"}}}""",
        """
            {"id":"save","line":5,"methods":[{"returns":"String","name":"save","parameters":[]}],"text":"Save",\
            "translations":{"fr-CA":{"text":"Enregistrer"}}}"""),
        Reports.texts(catalog.get("messages")));
    assertEquals(List.of("""
        {"rule":"missing-translation","severity":"warning","locale":"fr","file":"messages.txt","line":5,"column":6,\
        "problem":"1 text is missing in fr: save.","advice":"Translate it in messages.fr.txt; until then, another\
         locale's text is shown.","texts":1}""",
        """
            {"rule":"unbalanced-tag","severity":"warning","locale":"fr","file":"messages.fr.txt","line":2,"column":12,\
            "id":"terms","text":"Voir <x id=\\"START_LINK\\"/>les conditions.","problem":"<x id=\\"START_LINK\\"/> is\
             never closed.","advice":"Add <x id=\\"CLOSE_LINK\\"/> after its content.","texts":1}"""),
        Reports.texts(catalog.get("findings")).stream().sorted().toList());
  }

  @Test
  void aTextThatWasMadeFromAnotherIsStaleAndACopyLaidOutInOtherLinesIsEqual() throws IOException {
    String plural = "{n, plural, other {<x id=\"N\"/>}}";
    String value = "<x id=\"A\"/>";
    CatalogProject.in(folder)
        .file("messages.xlf", xliff("Free for 14 days", "", plural, "", value, "", "Sign in", "", "144p", ""))
        .file("messages.de.xlf", xliff("Free for ever", "Immer frei", plural, "{n,plural,other {<x id=\"N\"/>}}",
            value, value, "Sign in", "\n    Sign\n    in\n", "144p", "144 p"))
        .annotation("value = \"messages.xlf\", translations = \"messages.{locale}.xlf\", required = {}")
        .option("-Aparlance.report=" + folder).compile(JavaCompilers.JAVAC);

    assertEquals("""
        {"translated":1,"equal":2,"stale":1,"setAside":0,"inherited":1,"missing":0}""",
        Reports.read(folder).at("/catalogs/0/locales/0/messages").toString());
  }

  /** A file of units with {@code texts}, each with its translation, which may be empty. */
  private static String xliff(String... texts) {
    StringBuilder units = new StringBuilder();
    for (int i = 0; i < texts.length; i += 2) {
      units.append("<trans-unit id=\"u" + i + "\"><source>" + texts[i] + "</source>"
          + (texts[i + 1].isEmpty() ? "" : "<target>" + texts[i + 1] + "</target>") + "</trans-unit>");
    }
    return "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file original=\"x\""
        + " source-language=\"en\" datatype=\"plaintext\"><body>" + units + "</body></file></xliff>";
  }

  @Test
  void theMethodsAreThoseOfTheInterfaceWithTheConstantsOfItsFamilies() throws IOException {
    CatalogProject.in(folder)
        .catalog("order.open Open to <x id=\"NAME\"/>", "order.sent Sent to <x id=\"NAME\"/>", "order.gone Gone")
        .source("test.Orders", "package test;", "import dev.parlance.*;", "@MessageCatalog(\"messages.txt\")",
            "interface Orders { enum Status { OPEN, SENT }",
            "@MessageId(\"order.{status}\") String status(Status status, String name);",
            "@MessageId(\"order.open\") RichText open(String name); }")
        .option("-Aparlance.report=" + folder).compile(JavaCompilers.JAVAC);

    JsonNode catalog = Reports.read(folder).at("/catalogs/0");
    assertEquals("test.OrdersImpl Orders", catalog.get("class").asString() + " " + catalog.get("type").asString());
    assertEquals(List.of("""
        [{"returns":"String","name":"status","parameters":[{"type":"Orders.Status","name":"status"},{"type":"String",\
        "name":"name"}],"constant":"OPEN"},{"returns":"RichText","name":"open","parameters":[{"type":"String",\
        "name":"name"}]}]""",
        """
            [{"returns":"String","name":"status","parameters":[{"type":"Orders.Status","name":"status"},{"type":"String",\
            "name":"name"}],"constant":"SENT"}]"""),
        Reports.texts(catalog.at("/messages")).stream().map(message -> message.replaceAll(".*\"methods\":", "")
            .replaceAll(",\"(?:placeholders|text)\":.*", "")).toList());
  }

  @Test
  void allCatalogsOfACompilationAreInOneReport() throws IOException {
    CatalogProject.in(folder).catalog("a A").file("other.txt", "b B").source("test.package-info",
        "@dev.parlance.MessageCatalog(\"messages.txt\")",
        "@dev.parlance.MessageCatalog(value = \"other.txt\", className = \"Other\") package test;")
        .option("-Aparlance.report=" + folder).compile(JavaCompilers.JAVAC);

    JsonNode report = Reports.read(folder);
    assertEquals("test.Messages", report.at("/catalogs/0/class").asString());
    assertEquals("test.Other", report.at("/catalogs/1/class").asString());
    assertEquals(2, report.get("catalogs").size());
  }

  @Test
  void aKnownDefectIsANoteAndAnErrorInTheSourceIsReportedThoughNothingCompiles() throws IOException {
    CatalogProject project = CatalogProject.in(folder).translated("<x id=\"A\"/>", "ah")
        .option("-Aparlance.baseline=" + folder.resolve("known.txt"));
    assertTrue(project.option("-Aparlance.writeBaseline=true").compile(JavaCompilers.JAVAC).success());
    Compiled compiled = project.catalog("a <x id=\"A\"/>", "broken <x id=\"START_LINK\"/>")
        .option("-Aparlance.report=" + folder).compile(JavaCompilers.JAVAC);

    assertFalse(compiled.success());
    assertEquals(List.of("note missing-placeholder", "error unbalanced-tag"), Stream.of(0, 1)
        .map(i -> Reports.read(folder).at("/catalogs/0/findings/" + i))
        .map(each -> each.get("severity").asString() + " " + each.get("rule").asString()).toList());
  }

  @Test
  void aFindingAtADeclarationHasTheLineOfItsSource() throws IOException {
    CatalogProject.in(folder).catalog("a A").file("App.java",
        "package test;", "import dev.parlance.*;", "@MessageCatalog(\"messages.txt\")", "interface App {",
        "  @MessageId(\"gone\") String gone();", "}");
    Reports.compile(folder.resolve("App.java"), folder, "-Aparlance.report=" + folder.resolve("report"));

    assertEquals("""
        {"rule":"stale-id","severity":"error","file":"App.java","line":5,""",
        Reports.read(folder.resolve("report")).at("/catalogs/0/findings/0").toString().replaceFirst("\"problem.*", ""));
  }

  @Test
  void theReportIsTheSameToTheByteInEveryFolder() throws IOException {
    for (String name : List.of("one", "another place")) {
      Path project = folder.resolve(name);
      CatalogProject.in(project.resolve("src")).catalog("a <x id=\"A\"/>").file("messages.fr.txt", "a ah")
          .file("../pom.xml", "<project/>").file("messages.de.txt", "b bah").annotation(TRANSLATED)
          .option("-Aparlance.report=" + project.resolve("report"))
          .option("-Aparlance.sarif=" + project.resolve("report/parlance.sarif")).compile(JavaCompilers.JAVAC);
    }

    for (String file : List.of("parlance.json", "parlance.html", "parlance.sarif")) {
      String content = Files.readString(folder.resolve("one/report").resolve(file));
      assertEquals(content, Files.readString(folder.resolve("another place/report").resolve(file)));
      assertTrue(content.contains("src/messages.fr.txt"), file);
      assertFalse(content.contains(folder.toString()), file);
    }
  }

  @ParameterizedTest
  @CsvSource({".git/HEAD, shop/web/messages.txt", ".mvn/maven.config, shop/web/messages.txt",
    "pom.xml, messages.txt", "shop/pom.xml, web/messages.txt"})
  void pathsAreWrittenFromTheFolderOfTheRepositoryOrElseOfTheBuild(String mark, String path) throws IOException {
    CatalogProject.in(folder.resolve("repository/shop/web")).catalog("a A").file("pom.xml", "<project/>")
        .file("../../" + mark, "").option("-Aparlance.report=" + folder).compile(JavaCompilers.JAVAC);

    assertEquals(path, Reports.read(folder).at("/catalogs/0/file").asString());
  }

  @Test
  void aReportThatWouldNotChangeStaysAsItIsAndNothingIsWrittenWithoutACatalog() throws IOException {
    FileTime longAgo = FileTime.fromMillis(0);
    CatalogProject project = CatalogProject.in(folder).catalog("a A").option("-Aparlance.report=" + folder);
    project.compile(JavaCompilers.JAVAC);
    Files.setLastModifiedTime(folder.resolve("parlance.json"), longAgo);
    Files.setLastModifiedTime(folder.resolve("parlance.html"), longAgo);
    project.compile(JavaCompilers.JAVAC);
    Path plain = Files.writeString(Files.createDirectories(folder.resolve("src")).resolve("A.java"), "class A {}");
    Reports.compile(plain, folder, "-Aparlance.report=" + folder);

    assertEquals(longAgo, Files.getLastModifiedTime(folder.resolve("parlance.json")));
    assertEquals(longAgo, Files.getLastModifiedTime(folder.resolve("parlance.html")));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of("messages.txt", "parlance.html", "parlance.json", "src"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPlaceThatCannotBeWrittenIsAnErrorAndTheClassIsGenerated(JavaCompilers compiler) throws IOException {
    Files.createDirectories(folder.resolve("folder"));
    Compiled compiled = CatalogProject.in(folder).catalog("a A")
        .option("-Aparlance.report=" + folder.resolve("messages.txt"))
        .option("-Aparlance.sarif=" + folder.resolve("folder")).compile(compiler);

    assertEquals(List.of("ERROR -Aparlance.report=messages.txt cannot be written"
        + " (java.nio.file.FileAlreadyExistsException: messages.txt). Check the folder and your rights there.",
        "ERROR -Aparlance.sarif=folder cannot be written (java.nio.file.FileAlreadyExistsException: folder: it is a"
            + " folder). Check the folder and your rights there."),
        compiled.reports(folder));
    assertTrue(compiled.source("test.Messages").contains("public String a() {"));
  }

  @Test
  void aLinkIsReplacedAndWhatItLeadsToStays() throws IOException {
    Files.writeString(folder.resolve("mine.html"), "mine");
    Files.createSymbolicLink(folder.resolve("parlance.html"), folder.resolve("mine.html"));
    CatalogProject.in(folder).catalog("a A").option("-Aparlance.report=" + folder).compile(JavaCompilers.JAVAC);

    assertEquals("mine", Files.readString(folder.resolve("mine.html")));
    assertFalse(Files.isSymbolicLink(folder.resolve("parlance.html")));
  }
}
