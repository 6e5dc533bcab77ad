package dev.parlance.processor.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** IDs that are digests of their texts, and those that are no longer. */
class IdDriftTest {
  private static final Path SEED = Path.of("..", "example", "src", "main", "resources", "dev", "parlance", "example");
  private static final String HELLO = "3902961887793684628 Hello";
  private static final String SAVE = "3768927257183755959 Save";
  private static final String OPEN = "7593555694782789615 Open";

  @TempDir
  Path folder;

  @ParameterizedTest(name = "{0}, {3}")
  @MethodSource
  void aTextThatIsNotWhatItsIdWasMadeOfIsReported(
      String name, List<String> catalog, List<String> expected, JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).catalog(catalog.toArray(String[]::new)).compile(compiler);

    assertEquals(expected, compiled.reports(folder).stream()
        .map(report -> report.contains(": empty-link: ") ? Compiled.place(report) : report).toList());
    assertTrue(compiled.success());
  }

  static Stream<Arguments> aTextThatIsNotWhatItsIdWasMadeOfIsReported() {
    return Stream.of(
        Arguments.of("a changed text", List.of(HELLO, "3768927257183755959 Save."),
            List.of("WARNING messages.txt:2:21: " + drift("8229040863270892277"))),
        Arguments.of("a text behind tabs", List.of("", "# x", "3768927257183755959\t\tSave. ", HELLO),
            List.of("WARNING messages.txt:3:22: " + drift("8229040863270892277"))),
        Arguments.of("a link that lost its text", List.of(SAVE,
            "5035018225654888937 See <x id=\"START_LINK\"/><x id=\"CLOSE_LINK\"/>."),
            List.of("NOTE messages.txt:2:21: empty-link",
                "WARNING messages.txt:2:21: " + drift("6882837407551479605"))),
        Arguments.of("an ID made with a meaning", List.of(HELLO, "4774321047573613729 Open"),
            List.of("WARNING messages.txt:2:21: " + drift("7593555694782789615"))),
        Arguments.of("a text whose ID another entry has", List.of(HELLO, OPEN, "4774321047573613729 Open"),
            List.of("WARNING messages.txt:3:21: id-drift: the ID is not the digest of this text, which is"
                + " 7593555694782789615: the text was changed after its ID was made, or the ID was made with a"
                + " meaning. Extract the messages again, or use the entry in line 2, which has that ID.")),
        Arguments.of("half of four: a short number, and the largest",
            List.of(HELLO, SAVE, "7 Grün", "9223372036854775807 Grün"),
            List.of("WARNING messages.txt:3:3: " + drift("1614079796280331914"),
                "WARNING messages.txt:4:21: " + drift("1614079796280331914"))),
        Arguments.of("a number among digests", List.of(HELLO, SAVE, OPEN, "404 Hello!"),
            List.of("WARNING messages.txt:4:5: " + drift("5221938886751387620"))),
        Arguments.of("two of five", List.of("1 a", HELLO, SAVE, "9223372036854775807 a", OPEN),
            List.of("WARNING messages.txt:1:3: " + drift("3021572406473344372"),
                "WARNING messages.txt:4:21: " + drift("3021572406473344372"))))
        .flatMap(each -> Stream.of(JavaCompilers.values())
            .map(compiler -> Arguments.of(each.get()[0], each.get()[1], each.get()[2], compiler)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void theRestIsNotReported(String name, List<String> catalog) {
    Compiled compiled = CatalogProject.in(folder).catalog(catalog.toArray(String[]::new)).option("-Werror")
        .option("-Aparlance.rules=foreign-syntax:off").compile(JavaCompilers.JAVAC);

    assertEquals(List.of(), compiled.reports(folder));
  }

  static Stream<Arguments> theRestIsNotReported() {
    return Stream.of(
        Arguments.of("digests", List.of(HELLO, SAVE, "185970110822844952 P2P &amp; Privacy",
            "3412333747330781547 {first} - <x id=\"LAST\" equiv-text=\"x\"/>",
            "5035018225654888937 See <x id=\"START_LINK\"/>the page<x id=\"CLOSE_LINK\"/>.")),
        Arguments.of("a digest with a space before the text", List.of("932893642445742297 Save")),
        Arguments.of("a digest with a space after the text", List.of("662506850593821474 Save")),
        Arguments.of("a digest with a space on both sides", List.of("3620188369327429839 Save")),
        Arguments.of("a digest with spaces that the catalog has", List.of("662506850593821474 Save&#32;",
            "3620188369327429839 &#32;Save&#32;", "932893642445742297 &#32;Save")),
        Arguments.of("a digest with a space before the text and a line break after it",
            List.of("1786540073279549582 Save")),
        Arguments.of("a digest with a line break after the text", List.of("7085603395210008421 Save")),
        Arguments.of("white space that the text has and the digest has not",
            List.of("1202159791804981793 One&#10;  two three")),
        Arguments.of("a line break that became a space", List.of("7604116470918405384 One two three")),
        Arguments.of("a tab that became a space", List.of("1172393199872071503 One two three")),
        Arguments.of("a space before the brace that ends an ICU message",
            List.of("8147229944654164397 {VAR_PLURAL, plural, =1 {Video} other {Videos} }")),
        Arguments.of("one decimal ID that is no digest", List.of("1001 Hello")),
        Arguments.of("fewer than half are digests", List.of(HELLO, "1001 Save", "1002 Open")),
        Arguments.of("readable IDs", List.of(HELLO, SAVE, "hello Hello", "save.1 Open", "m1 Open", "1.5 Open")),
        Arguments.of("hexadecimal IDs", List.of(HELLO, SAVE, "6469b375536342370eefd959bb72a06dc3d5884b Open",
            "1111111111111111111111111111111111111111 Open")),
        Arguments.of("digits that Angular makes no ID of", List.of(HELLO, SAVE, "0123 Open",
            "9223372036854775808 Open", "9999999999999999999 Open", "10000000000000000000 Open", "٣٤ Open")));
  }

  @Test
  void aFacadeThatSelectsOneEntryOfDigestsIsWarnedOfItsDriftToo() {
    Compiled compiled = CatalogProject.in(folder).catalog(HELLO, "3768927257183755959 Save.")
        .source("test.App", "package test;", "@dev.parlance.MessageCatalog(\"messages.txt\") public interface App {",
            "@dev.parlance.MessageId(\"3768927257183755959\") String save(); }")
        .annotation("value = \"messages.txt\", className = \"Other\"").option("-Aparlance.rules=duplicate-id:off")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of("WARNING messages.txt:2:21: id-drift"), compiled.places(folder));
  }

  @ParameterizedTest
  @CsvSource({"'', WARNING", "id-drift:error, ERROR", "id-drift:warning, WARNING", "id-drift:note, NOTE",
    "'id-drift:off,empty-link:note', ''"})
  void itsSeverityIsWhatTheOptionSays(String rules, String kind) {
    for (JavaCompilers compiler : JavaCompilers.values()) {
      Compiled compiled = CatalogProject.in(folder).catalog(HELLO, "3768927257183755959 Save.")
          .option("-Aparlance.rules=" + rules).compile(compiler);

      List<String> expected =
          kind.isEmpty() ? List.of() : List.of(kind + " messages.txt:2:21: " + drift("8229040863270892277"));
      assertEquals(expected, compiled.reports(folder));
      assertEquals(!kind.equals("ERROR"), compiled.success());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFindingShowsTheLineWithACaretBelowTheText(JavaCompilers compiler) {
    Compiled compiled =
        CatalogProject.in(folder).catalog(HELLO, "3768927257183755959 Save.").compile(compiler);

    String message = compiled.reports().get(0).message();
    assertTrue(message.endsWith("""
        Extract the messages again, or restore the text.
        3768927257183755959 Save.
                            ^""".replace("\n", "\n" + compiler.indentation())), message);
  }

  @ParameterizedTest
  @EnumSource
  void aBrokenOrEmptyTextHasItsErrorAndDoesNotCount(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder)
        .catalog(HELLO, "1 &", "2", "3 <x id=\"START_LINK\"/>x", "3768927257183755959 Save.").compile(compiler);

    assertEquals(List.of(
        "ERROR messages.txt:2:3: malformed-entry", "ERROR messages.txt:3:1: malformed-entry",
        "ERROR messages.txt:4:3: unbalanced-tag", "WARNING messages.txt:5:21: id-drift"),
        compiled.places(folder).stream().sorted().toList());
  }

  @ParameterizedTest
  @EnumSource
  void theFirstOfTwoEntriesWithOneIdIsCompared(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).catalog(HELLO, "3902961887793684628 Hello!")
        .option("-Aparlance.rules=duplicate-id:off").compile(compiler);

    assertEquals(List.of(), compiled.reports(folder));
  }

  @ParameterizedTest
  @EnumSource
  void translationsAreNotChecked(JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder).catalog(HELLO, SAVE, OPEN)
        .file("messages.fr.txt", HELLO, SAVE, "7593555694782789615 Ouvrir")
        .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\"").compile(compiler);

    assertEquals(List.of("NOTE messages.txt has translations in fr."), compiled.reports(folder));
  }

  @ParameterizedTest
  @EnumSource
  void oneOfTheExamplesTextsHasDrifted(JavaCompilers compiler) throws IOException {
    Compiled compiled = CatalogProject.in(folder).file("messages.txt", Files.readAllBytes(SEED.resolve("messages.txt")))
        .option("-Aparlance.rules=empty-link:off").compile(compiler);

    assertEquals(List.of("WARNING messages.txt:15:21: " + drift("8420600878894532955")), compiled.reports(folder));
  }

  @ParameterizedTest
  @EnumSource
  void itIsRightAgainWithTheTextThatItLost(JavaCompilers compiler) throws IOException {
    String[] restored = Files.readAllLines(SEED.resolve("messages.txt")).stream()
        .map(line -> line.replace("visit <x id=\"START_LINK\"/>", "visit <x id=\"START_LINK\"/>joinpeertube.org"))
        .toArray(String[]::new);

    assertEquals(List.of(), CatalogProject.in(folder).catalog(restored).compile(compiler).reports(folder));
  }

  private static String drift(String digest) {
    return "id-drift: the ID is not the digest of this text, which is " + digest + ": the text was changed after its ID"
        + " was made, or the ID was made with a meaning. Extract the messages again, or restore the text.";
  }
}
