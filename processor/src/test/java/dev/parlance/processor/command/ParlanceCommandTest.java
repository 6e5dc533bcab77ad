package dev.parlance.processor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.workspace.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParlanceCommandTest {
  @TempDir
  Path folder;

  private final List<String> lines = new ArrayList<>();

  @BeforeEach
  void writeCatalog() throws IOException {
    Files.writeString(folder.resolve("messages.properties"), "a = One {0}\nb = Two now\n");
    Files.writeString(folder.resolve("messages_fr.properties"), "a = Un {0}\nc = Deux\n");
    Files.writeString(folder.resolve("old.properties"), "a = One {0}\nc = Two now\n");
  }

  @Test
  void syncBringsTranslationsUpToDateAndVerifiesThat() throws IOException {
    assertEquals(1,
        run("sync", "--verify", "--previous=old.properties", "messages.properties", "messages_{locale}.properties"));
    assertEquals(List.of("fr: 1 kept under a new ID. messages_fr.properties is not up to date."), lines);
    assertEquals("a = Un {0}\nc = Deux\n", Files.readString(folder.resolve("messages_fr.properties")));

    assertEquals(0, run("sync", "--previous=old.properties", "messages.properties", "messages_{locale}.properties"));
    assertEquals(List.of("fr: 1 kept under a new ID. messages_fr.properties"), lines);
    assertEquals("a = Un {0}\nb = Deux\n", Files.readString(folder.resolve("messages_fr.properties")));

    assertEquals(0, run("sync", "--verify", "messages.properties", "messages_fr.properties"));
    assertEquals(
        List.of("fr: Up to date.", "git does not know the earlier versions of every file, so texts that changed under"
            + " their IDs may not be seen. Fetch the whole history, or name an earlier version of the source catalog."),
        lines);
  }

  @Test
  void syncTakesEachOfItsOptions() throws IOException {
    Files.createDirectories(folder.resolve("src/a"));
    Files.writeString(folder.resolve("src/a/A.java"), "@MessageId(\"c\")");
    Files.writeString(folder.resolve("messages.names"), "two = c\n");
    Files.writeString(folder.resolve("messages.properties"), "a = One {0}\nb = Two now\nd = Three\n");
    Files.writeString(folder.resolve("messages_fr.properties"), "a = Un {0}\nc = Deux\ne = Vieux\n");
    Files.writeString(folder.resolve("old.properties"), "a = One {0}\nc = Two now\ne = Something else\n");

    assertEquals(0,
        run("sync", "--untranslated=source", "--no-prune", "--previous=old.properties", "--update-sources=src",
            "--source-locale=en-GB", "--syntax=message-format", "--markup=none", "messages.properties",
            "messages_fr.properties"));

    assertEquals(List.of("fr: 1 kept under a new ID, 1 without a translation. messages_fr.properties",
        "messages.names has the new IDs.", "src/a/A.java has the new IDs."), lines);
    assertEquals("a = Un {0}\nb = Deux\nd = Three\ne = Vieux\n",
        Files.readString(folder.resolve("messages_fr.properties")));
    assertEquals("@MessageId(\"b\")", Files.readString(folder.resolve("src/a/A.java")));
    assertEquals("two = b\n", Files.readString(folder.resolve("messages.names")));
  }

  @Test
  void exportAndImportGoRoundAndTextsThatFailAreAFailureUnlessLenient() throws IOException {
    assertEquals(0, run("export", "--locale=fr", "--format=csv", "--output=out/fr.csv", "messages.properties",
        "messages_fr.properties"));
    assertEquals(List.of("fr: 1 text: out/fr.csv"), lines);
    Path csv = folder.resolve("out/fr.csv");
    Files.writeString(csv, Files.readString(csv).replace("Two now,,missing", "Two now,Deux {0},missing"));

    List<String> taken =
        List.of("import", "--locale=fr", "--file=out/fr.csv", "messages.properties", "messages_fr.properties");
    assertEquals(1, run(taken.toArray(String[]::new)));
    assertEquals("fr: 0 taken, 0 as they were, 1 left out: messages_fr.properties", lines.get(lines.size() - 1));
    assertTrue(lines.get(0).startsWith("ERROR out/fr.csv:2: left out: b: "), lines::toString);
    assertEquals(0, run(Stream.concat(taken.stream(), Stream.of("--lenient")).toArray(String[]::new)));

    Files.writeString(csv, Files.readString(csv).replace("Deux {0}", "Deux"));
    assertEquals(0, run(taken.toArray(String[]::new)));
    assertEquals(List.of("fr: 1 taken, 0 as they were, 0 left out: messages_fr.properties"), lines);
    assertEquals("a = Un {0}\nb = Deux\nc = Deux\n", Files.readString(folder.resolve("messages_fr.properties")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages.properties", "messages_fr.properties"})
  void exportNeverReplacesAFileOfTheCatalog(String file) throws IOException {
    String before = Files.readString(folder.resolve(file));

    assertEquals(1, run("export", "--locale=fr", "--output=" + file, "messages.properties", "messages_fr.properties"));

    assertEquals(List.of("ERROR " + file
        + " is a file of the catalog itself, so it is left as it is. Name another file for translators."), lines);
    assertEquals(before, Files.readString(folder.resolve(file)));
  }

  @Test
  void convertWritesBesideAndRefusesToOverwrite() throws IOException {
    String[] arguments = {"convert", "--to=json", "--to-syntax=icu", "--output=json", "messages.properties",
      "messages_fr.properties"};
    assertEquals(0, run(arguments), lines::toString);
    assertEquals("{\n  \"a\": \"One {0}\",\n  \"b\": \"Two now\"\n}\n",
        Files.readString(folder.resolve("json/messages.json")));
    assertTrue(lines.contains("json/messages_fr.json: 1 entry."), lines::toString);

    assertEquals(1, run(arguments));
    assertEquals(List.of("ERROR json/messages.json exists already. Name another folder, or remove it."), lines);
  }

  @Test
  void convertTakesTheTextsOfTheSourcesOwnLocaleToo() throws IOException {
    Files.writeString(folder.resolve("messages_en.properties"), "a = The one {0}\n");

    assertEquals(0, run("convert", "--to=json", "--to-syntax=icu", "--output=json", "messages.properties",
        "messages_{locale}.properties"), lines::toString);

    assertEquals("{\n  \"a\": \"The one {0}\"\n}\n", Files.readString(folder.resolve("json/messages_en.json")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sync", "export", "import", "convert"})
  void helpSaysHowTheCommandIsUsedWhateverElseIsGiven(String command) {
    assertEquals(0, run(command, "--nonsense", "--help"));

    assertTrue(lines.get(0).startsWith("Usage: java -jar parlance-processor-VERSION.jar " + command + " "),
        lines::toString);
    assertTrue(lines.stream().allMatch(line -> line.length() <= 92), lines::toString);
    String help = String.join("\n", lines);
    Command read = ParlanceCommand.command(command);
    assertTrue(
        Stream.concat(read.valued().stream(), read.flags().stream()).allMatch(name -> help.contains("\n  --" + name)),
        help);
  }

  @Test
  void theHelpOfSync() {
    run("sync", "--help");

    assertEquals("""
        Usage: java -jar parlance-processor-VERSION.jar sync [OPTION...] SOURCE TRANSLATION...

        Brings translations up to date with the catalog SOURCE: adds new entries, keeps the
        translations of texts that changed little under their new IDs, marks those for review,
        and removes entries that are gone. Prints a line for each translation. A TRANSLATION is
        a file, or several by a pattern such as 'messages.{locale}.xlf'.

          --source-locale=TAG  the locale of the source catalog; en if it is not given
          --syntax=SYNTAX      angular, message-format, icu or text; that of the format if it is not
                               given
          --markup=MARKUP      none, html or tags; that of the syntax if it is not given
          --untranslated=HOW   how entries without a translation are written: empty, source (with
                               the source's text), omit, or default, as the format's tools expect
          --no-prune           keeps entries that the source no longer has
          --previous=FILE      an earlier version of the source, for formats whose translations do
                               not repeat its texts; without it, git is asked
          --update-sources=DIR replaces IDs in the Java sources below DIR, and in the file of names,
                               where there is no doubt about them
          --verify             writes nothing, and fails if it would

        The exit status is 0 on success, 1 if a file could not be read or written or, with
        --verify, is not up to date, 2 if an argument is wrong.
        """, String.join("\n", lines) + "\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      sync                                     | Name the source catalog and at least one translation. --help shows how.
      sync messages.properties                 | Name the source catalog and at least one translation. --help shows how.
      sync --prune a b                         | --prune is not an option. --help lists the options.
      sync --verify=yes a b                    | --verify has no value.
      sync --previous a b                      | --previous needs a value: --previous=VALUE.
      sync --untranslated=copy messages.properties messages_fr.properties | --untranslated=copy is not one of default, empty, source, omit.
      sync --syntax=xml messages.properties messages_fr.properties | --syntax=xml is not one of auto, angular, message-format, icu, text.
      sync --source-locale=a_b_c messages.properties messages_fr.properties | --source-locale=a_b_c is not a BCP 47 tag, such as en.
      sync no.properties messages_fr.properties | no.properties does not exist.
      export messages.properties messages_fr.properties | Name the locale: --locale=TAG, such as --locale=fr.
      export --locale=- messages.properties messages_fr.properties | --locale=- is not a BCP 47 tag, such as fr.
      export --locale=fr --format=pdf messages.properties messages_fr.properties | --format=pdf is not one of xliff, csv, po.
      import --locale=fr messages.properties messages_fr.properties | Name the file: --file=FILE.
      convert --to=json messages.properties messages_fr.properties | Name the format and the folder: --to=FORMAT --output=FOLDER. --help lists the formats.
      convert --to=yaml --output=a messages.properties messages_fr.properties | --to=yaml is not one of plain, xliff, xliff2, json, angular-json, properties, arb.
      """)
  void aWrongArgumentIsSaidAndTheStatusIs2(String line, String said) throws IOException {
    assertEquals(2, run(line.split(" +")));

    assertEquals(List.of("ERROR " + said), lines);
    assertEquals("a = Un {0}\nc = Deux\n", Files.readString(folder.resolve("messages_fr.properties")));
  }

  @Test
  void aTranslationThatDoesNotExistIsSaid() {
    assertEquals(2, run("sync", "messages.properties", "messages_de.properties"));

    assertEquals(1, lines.size());
    assertTrue(lines.get(0).contains("messages_de.properties"), lines::toString);
  }

  @Test
  void aPatternThatMatchesNothingIsSaid() {
    assertEquals(2, run("sync", "--verify", "messages.properties", "message_{locale}.properties"));

    assertEquals(
        List.of("ERROR message_{locale}.properties: there is no such translation. Correct the path or the pattern."),
        lines);
  }

  @Test
  void aFileThatCannotBeReadIsSaidAndTheStatusIs1() {
    assertEquals(1, run("import", "--locale=fr", "--file=no.csv", "messages.properties", "messages_fr.properties"));

    assertEquals(List.of("ERROR no.csv cannot be read: it does not exist."), lines);
  }

  private int run(String... arguments) {
    lines.clear();
    // Files are named from the folder of the process, which a test cannot change.
    List<String> absolute = Stream.of(arguments).skip(1).map(this::absolute).toList();
    return ParlanceCommand.run(ParlanceCommand.command(arguments[0]), absolute, new Output() {
      @Override
      public void info(String line) {
        lines.add(line.replace(folder + "/", ""));
      }

      @Override
      public void error(String line) {
        lines.add("ERROR " + line.replace(folder + "/", ""));
      }
    });
  }

  private String absolute(String argument) {
    if (argument.matches("--(previous|output|file|update-sources)=.*")) {
      return argument.replaceFirst("=", "=" + folder + "/");
    }
    return argument.startsWith("--") ? argument : folder + "/" + argument;
  }
}
