package dev.parlance.processor.locale;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NegotiationTest {
  private static final LocaleMatcher TABLES = new LocaleMatcher(List.of());

  /** A line of {@code negotiation.txt}. */
  record Row(List<String> available, String request, String expected) {
    private static final String NONE = "-";

    static Row parse(String line) {
      String[] cells = line.split(" *\\| *");
      return new Row(List.of(cells[0].split(" ")), cells[1], cells[2]);
    }

    Optional<String> match() {
      return expected.equals(NONE) ? Optional.empty() : Optional.of(expected);
    }

    /** What a program gets. */
    String pick() {
      return match().orElse(available.get(0));
    }
  }

  static List<Row> rows() throws IOException {
    try (BufferedReader lines = new BufferedReader(
        new InputStreamReader(NegotiationTest.class.getResourceAsStream("negotiation.txt"), UTF_8))) {
      return lines.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).map(Row::parse).toList();
    }
  }

  static List<Row> tags() throws IOException {
    return rows().stream().filter(row -> !row.request().matches(".*[ ,*_#;].*")).toList();
  }

  static List<Row> others() throws IOException {
    List<Row> others = new ArrayList<>(rows());
    others.removeAll(tags());
    return others;
  }

  @Test
  void theTableIsLarge() throws IOException {
    assertTrue(rows().size() > 450);
  }

  @ParameterizedTest
  @MethodSource("tags")
  void theMatcherFindsIt(Row row) {
    assertEquals(row.match(), LocaleTags.canonical(row.request()).flatMap(TABLES.among(row.available())::find));
  }

  @ParameterizedTest
  @MethodSource("tags")
  void theRuntimeFindsIt(Row row) {
    RuntimeLocales runtime = RuntimeLocales.found(TABLES.among(row.available()));
    String header = row.request();
    Locale locale = Locale.forLanguageTag(header);
    assertEquals(row.pick(), runtime.find(locale));
    assertEquals(row.pick(), runtime.find(List.of(locale)));
    assertEquals(row.pick(), runtime.find(List.of(Locale.forLanguageTag("tlh"), locale)));
    assertEquals(row.pick(), runtime.findByHeader(header));
    assertEquals(row.pick(), runtime.findByHeader(header.toUpperCase(Locale.ROOT)));
    assertEquals(row.pick(), runtime.findByHeader(header.replace('-', '_')));
    assertEquals(row.pick(), runtime.findByHeader("tlh, " + header + ";q=0.5"));
    assertEquals(row.pick(), runtime.findByHeader("*, " + header + ";q=0.5"));
  }

  @ParameterizedTest
  @MethodSource("others")
  void listsHeadersAndOldLocalesFindIt(Row row) {
    RuntimeLocales runtime = RuntimeLocales.found(TABLES.among(row.available()));
    String request = row.request();
    if (request.matches(".*[,*].*")) {
      assertEquals(row.pick(), runtime.findByHeader(request));
    } else if (request.contains("_")) {
      String[] parts = request.split("_", 3);
      assertEquals(row.pick(), runtime.find(new Locale(parts[0], parts[1], parts.length < 3 ? "" : parts[2])));
    } else {
      assertEquals(row.pick(), runtime.find(Stream.of(request.split(" ")).map(Locale::forLanguageTag).toList()));
    }
  }

  @Test
  void aLocaleInTheListThatFitsNoneIsPassedOver() {
    RuntimeLocales runtime = new RuntimeLocales(List.of("en", "de-DE", "sr"));
    assertEquals("de-DE", runtime.find(List.of(Locale.forLanguageTag("sr-Latn"), Locale.forLanguageTag("de-AT"))));
    assertEquals("sr", runtime.find(List.of(Locale.forLanguageTag("sr"), Locale.forLanguageTag("de-AT"))));
    assertEquals("de-DE", runtime.findByHeader("sr-Latn, de-AT;q=0.9, sr;q=0.8"));
  }

  /** Such locales come from older code, and from the JDK itself. */
  @ParameterizedTest
  @CsvSource({
    "iw, IL, '',       he",
    "in, ID, '',       id",
    "ji, '', '',       yi",
    "zh, HK, '',       zh-Hant",
    "zh, CN, '',       zh",
    "no, NO, '',       nb",
    "ja, JP, JP,       ja",
    "th, TH, TH,       th",
    "ca, ES, VALENCIA, ca-ES-valencia",
    "ca, ES, Valencia, ca-ES-valencia",
    "ca, '', valencia, ca-ES-valencia",
    "ca, ES, valencia_1994, ca-ES-valencia",
    "en, US, POSIX,    en-US-posix",
    "en, US, WIN,      en",
    "'', '', '',       sv",
    "'', CN, '',       sv",
  })
  void localesThatNoTagNamesAreUnderstood(String language, String region, String variant, String expected) {
    RuntimeLocales runtime = new RuntimeLocales(List.of(
        "sv", "en", "en-US-posix", "he", "id", "yi", "zh", "zh-Hant", "nb", "nn", "ja", "th", "ca", "ca-ES-valencia"));
    assertEquals(expected, runtime.find(new Locale(language, region, variant)));
  }
}
