package dev.parlance.maven.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What templates and annotations name. */
class TemplateUsesTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "<p th:text=\"#{cart.title}\">x</p> | 1:15 KEY cart.title",
    "<p th:text=\"#{cart.items(${n}, #{cart.unit})}\"/> | 1:15 KEY cart.items, 1:34 KEY cart.unit",
    "<p th:text=\"#{order.status.__${s}__}\"/> | 1:15 PREFIX order.status.",
    "<p th:text=\"#{${key}}\"/> | ''",
    "<p th:text=\"#{__${key}__}\"/> | ''",
    "<p th:text=\"${@messages.cartTitle()} + ${@shop.total( x )}\"/> | 1:25 METHOD messages.cartTitle, 1:48 METHOD shop.total",
    "[[#{mail.greeting(${name})}]], | 1:5 KEY mail.greeting",
    "<spring:message code=\"cart.title\" arguments=\"1\"/> | 1:23 KEY cart.title",
    "<fmt:message var='x' key='cart.title'/> | 1:27 KEY cart.title",
    "color: #fff; #{$sass} #{} # {no} | ''"})
  void keysAndMethodsOfTemplatesAreFound(String template, String expected) throws IOException {
    assertEquals(expected, uses("page.html", template));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "@NotBlank(message = \"{name.required}\") String name; | 1:23 KEY name.required",
    "@Size(min = 1, max = 9, message = \"{name.size}\") | 1:37 KEY name.size",
    "@Pattern(regexp = \"[a-z]{2,3}\", message = \"{name.form}\") | 1:45 KEY name.form",
    "@Size(message = \"between {min} and {max}\") | ''",
    "@NotNull(message = \"{jakarta.validation.constraints.NotNull.message}\") | ''",
    "String text = \"{name.required}\"; | ''",
    "@NotBlank(message = \"{\" + Messages.Ids.NAME_REQUIRED + \"}\") | 1:40 CONSTANT NAME_REQUIRED"})
  void keysOfConstraintsAndConstantsAreFoundInSources(String source, String expected) throws IOException {
    assertEquals(expected, uses("Form.java", source));
  }

  @Test
  void placesAreOfLinesHoweverTheyEnd() throws IOException {
    assertEquals("2:4 KEY b, 4:3 KEY d", uses("mail.txt", "a\r\n #{b}\rc\n#{d}\n"));
  }

  @Test
  void filesThatAreNotTextAreNotRead() throws IOException {
    assertEquals("", uses("logo.png", "#{key}\0"));
  }

  private String uses(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
    return String.join(", ", TemplateUses.in(List.of(folder)).uses().stream().map(use -> use.line() + ":" + use.column()
        + " " + use.kind() + " " + (use.bean().isEmpty() ? "" : use.bean() + ".") + use.name()).toList());
  }
}
