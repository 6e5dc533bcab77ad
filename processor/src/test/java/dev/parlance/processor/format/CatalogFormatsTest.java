package dev.parlance.processor.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogFormat;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The same messages in every format. */
class CatalogFormatsTest {
  private static final String COMMENT = "(?s) *+/\\*\\*.*?\\*/\n";
  private static final String GENERATED = "(?s)@Generated\\(.*?\\)\n";
  private static final String PLACEHOLDER =
      "\\{\\$([A-Z_]+)}|<(?:ph|sc|ec) … equiv=\"([A-Z_]+)\"/?>|<ph name=\"([A-Z_]+)\"/>";
  private static final String ADVICE = "(\\w+ )\\S+?:\\d+:\\d+: ([a-z-]+: .*?[.)]) [A-Z].*";

  private static final List<String> ENGLISH = List.of(
      "title Contact us",
      "entities Tom & Jerry <3 \"é\" > ü &x;",
      "licence Under the <a href=\"/x\">AGPLv3 licence</a>.",
      "twice See <a href=\"/x\">here</a> or <a href=\"/x\">there</a>.",
      "inert <b>Bold</b><br>next line",
      "image An image: <span></span>",
      "element With <span>attributes</span>",
      "greeting Hello Ada!",
      "page Ada of Ada",
      "people 2 people",
      "pronoun They",
      "nested 2 of Ada",
      "shared Shared with Ada today",
      "unicode Caffè 😀 日本語 עברית {x, y} - {}",
      "edges Edges",
      "quotes Say \"yes\", \\ or 'no'; a < b ]]> c",
      "lines One\nTwo Ada",
      "m8602814243662345124 Email is required.",
      "m6469b375536342370eefd959bb72a06dc3d5884b It is free software, under the <a href=\"/x\">licence</a>.",
      "contactEmailLabel Your address");

  private static final List<String> FRENCH = List.of(
      "title Contactez-nous",
      "entities Tom & Jerry <3 « é » > ü &x;",
      "licence Sous la <a href=\"/x\">licence AGPLv3</a>.",
      "twice Voir <a href=\"/x\">ici</a> ou <a href=\"/x\">là</a>.",
      "inert <b>Gras</b><br>ligne suivante",
      "image <span></span> : une image",
      "element Avec des <span>attributs</span>",
      "greeting Bonjour Ada !",
      "page Ada pages, ici Ada",
      "people 2 personnes",
      "pronoun On",
      "nested 2 × Ada",
      "shared Partagé avec Ada aujourd’hui",
      "unicode Café 😀 日本語 {x, y} - {}",
      "edges Bords",
      "quotes Dites \"oui\", \\ ou 'non' ; a < b ]]> c",
      "lines Un\nDeux Ada",
      "m8602814243662345124 L'adresse est requise.",
      "m6469b375536342370eefd959bb72a06dc3d5884b Un logiciel libre, sous <a href=\"/x\">licence</a>.",
      "contactEmailLabel Votre adresse");

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void theSameMessagesAreTheSameSource(CatalogFormat format) {
    Compiled compiled = compile(format, "good", "\n");

    assertEquals(code(compile(CatalogFormat.PLAIN, "good", "\n")), code(compiled));
  }

  @ParameterizedTest
  @EnumSource
  void theSameMessagesShowTheSame(CatalogFormat format) {
    Compiled compiled = compile(format, "good", "\n");

    assertEquals(ENGLISH, shown(compiled, "en", ENGLISH));
    assertEquals(FRENCH, shown(compiled, "fr", FRENCH));
  }

  @ParameterizedTest
  @EnumSource
  void theSameMessagesAreReportedForNothing(CatalogFormat format) {
    List<String> reports = compile(format, "good", "\n").reports(folder);

    assertEquals(1, reports.size(), reports::toString);
    assertTrue(reports.get(0).endsWith(" has translations in fr."), reports::toString);
  }

  @ParameterizedTest
  @EnumSource
  void faultsAreReportedWhereTheyAre(CatalogFormat format) {
    assertEquals(format.reports(), compile(format, "faulty", "\n").reports(folder));
  }

  @ParameterizedTest
  @EnumSource
  void faultsAreReportedWhereTheyAreInFilesOfWindows(CatalogFormat format) {
    assertEquals(format.reports(), compile(format, "faulty", "\r\n").reports(folder));
  }

  @ParameterizedTest
  @EnumSource
  void theSameFaultsAreTheSameProblems(CatalogFormat format) {
    assertEquals(problems(CatalogFormat.PLAIN), problems(format));
  }

  @ParameterizedTest
  @CsvSource({"PLAIN, XLIFF_1_2", "XLIFF_1_2, NESTED_JSON", "XLIFF_2_0, PLAIN", "ANGULAR_JSON, XTB", "XTB, XLIFF_2_0",
    "NESTED_JSON, FLAT_JSON", "FLAT_JSON, ANGULAR_JSON", "ARB, XLIFF_1_2", "PLAIN, ARB"})
  void aTranslationMayBeOfAnotherFormatThanTheSource(CatalogFormat source, CatalogFormat translation) {
    Compiled compiled = source.project(folder, "good", "\n", translation).compile(JavaCompilers.JAVAC);

    assertEquals(code(compile(CatalogFormat.PLAIN, "good", "\n")), code(compiled));
  }

  private Compiled compile(CatalogFormat format, String name, String lineEnd) {
    return format.project(folder, name, lineEnd).compile(JavaCompilers.JAVAC);
  }

  /** The generated sources without comments, and without what they were made from. */
  private static Map<String, String> code(Compiled compiled) {
    Map<String, String> code = new TreeMap<>();
    compiled.sources().forEach(
        (name, source) -> code.put(name, source.replaceAll(COMMENT, "").replaceAll(GENERATED, "@Generated\n")
            .replaceAll(",\n    syntax = Syntax[.]\\w+|import dev[.]parlance[.]Syntax;\n", "")));
    return code;
  }

  /** Without positions, without what to do, and with placeholders in the form of plain catalogs. */
  private static List<String> problems(CatalogFormat format) {
    return format.reports().stream().filter(report -> report.contains(": "))
        .map(report -> report.replaceFirst(ADVICE, "$1$2").replaceAll("line \\d+ defines", "line N defines")
            .replaceAll(PLACEHOLDER, "<x id=\"$1$2$3\"/>"))
        .toList();
  }

  /** What each method that {@code expected} names shows. */
  private static List<String> shown(Compiled compiled, String locale, List<String> expected) {
    return expected.stream().map(line -> line.substring(0, line.indexOf(' ')))
        .map(method -> method + " " + compiled.shown(locale, method)).toList();
  }
}
