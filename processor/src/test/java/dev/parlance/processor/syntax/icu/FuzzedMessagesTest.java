package dev.parlance.processor.syntax.icu;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern.ApostropheMode;
import com.ibm.icu.util.ULocale;
import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.parse.MessageParser;
import dev.parlance.processor.parse.ParsedMessage;
import dev.parlance.processor.parse.SourceParser;
import dev.parlance.processor.report.FailSafe;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.syntax.MarkedUpSyntax;
import dev.parlance.processor.syntax.Problem;
import dev.parlance.processor.syntax.Syntax;
import dev.parlance.processor.syntax.tags.NamedTags;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.Fuzz;
import dev.parlance.processor.testing.IcuMessageGenerator;
import dev.parlance.processor.testing.JavaCompilers;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random messages are read as ICU4J reads them, or what differs is known. */
@Tag("long")
class FuzzedMessagesTest {
  private static final int AT_ONCE = 1_000;
  private static final Syntax PLAIN = new IcuSyntax(false);
  private static final Syntax WITH_TAGS = new MarkedUpSyntax(new IcuSyntax(true), new NamedTags(true));
  private static final long[] NUMBERS = {0, 1, 2, 3, 1_234, -1};
  private static final List<String> WORDS = List.of("he", "she", "they", "it", "other", "");

  private static final Pattern ONLY_ICU =
      Pattern.compile(
          "is not a style or pattern|is not a plural category|occurs twice|has no branch other|is not a whole number|further up");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  @TempDir
  Path folder;

  @Test
  void noMessageStopsTheParserAndEachFindingIsInIt() {
    Fuzz fuzz = Fuzz.of("any messages of ICU");
    IcuMessageGenerator messages = new IcuMessageGenerator(fuzz);
    for (int i = 0; i < Fuzz.count(2_000, 400_000); i++) {
      Syntax syntax = fuzz.once(2) ? PLAIN : WITH_TAGS;
      String message = messages.next();
      ParsedMessage source = SourceParser.parse("id", MessageText.of(message), syntax);
      check(message, source);
      String other = messages.next();
      check(other, MessageParser.parseTranslation(
          MessageText.of(other), source, source.placeholders().keySet(), syntax));
    }
  }

  private static void check(String message, ParsedMessage parsed) {
    for (Problem each : Stream.concat(parsed.problems().stream(), parsed.notes().stream()).toList()) {
      assertTrue(each.offset() >= 0 && each.offset() <= message.length(), () -> message + each);
      assertTrue(!each.advice().toString().contains(FailSafe.ADVICE), () -> message + each);
    }
  }

  @Test
  void whatIcuShowsIsShown() throws Exception {
    IcuMessageGenerator messages = new IcuMessageGenerator(Fuzz.of("messages of ICU"));
    int compared = 0;
    for (int round = 0; round < Fuzz.count(1, 100); round++) {
      compared += compare(Stream.generate(messages::next).filter(each -> !each.isBlank()).limit(AT_ONCE).toList());
    }
    assertTrue(compared > 200, "only " + compared);
  }

  private int compare(List<String> messages) throws Exception {
    Class<?> type = compile(messages).load("test.Messages");
    Object english = type.getMethod("of", Locale.class).invoke(null, Locale.ENGLISH);
    Method find = type.getMethod("find", String.class, Object[].class);
    List<String> faults = new ArrayList<>();
    int compared = 0;
    for (int i = 0; i < messages.size(); i++) {
      String message = messages.get(i);
      ParsedMessage parsed = SourceParser.parse("id", MessageText.of(message), PLAIN);
      Optional<MessageFormat> icu = icu(message);
      if (icu.isPresent() != parsed.problems().isEmpty()) {
        if (!isKnown(parsed, icu.isPresent())) {
          faults.add(message + "\n    " + parsed.problems());
        }
      } else if (icu.isPresent() && !hasPattern(parsed)) {
        compared++;
        for (int tuple = 0; tuple < NUMBERS.length; tuple++) {
          Map<String, Object> arguments = arguments(parsed.message().parameters(), tuple);
          String expected = icu.get().format(arguments);
          Object shown = find.invoke(english, "t" + i, parsed.message().parameters().stream()
              .map((Parameter each) -> arguments.get(each.placeholder())).toArray());
          if (!shown.equals(Optional.of(expected))) {
            faults.add(message + "\n    " + expected + "\n    " + shown);
          }
        }
      }
    }
    assertTrue(faults.isEmpty(), () -> String.join("\n", faults));
    return compared;
  }

  /**
   * Whether it is known that only one of the two reads a message. ICU alone takes words for formats, words that are not
   * plural categories, branches twice, and arguments of two types; we take any word of a select.
   */
  private static boolean isKnown(ParsedMessage parsed, boolean icu) {
    return icu ? parsed.problems().stream().anyMatch(each -> ONLY_ICU.matcher(each.what().toString()).find())
        : parsed.variables().values().stream().filter(variable -> variable.keyword() == ChoiceKeyword.SELECT)
            .anyMatch(variable -> variable.words().keySet().stream()
                .anyMatch(word -> !WORD.matcher(word).matches()));
  }

  /** Whether a number is formatted by a pattern, whose blanks at its edges ICU shows. */
  private static boolean hasPattern(ParsedMessage parsed) {
    return parsed.formats().stream().anyMatch(each -> each.format().packed().startsWith("n:="));
  }

  private static Map<String, Object> arguments(List<Parameter> parameters, int tuple) {
    return parameters.stream().collect(Collectors.toMap(Parameter::placeholder, each -> switch (each.type()) {
      case NUMBER, WHOLE, DECIMAL -> NUMBERS[tuple];
      case CHOICE -> WORDS.get(tuple);
      default -> "<" + tuple + "{s}'>";
    }));
  }

  private static Optional<MessageFormat> icu(String message) {
    try {
      MessageFormat format = new MessageFormat("", ULocale.ENGLISH);
      format.applyPattern(message, ApostropheMode.DOUBLE_OPTIONAL);
      return Optional.of(format);
    } catch (IllegalArgumentException | IndexOutOfBoundsException refused) {
      return Optional.empty();
    }
  }

  private Compiled compile(List<String> messages) throws Exception {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < messages.size(); i++) {
      StringBuilder line = new StringBuilder("t" + i + "=");
      messages.get(i).chars().forEach(c -> line.append(c > ' ' && c < 0x7f && c != '\\' ? String.valueOf((char) c)
          : String.format("\\u%04x", c)));
      lines.add(line.toString());
    }
    Compiled compiled = CatalogProject.in(Files.createTempDirectory(folder, "messages"))
        .file("messages.properties", lines.toArray(String[]::new))
        .annotation("value = \"messages.properties\", isolate = false, syntax = dev.parlance.Syntax.ICU,"
            + " markup = dev.parlance.Markup.NONE")
        .option("-Aparlance.rules=icu-syntax:off,malformed-entry:off").compile(JavaCompilers.JAVAC);
    assertTrue(compiled.success(), compiled.errors()::toString);
    return compiled;
  }
}
