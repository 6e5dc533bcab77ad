package dev.parlance.processor.syntax.javatext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.parse.MessageParser;
import dev.parlance.processor.parse.ParsedMessage;
import dev.parlance.processor.parse.SourceParser;
import dev.parlance.processor.report.FailSafe;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.syntax.Problem;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.Fuzz;
import dev.parlance.processor.testing.JavaCompilers;
import dev.parlance.processor.testing.PatternGenerator;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random patterns are read as {@link MessageFormat} reads them, or what differs is known. */
@Tag("long")
class FuzzedPatternsTest {
  private static final int AT_ONCE = 1_000;
  private static final int ARGUMENTS = 10;
  private static final ZonedDateTime MOMENT =
      ZonedDateTime.of(2024, 2, 29, 15, 7, 9, 0, ZoneId.systemDefault());
  private static final double[] NUMBERS = {0, 1, 1.5, 2, 10.5, 1_234_567.891, -3, Double.POSITIVE_INFINITY};
  private static final Pattern KNOWN =
      Pattern.compile(
          "is not one of numbers|is never shown|further up|never closed|is not closed|refuses the blank|not supported");
  private static final JavaTextSyntax SYNTAX = new JavaTextSyntax();

  @TempDir
  Path folder;

  @Test
  void noPatternStopsTheParserAndEachFindingIsInIt() {
    Fuzz fuzz = Fuzz.of("any patterns");
    PatternGenerator patterns = new PatternGenerator(fuzz);
    for (int i = 0; i < Fuzz.count(2_000, 400_000); i++) {
      String pattern = patterns.next();
      ParsedMessage source = parse(pattern);
      check(pattern, source);
      String other = patterns.next();
      check(other,
          MessageParser.parseTranslation(MessageText.of(other), source, source.placeholders().keySet(),
              SYNTAX));
    }
  }

  private static ParsedMessage parse(String pattern) {
    return SourceParser.parse("id", MessageText.of(pattern), SYNTAX);
  }

  private static void check(String pattern, ParsedMessage parsed) {
    List<Problem> all = new ArrayList<>(parsed.problems());
    all.addAll(parsed.notes());
    for (Problem each : all) {
      assertTrue(each.offset() >= 0 && each.offset() <= pattern.length(), () -> pattern + each);
      assertTrue(!each.advice().toString().contains(FailSafe.ADVICE), () -> pattern + each);
    }
  }

  @Test
  void whatJavaTextShowsIsShownUnlessAnApostropheIsNoted() throws Exception {
    Fuzz fuzz = Fuzz.of("patterns");
    PatternGenerator patterns = new PatternGenerator(fuzz);
    int compared = 0;
    for (int round = 0; round < Fuzz.count(1, 100); round++) {
      List<String> some = new ArrayList<>();
      while (some.size() < AT_ONCE) {
        String pattern = patterns.next();
        if (!pattern.isEmpty()) {
          some.add(pattern);
        }
      }
      compared += compare(some);
    }
    assertTrue(compared > 200, "only " + compared);
  }

  private int compare(List<String> patterns) throws Exception {
    Compiled compiled = compile(patterns);
    assertTrue(compiled.success(), compiled.errors()::toString);
    Class<?> type = compiled.load("test.Messages");
    Object messages = type.getMethod("of", Locale.class).invoke(null, Locale.ENGLISH);
    Method find = type.getMethod("find", String.class, Object[].class);
    List<String> faults = new ArrayList<>();
    int compared = 0;
    for (int i = 0; i < patterns.size(); i++) {
      String pattern = patterns.get(i);
      ParsedMessage parsed = parse(pattern);
      List<Parameter> parameters = parsed.message().parameters();
      List<String> expected = expected(pattern, parameters);
      if (expected.isEmpty() || !parsed.variables().isEmpty() || isOddButSaid(pattern, parsed)
          || hasPlainDate(pattern, parameters)) {
        continue;
      }
      compared++;
      if (!parsed.problems().isEmpty()) {
        faults.add(pattern + "\n    " + parsed.problems());
        continue;
      }
      List<String> printed = new ArrayList<>();
      for (int tuple = 0; tuple < NUMBERS.length; tuple++) {
        List<Object> arguments = new ArrayList<>();
        for (Parameter each : parameters) {
          arguments.add(argument(each, Integer.parseInt(each.placeholder()), tuple));
        }
        printed.add((String) ((Optional<?>) find.invoke(messages, "t" + i, arguments.toArray())).orElseThrow());
      }
      boolean noted = parsed.notes().stream().anyMatch(note -> note.rule() == Rule.APOSTROPHE);
      boolean braces = parsed.notes().stream().anyMatch(note -> note.rule() == Rule.LITERAL_BRACE);
      // A part that is shown otherwise may be one of a number that no tuple has.
      if (printed.equals(expected) ? noted && !pattern.contains("choice") : !noted && !braces) {
        faults
            .add((noted ? "noted " : "") + pattern + "\n    " + parameters + "\n    " + expected + "\n    " + printed);
      }
    }
    assertTrue(faults.isEmpty(), () -> String.join("\n", faults));
    return compared;
  }

  /** Whether a date or time has a place without a format: java.text shows a {@code Date} as a date with a time there. */
  private static boolean hasPlainDate(String pattern, List<Parameter> parameters) {
    return parameters.stream().filter(each -> each.type().isTemporal())
        .anyMatch(
            each -> Pattern.compile("\\{0*" + each.placeholder() + "(?:,\\s*(?:,[^{}]*)?)?}").matcher(pattern).find());
  }

  /**
   * Whether java.text takes what is an error here: what it never shows, such as the rest behind a brace that is not closed,
   * types that no value has together, fields of its own, patterns of numbers without a digit, or faults in what a lone apostrophe quotes.
   */
  private static boolean isOddButSaid(String pattern, ParsedMessage parsed) {
    boolean quotes = pattern.contains("choice") ? pattern.contains("'") : pattern.replace("''", "").contains("'");
    boolean braces = parsed.notes().stream().anyMatch(each -> each.rule() == Rule.LITERAL_BRACE);
    return parsed.problems().stream().anyMatch(each -> quotes || braces || each.rule() != Rule.PATTERN_SYNTAX
        || KNOWN.matcher(each.what().toString()).find());
  }

  private Compiled compile(List<String> patterns) throws Exception {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < patterns.size(); i++) {
      StringBuilder line = new StringBuilder("t" + i + "=");
      patterns.get(i).chars().forEach(c -> line.append(c > ' ' && c < 0x7f && c != '\\' ? String.valueOf((char) c)
          : String.format("\\u%04x", c)));
      lines.add(line.toString());
    }
    return CatalogProject.in(Files.createTempDirectory(folder, "patterns"))
        .file("messages.properties", lines.toArray(String[]::new))
        .annotation("value = \"messages.properties\", isolate = false")
        .option("-Aparlance.rules=pattern-syntax:off,icu-syntax:off,malformed-entry:off")
        .compile(JavaCompilers.JAVAC);
  }

  /** What java.text prints for each tuple; the pattern itself where there are no arguments; none where it fails. */
  private static List<String> expected(String pattern, List<Parameter> parameters) {
    List<String> all = new ArrayList<>();
    try {
      for (int tuple = 0; tuple < NUMBERS.length; tuple++) {
        Object[] arguments = new Object[ARGUMENTS];
        Arrays.fill(arguments, "none");
        for (Parameter each : parameters) {
          int number = Integer.parseInt(each.placeholder());
          arguments[number] = legacy(argument(each, number, tuple));
        }
        String shown = new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
        all.add(parameters.isEmpty() ? pattern : shown);
      }
      return all;
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException refused) {
      return List.of();
    }
  }

  private static Object argument(Parameter parameter, int number, int tuple) {
    ZonedDateTime moment = MOMENT.plusDays(40L * tuple).plusHours(5L * number);
    return switch (parameter.type()) {
      case DECIMAL -> NUMBERS[tuple];
      case WHOLE, NUMBER -> (long) NUMBERS[tuple];
      case DATE -> moment.toLocalDate();
      case TIME -> moment.toLocalTime();
      case DATE_TIME -> moment.toLocalDateTime();
      case ZONED -> moment;
      default -> "<" + number + tuple + "{0}'>";
    };
  }

  private static Object legacy(Object given) {
    return given instanceof LocalDate date ? date(date.atStartOfDay())
        : given instanceof LocalTime time ? date(LocalDate.of(2024, 2, 29).atTime(time))
        : given instanceof LocalDateTime moment ? date(moment)
        : given instanceof ZonedDateTime moment ? Date.from(moment.toInstant()) : given;
  }

  private static Date date(LocalDateTime moment) {
    return Date.from(moment.atZone(ZoneId.systemDefault()).toInstant());
  }
}
