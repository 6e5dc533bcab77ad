package dev.parlance.processor.parse;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.names.MethodName;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.MessageTextBuilder;
import dev.parlance.processor.syntax.angular.AngularSyntax;
import dev.parlance.processor.testing.Fuzz;
import java.util.List;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** IDs, placeholders and expressions of any characters: what is named after them is a name in Java, once. */
@Tag("long")
class FuzzedNamesTest {
  private static final List<String> EXPRESSIONS = List.of("{{ ", " }}", "user.", "km\u00b2", "this.", "video?.",
      "name!",
      "INTERPOLATION", "INTERPOLATION_1", "PH", "START_LINK", "CLOSE_LINK", "START_TAG_", "TAG_", "ICU", "VAR_PLURAL",
      "texts", "goto", "_", "null", "true", "record", "yield", "var", "Texts", "java", "dev", "\u00aa", "x\u0301");

  @Test
  void everyIdHasAMethodNameOrNone() {
    Fuzz fuzz = Fuzz.of("IDs");
    for (int i = Fuzz.count(30_000, 300_000); i > 0; i--) {
      String id = fuzz.name(8, EXPRESSIONS);
      assertDoesNotThrow(() -> MethodName.of(id).filter(name -> id.length() <= 1_000).ifPresent(
          name -> assertTrue(MethodName.isFree(name) || name.length() > 1_000, () -> id + " makes " + name)), id);
    }
  }

  @Test
  void everyNameFromAFileOfNamesIsOneThatJavaTakes() {
    Fuzz fuzz = Fuzz.of("names of methods");
    for (int i = Fuzz.count(30_000, 300_000); i > 0; i--) {
      String name = fuzz.name(5, EXPRESSIONS);
      assertTrue(!MethodName.isFree(name) || SourceVersion.isName(name, SourceVersion.RELEASE_17)
          && !name.contains("."), name);
    }
  }

  @Test
  void theParametersOfATextAreNamesInJavaAndDiffer() {
    Fuzz fuzz = Fuzz.of("names of parameters");
    for (int i = Fuzz.count(10_000, 150_000); i > 0; i--) {
      MessageTextBuilder text = MessageText.builder();
      StringBuilder written = new StringBuilder();
      for (int left = 1 + fuzz.random().nextInt(5); left > 0; left--) {
        String name = fuzz.once(2) ? fuzz.pick(EXPRESSIONS) : fuzz.name(4, EXPRESSIONS);
        String source = fuzz.name(5, EXPRESSIONS);
        text.placeholder(name, source, "");
        written.append('<').append(name).append('|').append(source).append('>');
      }
      ParsedMessage parsed = assertDoesNotThrow(
          () -> SourceParser.parse("id", text.build(), new AngularSyntax(false)),
          written::toString);
      List<String> names = parsed.message().parameters().stream().map(Parameter::name).toList();
      assertEquals(names.stream().distinct().toList(), names, written::toString);
      if (parsed.complete()) {
        names.forEach(name -> assertTrue(SourceVersion.isName(name, SourceVersion.RELEASE_17) && !name.contains(".")
            && name.length() <= 1_100 && !name.equals("texts"), () -> written + " makes " + name));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"km\u00b2, interpolation", "a\u00bd, interpolation", "km\u2460.x, interpolation", "km2, km2",
    "user.km\u0662, km\u0662", "{{ size.km\u00b2 }}, interpolation"})
  void anExpressionThatIsNotANameInJavaNamesNothing(String source, String name) {
    MessageText text = MessageText.builder().placeholder("INTERPOLATION", source, "").build();

    assertEquals(List.of(name),
        SourceParser.parse("id", text, new AngularSyntax(false)).message()
            .parameters().stream().map(Parameter::name).toList());
  }
}
