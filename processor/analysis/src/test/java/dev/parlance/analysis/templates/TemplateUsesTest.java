package dev.parlance.analysis.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
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
    "<p th:text=\"${@messages.cartTitle()} + ${@shop.total( x )}\"/> | 1:25 METHOD messages.cartTitle/0, 1:48 METHOD shop.total/1",
    "<p th:text=\"#{${'order.status.' + s}}\"/> | 1:18 PREFIX order.status., 1:18 LITERAL order.status.",
    "<p th:text=\"#{'order.status.' + ${s}}\"/> | 1:16 PREFIX order.status., 1:16 LITERAL order.status.",
    "<p th:text=\"#{${s.open ? 'status.open' : 'status.closed'}}\"/> | 1:27 LITERAL status.open, 1:43 LITERAL status.closed",
    "<p th:replace=\"~{head :: title('cart.title')}\"/> | 1:33 LITERAL cart.title",
    "<p th:text='#{${\"status.\" + s}}'/> | 1:18 PREFIX status., 1:18 LITERAL status.",
    "It isn't ours, and the others' isn't | ''",
    "<p th:utext=\"${m.licence(name, l)}\"/> | 1:18 METHOD .licence/2",
    "<p th:with=\"m=${@page}\" th:utext=\"${m.licence(f(a, b), l)} + ${n.x()}\"/> | 1:39 METHOD page.licence/2, 1:66 METHOD .x/0",
    "<p th:with=\"m=${@page}\"/><p th:with=\"m=${@mail}\"/>${m.a()} | 1:55 METHOD mail+page.a/0",
    "<p th:with=\"m=${@page}\"/><p th:each=\"m : ${mails}\"/>${m.subject()} | 1:57 METHOD .subject/0",
    "<p th:fragment=\"row(m)\"/><p th:with=\"m=${@page}\"/>${m.subject()} | 1:55 METHOD .subject/0",
    "var m = m.foo(); // not an expression | ''",
    "${@messages.a('(x, y)', {1, 2}, \"q)\")} ${@messages.b( )} ${@messages.c(&#39;)} | 1:13 METHOD messages.a/3, 1:34 LITERAL q), 1:52 METHOD messages.b/0, 1:70 METHOD messages.c",
    "<spring:message code=\"status.${s}\"/> | 1:23 PREFIX status.",
    "[[#{mail.greeting(${name})}]], | 1:5 KEY mail.greeting",
    "<spring:message code=\"cart.title\" arguments=\"1\"/> | 1:23 KEY cart.title",
    "<fmt:message var='x' key='cart.title'/> | 1:27 KEY cart.title, 1:27 LITERAL cart.title",
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
  void keysInTextsWithExpressionsAreBeginnings() throws IOException {
    assertEquals("1:16 PREFIX status., 1:16 LITERAL status.", uses("page.html", "<p th:text=\"#{|status.${s}|}\"/>"));
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
    return String.join(", ", TemplateUses.in(List.of(folder), List.of()).uses().stream().map(use -> use.line() + ":"
        + use.column() + " " + use.kind() + " " + (use.kind() == KeyUse.Kind.METHOD
            ? String.join("+", new TreeSet<>(use.beans())) + "." + use.name()
                + (use.arguments().isPresent() ? "/" + use.arguments().getAsInt() : "")
            : use.name()))
        .toList());
  }
}
