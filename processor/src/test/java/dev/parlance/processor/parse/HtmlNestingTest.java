package dev.parlance.processor.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.ElementNames;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements in elements; {@code p(h1(x))} stands for the placeholders of a paragraph with a heading in it. */
class HtmlNestingTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void aParagraphInAParagraphIsAnErrorInTheSourceAndADefectInATranslation(JavaCompilers compiler) {
    String what =
        "unbalanced-tag: <x id=\"START_PARAGRAPH\"/> is inside of <x id=\"START_PARAGRAPH\"/>, which browsers end"
            + " where it begins: what follows is shown outside of both. Close <x id=\"START_PARAGRAPH\"/> before it, or remove"
            + " one of them.";
    assertEquals(List.of("ERROR messages.txt:1:30: " + what), compile(compiler, "p(a p(b) c)", null).reports(folder));
    assertEquals(List.of("messages.fr.txt:1:30: " + what), compile(compiler, "p(a)", "p(a p(b) c)").errors().stream()
        .map(error -> error.replace(folder.toAbsolutePath() + "/", "")).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"p(ul(li(x)))", "p(b(p(x)))", "p(h1(x))", "p(blockquote(x))", "p(a hr b)", "li(li(x))",
    "li(p(li(x)))", "h1(h2(x))", "p(pre(x))", "p(span(p(x)))", "{n, plural, other {p(p(x))}}",
    "p({n, plural, other {p(x)}})", "p(if(ol(li(x))))", "ul(li(p(ol(li(x)))))"})
  void whatHtmlTakesApartIsAnError(String text) {
    assertEquals(1, compile(JavaCompilers.JAVAC, text, null).errors().stream()
        .filter(error -> error.contains(" unbalanced-tag: ") && error.contains(" browsers end ")).count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"p(b(x))", "li(p(x))", "li(ul(li(x)))", "ul(li(x) li(ol(li(y))))", "blockquote(p(x) p(y))",
    "blockquote(blockquote(x))", "h1(p(x))", "h1(ul(li(x)))", "h1(b(h2(x)))", "b(p(x))", "pre(p(x))", "p(x) p(y)",
    "p(a br b)",
    "li(h1(li(x)))", "pre(pre(x))", "h1(x) h1(y)", "ul(ul(li(x)))", "li(a) li(b)", "p(span(x))"})
  void whatAParserReadsAsItIsWrittenIsNotReported(String text) {
    Compiled compiled = compile(JavaCompilers.JAVAC, text, null);

    assertEquals(List.of(), compiled.reports(folder));
    List<String> written =
        Pattern.compile("\\w+(?=\\()|\\bbr\\b").matcher(text).results().map(MatchResult::group).toList();
    assertEquals(written, ElementNames.parsed(compiled.shown("en", "a")));
  }

  @Test
  void anIncludedMessageIsInsideToo() {
    assertEquals(List.of("ERROR messages.txt:2:32: unbalanced-tag"), CatalogProject.in(folder)
        .catalog("b {n, plural, other {" + placeholders("p(x)") + "}}",
            "a " + placeholders("p(see ICU)").replace("ICU", "<x id=\"ICU\" xid=\"b\"/>"))
        .compile(JavaCompilers.JAVAC).places(folder));
  }

  @Test
  void anUnclosedParagraphIsOneFinding() {
    assertEquals(List.of("ERROR messages.txt:1:3: unbalanced-tag"), CatalogProject.in(folder)
        .catalog("a <x id=\"START_PARAGRAPH\"/>x" + placeholders("p(y)")).compile(JavaCompilers.JAVAC).places(folder));
  }

  private Compiled compile(JavaCompilers compiler, String source, String french) {
    CatalogProject project = CatalogProject.in(folder).catalog("a " + placeholders(source));
    if (french != null) {
      project.file("messages.fr.txt", "a " + placeholders(french))
          .annotation("value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = \"*\"");
    }
    return project.compile(compiler);
  }

  /** {@code text} with placeholders. */
  private static String placeholders(String text) {
    StringBuilder out = new StringBuilder();
    Deque<String> open = new ArrayDeque<>();
    Matcher piece =
        Pattern.compile("(\\w+)\\(|\\)|\\b(hr|br)\\b|.").matcher(text);
    while (piece.find()) {
      if (piece.group(1) != null) {
        open.push(family(piece.group(1)));
        out.append("<x id=\"START_").append(open.peek()).append("\"/>");
      } else if (piece.group().equals(")")) {
        out.append("<x id=\"CLOSE_").append(open.pop()).append("\"/>");
      } else if (piece.group(2) != null) {
        out.append("<x id=\"").append(piece.group(2).equals("hr") ? "HORIZONTAL_RULE" : "LINE_BREAK").append("\"/>");
      } else {
        out.append(piece.group());
      }
    }
    return out.toString();
  }

  private static String family(String html) {
    return switch (html) {
      case "p" -> "PARAGRAPH";
      case "b" -> "BOLD_TEXT";
      case "ul" -> "UNORDERED_LIST";
      case "ol" -> "ORDERED_LIST";
      case "li" -> "LIST_ITEM";
      case "h1", "h2" -> "HEADING_LEVEL" + html.charAt(1);
      case "if" -> "BLOCK_IF";
      default -> "TAG_" + html.toUpperCase(Locale.ROOT);
    };
  }
}
