package dev.parlance.processor.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import dev.parlance.processor.testing.Library;
import dev.parlance.support.Version;
import java.io.File;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an application gives to the class of a library: languages and texts, compiled against the library's catalog. */
class OverridesTest {
  private static final Map<String, String> CATALOGS = Map.of(
      "lib/messages.txt", """
          save Save
          ok OK
          greeting Hello <x id="NAME"/>!
          files {count, plural, one {# file} other {# files}}
          terms Read the <x id="START_LINK"/>terms<x id="CLOSE_LINK"/>.
          summary Summary: <x id="ICU" xid="files"/>
          """,
      "lib/messages.de.txt", """
          save Speichern
          ok OK
          greeting Hallo <x id="NAME"/>!
          files {count, plural, one {# Datei} other {# Dateien}}
          terms Lesen Sie die <x id="START_LINK"/>Bedingungen<x id="CLOSE_LINK"/>.
          summary Insgesamt: <x id="ICU" xid="files"/>
          """);

  private static final String VALUES =
      "value = \"/lib/messages.txt\", overrides = lib.LibMessages.class, translations = \"lib.{locale}.txt\"";

  private static final String[] FRENCH = {
    "save Enregistrer", "ok OK", "greeting Bonjour <x id=\"NAME\"/> !",
    "files {count, plural, one {# fichier} other {# fichiers}}",
    "terms Lisez les <x id=\"START_LINK\"/>conditions<x id=\"CLOSE_LINK\"/>.",
    "summary Total : <x id=\"ICU\" xid=\"files\"/>"
  };

  @TempDir
  Path folder;

  private Library library(JavaCompilers compiler) {
    return library(compiler, "");
  }

  private Library library(JavaCompilers compiler, String values) {
    return library(compiler, CATALOGS, values);
  }

  private Library library(JavaCompilers compiler, Map<String, String> catalogs, String values) {
    return Library.of(CatalogProject.in(folder.resolve("library")).source("lib.package-info",
        "@dev.parlance.MessageCatalog(value = \"messages.txt\", translations = \"messages.{locale}.txt\","
            + " className = \"LibMessages\"" + values + ")",
        "package lib;"), compiler, folder.resolve("classes"), catalogs);
  }

  private CatalogProject application(Library library) {
    return library.application(folder.resolve("application"));
  }

  private CatalogProject application(Library library, String... installing) {
    return application(library).source("test.Program", "package test;", "import dev.parlance.*;", "import java.util.*;",
        "public class Program {",
        "  public static List<String> lines() {",
        String.join("\n", installing),
        "    List<String> lines = new ArrayList<>();",
        "    for (String tag : List.of(\"en\", \"de\", \"de-AT\", \"fr-CA\", \"it\")) {",
        "      lib.LibMessages texts = lib.LibMessages.of(Locale.forLanguageTag(tag));",
        "      lines.add(texts.locale() + \" \" + texts.save() + \" \" + texts.ok() + \" \" + texts.greeting(\"Ada\") + \" \"",
        "          + texts.files(1) + \" \" + texts.summary(1234) + \" \" + texts.terms(Link.to(\"/t\")).toHtml());",
        "    }",
        "    lines.add(lib.LibMessages.locales().toString());",
        "    return lines;",
        "  }",
        "}");
  }

  @ParameterizedTest
  @EnumSource
  void aLanguageIsAddedAndTextsAreReplaced(JavaCompilers compiler) {
    Library library = library(compiler);
    Compiled application = application(library, "new LibMessagesOverrides().install();").annotation(VALUES)
        .file("test/lib.fr.txt", FRENCH).file("test/lib.de.txt", "save Sichern")
        .file("test/lib.en.txt", "ok Okay").compile(compiler);

    assertEquals(List.of(), application.errors());
    assertEquals(List.of("/lib/messages.txt has translations in de, en, fr."), notesAndWarnings(application));
    assertEquals(List.of(
        "en Save Okay Hello Ada! 1 file Summary: 1,234 files Read the <a href=\"/t\">terms</a>.",
        "de Sichern OK Hallo Ada! 1 Datei Insgesamt: 1.234 Dateien Lesen Sie die <a href=\"/t\">Bedingungen</a>.",
        "de Sichern OK Hallo Ada! 1 Datei Insgesamt: 1.234 Dateien Lesen Sie die <a href=\"/t\">Bedingungen</a>.",
        "fr Enregistrer OK Bonjour Ada ! 1 fichier Total : 1\u202f234 fichiers Lisez les <a href=\"/t\">conditions</a>.",
        "en Save Okay Hello Ada! 1 file Summary: 1,234 files Read the <a href=\"/t\">terms</a>.",
        "[en, de, fr]"), library.lines(application, "test.Program"));
  }

  @ParameterizedTest
  @EnumSource
  void aReplacedTextIsShownWhereAnotherIncludesIt(JavaCompilers compiler) {
    Library library = library(compiler);
    Compiled application = application(library, "new LibMessagesOverrides().install();").annotation(VALUES)
        .file("test/lib.de.txt", "files {count, plural, one {# Akte} other {# Akten}}").compile(compiler);

    assertEquals(
        "de Speichern OK Hallo Ada! 1 Akte Insgesamt: 1.234 Akten Lesen Sie die <a href=\"/t\">Bedingungen</a>.",
        library.lines(application, "test.Program").get(1));
  }

  @ParameterizedTest
  @EnumSource
  void aLibraryMayAskForThemByTheServiceLoader(JavaCompilers compiler) {
    Library library = library(compiler);
    Compiled application = application(library,
        "ServiceLoader.load(MessageOverrides.class, Program.class.getClassLoader())",
        "    .forEach(each -> each.installIn(lib.LibMessages.class));").annotation(VALUES)
        .file("test/lib.fr.txt", FRENCH).compile(compiler);

    assertEquals("test.LibMessagesOverrides # generated by Parlance\n", providers(application));
    assertEquals("[en, de, fr]", library.lines(application, "test.Program").get(5));
  }

  @ParameterizedTest
  @EnumSource
  void withoutThemTheLibraryIsAsItWas(JavaCompilers compiler) {
    Library library = library(compiler);
    Compiled application =
        application(library, "").annotation(VALUES).file("test/lib.fr.txt", FRENCH).compile(compiler);

    assertEquals("[en, de]", library.lines(application, "test.Program").get(5));
  }

  @ParameterizedTest
  @EnumSource
  void anApplicationThatIsStartedAgainReplacesItsTexts(JavaCompilers compiler) throws Exception {
    Library library = library(compiler);
    try (URLClassLoader shared = library.load(new Compiled(true, List.of(), Map.of(), Map.of()))) {
      for (String word : List.of("Enregistrer", "Sauver")) {
        Compiled application = application(library, "new LibMessagesOverrides().install();").annotation(VALUES)
            .file("test/lib.fr.txt", "save " + word).compile(compiler);
        try (URLClassLoader started = Library.apart(folder.resolve(word), application).load(shared)) {
          List<?> lines = (List<?>) started.loadClass("test.Program").getMethod("lines").invoke(null);
          assertTrue(lines.get(3).toString().startsWith("fr " + word + " OK Hello Ada!"), lines::toString);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theGeneratedClassesAreSmall(JavaCompilers compiler) {
    Compiled application = application(library(compiler)).annotation(VALUES + ", className = \"Texts\"")
        .file("test/lib.de-AT.txt", "files {count, plural, one {# Akt} other {# Akten}}").compile(compiler);

    assertEquals(List.of("test/Texts.java", "test/Texts_de_AT.java"), List.copyOf(application.sources().keySet()));
    assertEquals("""
        package test;

        import dev.parlance.Bundled;
        import dev.parlance.support.Generated;
        import dev.parlance.support.OverridingTexts;
        import dev.parlance.support.PackedTexts;
        import java.util.Locale;
        import lib.LibMessages;

        /**
         * Texts for {@link LibMessages}.
         *
         * <p>{@code new Texts().install()} gives them to it.
         */
        @Generated(
            value = "Parlance, from /lib/messages.txt",
            files = {
                "lib/messages.txt 204 1ce77f6d",
                "test/lib.de-AT.txt 51 138122d8"
            }
        )
        public final class Texts extends OverridingTexts {
          /**
           * Texts that are not installed yet.
           */
          public Texts() {
            super(
                "VERSION", LibMessages.class, "51aeaa66",
                "de-AT>de",
                "en de",
                "040>AT de,en:Latn deu,ger,gsw,lb>de eng>en hi-Latn=en hin>hi ltz>lb");
          }

          @Override
          protected Bundled library() {
            return LibMessages.of(Locale.ROOT);
          }

          @Override
          protected PackedTexts load(int number) {
            return Texts_de_AT.texts();
          }
        }
        """, application.source("test.Texts").replace(Version.VALUE, "VERSION")
        // What ECJ finds on the class path of the tests.
        .replace("import org.jspecify.annotations.NullMarked;\n", "").replace("@NullMarked\n", ""));
  }

  @ParameterizedTest
  @EnumSource
  void translationsAreCheckedAgainstTheLibrarysCatalog(JavaCompilers compiler) {
    Compiled application = application(library(compiler)).annotation(VALUES)
        .file("test/lib.fr.txt", "save Enregistrer", "greeting Bonjour !", "terms Lisez les conditions.", "sabe Sauver")
        .file("test/lib.de.txt", "greeting Hallo <x id=\"NOME\"/>!")
        .compile(compiler);

    String french = folder.resolve("application/test/lib.fr.txt").toString();
    assertEquals(List.of(
        folder.resolve("application/test/lib.de.txt") + ":1:16: unknown-placeholder: the source text has no"
            + " <x id=\"NOME\"/>. Did you mean <x id=\"NAME\"/>?",
        french + ":2:10: missing-placeholder: <x id=\"NAME\"/> of the source text is missing. Add it, as in"
            + " “Hello <x id=\"NAME\"/>!”.",
        french + ":3:7: missing-placeholder: <x id=\"START_LINK\"/> of the source text is missing. Add it, as in"
            + " “Read the <x id=\"START_LINK\"/>terms<x id=\"CLOSE_LINK\"/>.”."),
        withoutHints(application.errors()));
    assertEquals(1, application.reports().stream()
        .filter(report -> report.message().contains("unknown-id: 1 ID is not in the source: sabe (save?).")).count());
  }

  private static List<String> withoutHints(List<String> errors) {
    return errors.stream().map(error -> error.replaceFirst(" With required = .*", "")).sorted().toList();
  }

  @ParameterizedTest
  @EnumSource
  void textsMissInAddedLocalesOnly(JavaCompilers compiler) {
    Compiled application = application(library(compiler)).annotation(VALUES)
        .file("test/lib.fr.txt", "save Enregistrer", FRENCH[2], FRENCH[3], FRENCH[4])
        .file("test/lib.fr-CA.txt", "save Sauvegarder").file("test/lib.de.txt", "save Sichern")
        .file("test/lib.de-CH.txt", "ok Okay").compile(compiler);

    assertEquals(List.of(), application.errors());
    List<String> missing = warnings(application);
    String french = folder.resolve("application/test/lib.fr.txt").toString();
    String canadian = folder.resolve("application/test/lib.fr-CA.txt").toString();
    assertEquals(List.of(
        canadian + ":1:1: missing-translation: 2 of 6 texts are missing in fr-CA: ok, summary. Translate them in "
            + canadian + "; until then, another locale's texts are shown.",
        french + ":1:1: missing-translation: 2 of 6 texts are missing in fr: ok, summary. Translate them in "
            + french + "; until then, another locale's texts are shown."),
        missing);
  }

  @ParameterizedTest
  @EnumSource
  void theReportKnowsWhatTheLibraryHas(JavaCompilers compiler) throws Exception {
    application(library(compiler)).annotation(VALUES).file("test/lib.de.txt", "save Sichern")
        .option("-Aparlance.report=" + folder).compile(compiler);

    String report = Files.readString(folder.resolve("parlance.json"));
    assertTrue(
        report.contains("\"locale\":\"de\",\"file\":\"lib.de.txt\",\"required\":true,\"messages\":{\"translated\":1,"
            + "\"equal\":0,\"stale\":0,\"setAside\":0,\"inherited\":5,\"missing\":0}"),
        report);
  }

  @ParameterizedTest
  @EnumSource
  void aDefectInABestEffortLocaleIsNotShown(JavaCompilers compiler) {
    Library library = library(compiler);
    Compiled application = application(library, "new LibMessagesOverrides().install();")
        .annotation(VALUES + ", required = {}")
        .file("test/lib.fr.txt", "save Enregistrer", "greeting Bonjour !").compile(compiler);

    assertEquals(List.of(), application.errors());
    assertEquals("fr Enregistrer OK Hello Ada! 1 file Summary: 1,234 files Read the <a href=\"/t\">terms</a>.",
        library.lines(application, "test.Program").get(3));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrongInTheLibraryIsNotReported(JavaCompilers compiler) {
    Map<String, String> faulty = Map.of("lib/messages.txt", """
        save Save &lt;b&gt;now&lt;/b&gt; ${all}
        empty <x id="START_LINK"/><x id="CLOSE_LINK"/>
        """);
    Compiled application = application(library(compiler, faulty, "")).annotation(VALUES)
        .file("test/lib.fr.txt", "save Enregistrer", "empty <x id=\"START_LINK\"/><x id=\"CLOSE_LINK\"/>")
        .compile(compiler);

    assertEquals(List.of("/lib/messages.txt has translations in fr."), notesAndWarnings(application));
  }

  private static List<String> notesAndWarnings(Compiled compiled) {
    return compiled.reports().stream().map(Compiled.Report::summary)
        .filter(report -> !report.contains("parlance-maven-plugin")).toList();
  }

  @ParameterizedTest
  @EnumSource
  void theSyntaxIsTheLibrarys(JavaCompilers compiler) {
    Map<String, String> icu = Map.of("lib/messages.txt", """
        share {share, number, ::percent} for <b>{name}</b>
        """);
    Library library =
        library(compiler, icu, ", syntax = dev.parlance.Syntax.ICU, isolate = false, sourceLocale = \"en-GB\"");
    Compiled application = application(library).annotation(VALUES)
        .file("test/lib.ar.txt", "share {share, number, ::percent} ل <b>{name}</b>")
        .source("test.Program", "package test;", "import java.util.*;", "public class Program {",
            "  public static List<String> lines() {",
            "    new LibMessagesOverrides().install();",
            "    lib.LibMessages texts = lib.LibMessages.ofAcceptLanguage(\"ar\");",
            "    return List.of(texts.locale().toString(), texts.share(0.5, \"Ada\").toPlainText());",
            "  }", "}")
        .compile(compiler);

    assertEquals(List.of(), application.errors());
    List<String> lines = library.lines(application, "test.Program");
    assertEquals("ar", lines.get(0));
    assertTrue(lines.get(1).endsWith(" ل Ada"), lines::toString);
  }

  @ParameterizedTest
  @EnumSource
  void aFacadesTextsAreThoseThatItSelects(JavaCompilers compiler) throws Exception {
    Map<String, String> bundle = Map.of(
        "lib/texts.properties", "title = Orders\nsince = Since {0}\nday = On {0}\nhidden = Hidden {0}\n",
        "lib/texts_de.properties", "title = Bestellungen\nsince = Seit {0}\nday = Am {0}\nhidden = Verborgen {0}\n");
    Library library = Library.of(CatalogProject.in(folder.resolve("library")).source("lib.Texts", "package lib;",
        "import dev.parlance.*;", "import java.time.LocalDate;",
        "@MessageCatalog(value = \"texts.properties\", translations = \"texts_{locale}.properties\")",
        "public interface Texts {",
        "  @MessageId(\"since\") String since(@Ungrouped int year);",
        "  @MessageId(\"day\") String ordered(LocalDate day);",
        "  String title();",
        "}"), compiler, folder.resolve("classes"), bundle);
    CatalogProject project = application(library)
        .annotation("value = \"/lib/texts.properties\", overrides = lib.TextsImpl.class,"
            + " translations = \"texts_{locale}.properties\"")
        .file("test/texts_fr.properties", "title = Commandes\nsince = Depuis {0}\nday = Le {0,date,yyyy/MM/dd}")
        .source("test.Program", "package test;", "import java.util.*;", "public class Program {",
            "  public static List<String> lines() {",
            "    new TextsImplOverrides().install();",
            "    lib.Texts texts = lib.TextsImpl.of(Locale.FRENCH);",
            "    return List.of(texts.title(), texts.since(1998), texts.ordered(java.time.LocalDate.of(2026, 3, 5)));",
            "  }", "}");

    Compiled application = project.compile(compiler);

    assertEquals(List.of(), application.errors());
    assertEquals(List.of("Commandes", "Depuis 1998", "Le 2026/03/05"), library.lines(application, "test.Program"));
  }

  @ParameterizedTest
  @EnumSource
  void anotherCatalogThanTheLibrarysIsAnError(JavaCompilers compiler) throws Exception {
    Library library = library(compiler);
    Files.writeString(library.file("lib/messages.txt"),
        CATALOGS.get("lib/messages.txt").replace("OK", "Okay").strip() + "\n");
    Compiled application = application(library).annotation(VALUES).file("test/lib.fr.txt", FRENCH).compile(compiler);

    assertEquals(List.of(library.file("lib/messages.txt") + " (206 bytes, 138e30c4) is not the catalog that"
        + " lib.LibMessages was generated from (204 bytes, 1ce77f6d). Name that catalog by its path from the root, such as"
        + " /com/acme/lib/messages.txt, and have only one version of the library on the class path."),
        application.errors());
  }

  @ParameterizedTest
  @EnumSource
  void aFileOfProvidersKeepsWhatExists(JavaCompilers compiler) {
    Library library = library(compiler);
    Compiled application = application(library).annotation(VALUES).file("test/lib.fr.txt", FRENCH)
        .source("test.Other", "package test;",
            "@dev.parlance.MessageCatalog(" + VALUES.replace("lib.{", "other.{") + ", className = \"OtherTexts\")",
            "class Other {}")
        .source("test.Third", "package test;",
            "@dev.parlance.MessageCatalog(" + VALUES.replace("lib.{", "other.{") + ", className = \"ThirdTexts\")",
            "public class Third {}")
        .file("test/other.it.txt", "save Salva").compile(compiler);

    // What is not public cannot be loaded as a service.
    assertEquals("test.LibMessagesOverrides # generated by Parlance\ntest.ThirdTexts # generated by Parlance\n",
        providers(application));
    // Which of the two comes first is up to the compiler.
    assertEquals(
        List.of("both have texts in it for lib.LibMessages, so only one of them can be installed. Put the texts"
            + " into one file."),
        warnings(application).stream().filter(warning -> warning.contains(" both "))
            .map(warning -> warning.replaceFirst("^test.* and test.\\S* ", "")).toList());
  }

  private static String providers(Compiled application) {
    return new String(
        application.classes().get("META-INF/services/dev.parlance.MessageOverrides"), StandardCharsets.UTF_8);
  }

  private static List<String> warnings(Compiled compiled) {
    return compiled.reports().stream().filter(report -> report.kind() == Diagnostic.Kind.WARNING)
        .map(report -> report.message().lines().findFirst().orElseThrow()).toList();
  }

  @ParameterizedTest
  @EnumSource
  void linesThatPeopleWroteAmongTheResourcesStay(JavaCompilers compiler) {
    Path byHand = folder.resolve("application/META-INF/services/dev.parlance.MessageOverrides");
    Compiled application = application(library(compiler)).annotation(VALUES).file("test/lib.fr.txt", FRENCH)
        .file("META-INF/services/dev.parlance.MessageOverrides", "# ours", "com.acme.Runtime # only at run time")
        .compile(compiler);

    assertEquals("# ours\ncom.acme.Runtime # only at run time\ntest.LibMessagesOverrides # generated by Parlance\n",
        providers(application));
    assertEquals(List.of(byHand + " does not name test.LibMessagesOverrides. A build that copies it again loses what is"
        + " added to the copy: add a line for each class."), warnings(application));
  }

  @ParameterizedTest
  @EnumSource
  void aClassThatPeopleNameAmongTheResourcesIsNotAdded(JavaCompilers compiler) {
    Compiled application = application(library(compiler)).annotation(VALUES).file("test/lib.fr.txt", FRENCH)
        .file("META-INF/services/dev.parlance.MessageOverrides", "test.LibMessagesOverrides").compile(compiler);

    assertEquals("test.LibMessagesOverrides\n", providers(application));
    assertEquals(List.of(), warnings(application));
  }

  @ParameterizedTest
  @CsvSource({"'', true", "provides dev.parlance.MessageOverrides with test.MessagesOverrides;, false"})
  void aModuleThatProvidesNoneIsNamed(String provides, boolean named) {
    Compiled application = CatalogProject.in(folder.resolve("module"))
        .source("module-info", "module app { requires transitive dev.parlance; exports test; " + provides + " }")
        .option("--module-path").option(
            String.join(File.pathSeparator, JavaCompilers.classPath(path -> path.contains("runtime"))))
        .annotation("\"messages.txt\"").file("test/messages.txt", "save Save")
        .source("test.Mine", "package test;", "@dev.parlance.MessageCatalog(value = \"/test/messages.txt\","
            + " translations = \"lib.{locale}.txt\", overrides = Messages.class) public class Mine {}")
        .file("test/lib.fr.txt", "save Enregistrer").compile(JavaCompilers.JAVAC);

    assertEquals(List.of(), application.errors());
    assertEquals(
        named ? List.of("The module app does not provide test.MessagesOverrides, so a library that asks for texts"
            + " does not find it. Install it by a call, or add to module-info.java: provides dev.parlance.MessageOverrides with"
            + " test.MessagesOverrides;") : List.of(),
        application.reports().stream().map(Compiled.Report::message).filter(each -> each.contains("provide")).toList());
  }

  @ParameterizedTest
  @EnumSource
  void filesOfWhichNoTextCanBeUsedChangeNothing(JavaCompilers compiler) {
    Library library = library(compiler);
    Compiled application = application(library, "new LibMessagesOverrides().install();").annotation(VALUES)
        .file("test/lib.de.txt", "sabe Sichern").compile(compiler);

    assertEquals(List.of(
        "None of the texts can be used, so LibMessagesOverrides gives nothing to LibMessages. Correct the files.",
        folder.resolve("application/test/lib.de.txt")
            + ":1:1: unknown-id: 1 ID is not in the source: sabe (save?). Entries whose ID is not in the source are ignored: remove them,"
            + " or correct their IDs."),
        warnings(application));
    assertEquals(List.of(), application.errors());
    assertEquals("[en, de]", library.lines(application, "test.Program").get(5));
    assertTrue(notesAndWarnings(application)
        .contains("No text of de can be used, so LibMessages keeps its own."), application.reports()::toString);
  }

  @ParameterizedTest
  @EnumSource
  void aFileMayBeNamedByItself(JavaCompilers compiler) {
    Library library = library(compiler);
    Compiled application = application(library, "new LibMessagesOverrides().install();")
        .annotation(VALUES.replace("{locale}", "fr")).file("test/lib.fr.txt", FRENCH).compile(compiler);

    assertEquals("[en, de, fr]", library.lines(application, "test.Program").get(5));
  }

  @ParameterizedTest
  @EnumSource
  void filesThatArePassedOverAreNamed(JavaCompilers compiler) {
    Compiled application = application(library(compiler)).annotation(VALUES).file("test/lib.fr.txt", FRENCH)
        .file("lib.it.txt", "save Salva").file("lib.fr.txt", "save Sauver").compile(compiler);

    assertEquals(
        List.of(folder.resolve("application/lib.it.txt") + " is not read: all texts are in the first place that has"
            + " any. Put them together."),
        warnings(application));
  }
}
