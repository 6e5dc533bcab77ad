package dev.parlance.processor.facade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.FacadeProject;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Facades that pass numbers, dates and times for values. */
class TypedValuesTest {
  private static final List<String> LOCALES = List.of("en", "de", "fr", "ar-EG", "fa", "hi");
  private static final String PROPERTIES =
      "value = \"messages.properties\", translations = \"messages_{locale}.properties\"";

  @TempDir
  Path folder;

  /** A catalog whose one entry is a value alone, in all locales. */
  private FacadeProject inFormat(String source, String translations, String content) {
    FacadeProject project = FacadeProject.in(folder).file(source, content)
        .annotation("value = \"" + source + "\", translations = \"" + translations + "\"");
    LOCALES.stream().skip(1).forEach(tag -> project.file(translations.replace("{locale}", tag), content));
    return project;
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "m.txt | m.{locale}.txt | v <x id=\"V\"/>",
    "m.properties | m_{locale}.properties | v = {0}",
    "m.json | m.{locale}.json | {\"v\": \"{$V}\"}",
    "m.xlf | m.{locale}.xlf | <xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file original=\"a\""
        + " source-language=\"en\" datatype=\"plaintext\"><body><trans-unit id=\"v\"><source><x id=\"V\"/></source><target"
        + "><x id=\"V\"/></target></trans-unit></body></file></xliff>"})
  void eachFormatTakesNumbersAndDatesForAValue(String source, String translations, String content) {
    FacadeProject project = inFormat(source, translations, content)
        .option("-Aparlance.rules=source-target:off,wrong-language:off")
        .methods("String v(LocalDate day);", "@MessageId(\"v\") String v2(BigDecimal total);",
            "@MessageId(\"v\") String v3(int count);", "@MessageId(\"v\") String v4(@Ungrouped int year);")
        .uses(LOCALES.stream()
            .flatMap(tag -> List.of("v(LocalDate.of(2026, 3, 5))", "v2(new BigDecimal(\"1234567.5\"))",
                "v3(12345)", "v4(2026)").stream()
                .map(call -> "in(\"" + tag + "\")." + call))
            .toArray(String[]::new));

    assertEquals(List.of("Mar 5, 2026", "1,234,567.5", "12,345", "2026", "05.03.2026", "1.234.567,5", "12.345", "2026",
        "5 mars 2026", "1\u202f234\u202f567,5", "12\u202f345", "2026",
        "٠٥\u200f/٠٣\u200f/٢٠٢٦", "١٬٢٣٤٬٥٦٧٫٥", "١٢٬٣٤٥", "٢٠٢٦", "۵ مارس ۲۰۲۶", "۱٬۲۳۴٬۵۶۷٫۵", "۱۲٬۳۴۵", "۲۰۲۶",
        "5 मार्च 2026", "12,34,567.5", "12,345", "2026"), project.shown(JavaCompilers.JAVAC));
  }

  @ParameterizedTest
  @EnumSource
  void aMethodAloneGivesItsTypeToTheEntry(JavaCompilers compiler) {
    String[] types =
        {"int", "long", "Integer", "Short", "double", "Double", "float", "Number", "BigDecimal", "BigInteger",
          "LocalDate", "LocalTime", "LocalDateTime", "ZonedDateTime", "OffsetDateTime", "OffsetTime", "String"};
    String[] values = {"1234", "1234L", "1234", "(short) 1234", "1234.5", "1234.5", "1234.5f", "1234.5",
      "new BigDecimal(\"1234.50\")",
      "BigInteger.TEN.pow(20)", "LocalDate.of(2026, 3, 5)", "LocalTime.of(15, 4, 5)",
      "LocalDateTime.of(2026, 3, 5, 15, 4, 5)",
      "ZonedDateTime.parse(\"2026-03-05T15:04:05+01:00[Europe/Paris]\")",
      "OffsetDateTime.parse(\"2026-03-05T15:04:05Z\")",
      "OffsetTime.parse(\"15:04:05Z\")", "\"1234.5\""};

    FacadeProject project = FacadeProject.in(folder).annotation(PROPERTIES);
    StringBuilder catalog = new StringBuilder();
    String[] methods = new String[types.length];
    String[] calls = new String[types.length];
    for (int i = 0; i < types.length; i++) {
      catalog.append("v").append(i).append(" = {0}\n");
      methods[i] = "String v" + i + "(" + types[i] + " value);";
      calls[i] = "in(\"de\").v" + i + "(" + values[i] + ")";
    }
    project.file("messages.properties", catalog.toString()).file("messages_de.properties", catalog.toString())
        .methods(methods).uses(calls);

    assertEquals(List.of("1.234", "1.234", "1.234", "1.234", "1.234,5", "1.234,5", "1.234,5", "1.234,5", "1.234,5",
        "100.000.000.000.000.000.000", "05.03.2026", "15:04:05", "05.03.2026, 15:04:05", "05.03.2026, 15:04:05",
        "05.03.2026, 15:04:05", "15:04:05", "1234.5"), project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void instantsAreShownInTheOneZone(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).annotation(PROPERTIES)
        .file("messages.properties", "a = {0} to {1}", "b = {0,date,short} {0,time,short}",
            "c = {1}: {0,date,yyyy-MM-dd HH:mm z}")
        .file("messages_de.properties", "a = {0} bis {1}", "b = {0,date,short} {0,time,short}",
            "c = {1}: {0,date,yyyy-MM-dd HH:mm z}")
        .methods("String a(Instant from, ZoneId zone, Instant to);",
            "@MessageId(\"a\") String dates(Date from, Date to, ZoneId zone);",
            "String b(Date when, ZoneId zone);", "@MessageId(\"c\") String d(Instant when, String who, ZoneId at);")
        .uses("in(\"de\").a(Instant.EPOCH, ZoneId.of(\"Asia/Tokyo\"), Instant.ofEpochSecond(86399))",
            "in(\"de\").dates(new Date(0), new java.sql.Timestamp(1000), ZoneId.of(\"UTC\"))",
            "in(\"de\").b(new java.sql.Date(0), ZoneId.of(\"UTC\"))",
            "in(\"de\").d(Instant.EPOCH, \"Ada\", ZoneId.of(\"UTC\"))");

    assertEquals(
        List.of("01.01.1970, 09:00:00 bis 02.01.1970, 08:59:59", "01.01.1970, 00:00:00 bis 01.01.1970, 00:00:01",
            "01.01.70 00:00", "Ada: 1970-01-01 00:00 UTC"),
        project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void anAmountIsShownInItsCurrency(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).annotation(PROPERTIES)
        .file("messages.properties", "a = {0,number,currency}", "b = {0,number,\u00a4 #,##0.00} or {0}, {1,number}",
            "c = {0,number,currency}")
        .file("messages_de.properties", "a = {0,number,currency}",
            "b = {0,number,#,##0.00 \u00a4} oder {0}, {1,number}", "c = {0,number,currency}")
        .methods("String a(BigDecimal total, Currency currency);", "String b(Currency c, double total, int n);",
            "String c(long total, Currency currency);")
        .uses("in(\"en\").a(new BigDecimal(\"1234.5\"), Currency.getInstance(\"EUR\"))",
            "in(\"de\").a(new BigDecimal(\"1234.5\"), Currency.getInstance(\"JPY\"))",
            "in(\"de\").b(Currency.getInstance(\"USD\"), 1234.5, 7)",
            "in(\"de\").c(1234, Currency.getInstance(\"USD\"))");

    assertEquals(List.of("€1,234.50", "1.234\u00a0¥", "1.234,50 $ oder 1.234,5, 7", "1.234,00\u00a0$"),
        project.shown(compiler));
    assertEquals(List.of(), project.problems(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void numbersThatNobodyGroupsAreMarked(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder).annotation(PROPERTIES)
        .file("messages.properties", "a = {0}", "b = {0,number,integer}", "c = {0,number}",
            "d = {0, plural, one {# year} other {# years}}", "e = {0,number,#,##0}",
            "f = {0,choice,0#none|1<{0} of them}")
        .file("messages_de.properties", "a = {0}", "b = {0,number,integer}", "c = {0,number}",
            "d = {0, plural, one {# Jahr} other {# Jahre}}", "e = {0,number,#,##0}", "f = {0,choice,0#keins|1<{0}}")
        .methods("String a(@Ungrouped int year);", "String b(@Ungrouped long year);",
            "String c(@Ungrouped Integer year);",
            "String d(@Ungrouped short year);", "String e(@Ungrouped Long year);", "String f(@Ungrouped int year);",
            "@MessageId(\"a\") String grouped(int count);")
        .uses("in(\"de\").a(1998)", "in(\"de\").b(1998)", "in(\"de\").c(1998)", "in(\"de\").d((short) 1998)",
            "in(\"de\").e(1998L)",
            "in(\"de\").f(1998)", "in(\"de\").grouped(1998)");

    assertEquals(List.of("1998", "1998", "1998", "1998 Jahre", "1998", "1998", "1.998"), project.shown(compiler));
  }

  @Test
  void anArgumentThatIsNullIsNamed() {
    FacadeProject project = FacadeProject.in(folder).annotation("\"messages.properties\"")
        .file("messages.properties", "a = {0}", "b = {0,number,currency}")
        .type("Failure", "class Failure {", "static String of(Runnable call) {",
            "  try { call.run(); return \"none\"; }",
            "  catch (NullPointerException e) { return e.getMessage(); }", "} }")
        .methods("String a(Instant when, ZoneId zone);", "@MessageId(\"a\") String day(LocalDate day);",
            "@MessageId(\"a\") String year(@Ungrouped Integer year);", "@MessageId(\"a\") String boxed(Double part);",
            "String b(BigDecimal total, Currency currency);")
        .uses(List.of("a(null, ZoneId.of(\"UTC\"))", "a(Instant.EPOCH, null)", "day(null)", "year(null)", "boxed(null)",
            "b(null, Currency.getInstance(\"EUR\"))", "b(BigDecimal.ONE, null)").stream()
            .map(call -> "Failure.of(() -> in(\"en\")." + call + ")").toArray(String[]::new));

    assertEquals(List.of("when", "zone", "day", "year", "part", "total", "currency"),
        project.shown(JavaCompilers.JAVAC));
  }

  @Test
  void parametersMayHaveTheNamesOfClasses() {
    FacadeProject project = FacadeProject.in(folder).annotation("\"messages.properties\"")
        .file("messages.properties", "a = {0,date,yyyy} {1}", "b = {0,number,currency}")
        .methods("String a(Instant Texts, ZoneId Objects, @Ungrouped int texts);",
            "String b(double java, Currency dev);")
        .uses("in(\"en\").a(Instant.EPOCH, ZoneId.of(\"UTC\"), 1998)",
            "in(\"en\").b(2.5, Currency.getInstance(\"USD\"))");

    assertEquals(List.of("1970 1998", "$2.50"), project.shown(JavaCompilers.JAVAC));
  }

  @Test
  void richTextKeepsTheNumbersAndDatesOfTheCall() {
    FacadeProject project = FacadeProject.in(folder)
        .catalog("a <x id=\"START_BOLD_TEXT\"/><x id=\"V\"/><x id=\"CLOSE_BOLD_TEXT\"/> <x id=\"START_LINK\"/>L<x"
            + " id=\"CLOSE_LINK\"/>")
        .translation("fa", "a <x id=\"START_BOLD_TEXT\"/><x id=\"V\"/><x id=\"CLOSE_BOLD_TEXT\"/> <x"
            + " id=\"START_LINK\"/>L<x id=\"CLOSE_LINK\"/>")
        .methods("RichText a(@Ungrouped int v, Link link);", "RichText a(LocalDate v, Link link);",
            "RichText a(Instant v, Link link, ZoneId zone);")
        .uses("in(\"fa\").a(1998, Link.to(\"/\")).toHtml()",
            "in(\"fa\").a(LocalDate.of(2026, 3, 5), Link.to(\"/\")).toPlainText()",
            "in(\"en\").a(Instant.EPOCH, Link.to(\"/\"), ZoneId.of(\"UTC\")).toPlainText().replace('\\u202f', ' ')");

    assertEquals(List.of("<b>۱۹۹۸</b> <a href=\"/\">L</a>", "۵ مارس ۲۰۲۶ L", "Jan 1, 1970, 12:00:00 AM L"),
        project.shown(JavaCompilers.JAVAC));
  }

  @Test
  void valuesNeedNoIsolates() {
    for (String isolate : List.of("", ", isolate = false")) {
      FacadeProject project = FacadeProject.in(folder).annotation(PROPERTIES + isolate)
          .file("messages.properties", "a = {0} {1}").file("messages_fa.properties", "a = {0} {1}")
          .methods("String a(LocalDate day, @Ungrouped int year);")
          .uses("in(\"fa\").a(LocalDate.of(2026, 3, 5), 1998)");

      assertEquals(List.of("۵ مارس ۲۰۲۶ ۱۹۹۸"), project.shown(JavaCompilers.JAVAC));
    }
  }
}
