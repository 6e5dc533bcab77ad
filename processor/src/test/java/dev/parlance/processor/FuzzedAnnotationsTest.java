package dev.parlance.processor;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.Fuzz;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Annotations with any values on elements of every kind, and facades with methods of any types: what is wrong is reported
 * where it is, and never by a class that was generated.
 */
@Tag("long")
class FuzzedAnnotationsTest {
  private static final int PER_COMPILATION = 40;
  private static final List<String> KINDS = List.of("class %s { }", "enum %s { X }",
      "record %s(int x) { }", "@interface %s { }", "final class %s { }", "abstract class %s<T extends String> { }",
      "sealed interface %s permits %1$sSub { } ; final class %1$sSub implements %1$s { }");
  private static final List<String> TAGS = List.of("en", "de", "-", "_", "und", "x", "x-a", "i-klingon", "art-lojban",
      "419", "a0000", "zh-Hant");
  private static final List<String> PATHS =
      List.of("messages.txt", "messages.txt", "messages", ".{locale}", ".txt", "/", "..", "{locale}", "*");
  private static final List<String> NAMES =
      List.of("Messages", "String", "Texts", "List", "A", "B", "_en", "$", "java", "dev", "Override", "F1");
  private static final List<String> TYPES = List.of("String", "CharSequence", "long", "int", "Long", "short", "boolean",
      "Link", "Element", "RichText", "E", "E[]", "String...", "Object", "T", "List<String>", "Gone", "Gone<T>",
      "java.util.List<Gone<String>>", "java.math.BigDecimal", "java.util.Map<E, ? super Gone>", "char[]",
      "StringBuilder",
      "Old", "Comparable<?>", "java.util.Locale", "Enum<?>", "Locale");
  private static final List<String> RESULTS =
      List.of("String", "RichText", "CharSequence", "String", "RichText", "void", "Object", "Gone<String>", "Old");
  private static final List<String> IDS =
      List.of("a", "b", "c", "d", "gone", "e.{v}", "{w}", "", " ", "e.", "x", "e.{x}");

  @TempDir
  Path folder;

  @Test
  void annotationsWithAnyValuesAreErrorsOfTheirOwnOrGenerateClasses() {
    Fuzz fuzz = Fuzz.of("annotations");
    for (int i = Fuzz.count(3, 60); i > 0; i--) {
      List<String> sources = new ArrayList<>();
      for (int k = 0; k < PER_COMPILATION; k++) {
        String values = "value = " + literal(fuzz, PATHS) + (fuzz.once(2) ? "" : ", sourceLocale = "
            + literal(fuzz, TAGS)) + (fuzz.once(2) ? ""
                : ", translations = {" + literal(fuzz, PATHS) + ", "
                    + literal(fuzz, PATHS) + "}")
            + (fuzz.once(2) ? "" : ", required = {" + literal(fuzz, TAGS) + "}")
            + (fuzz.once(5) ? "" : ", className = " + (fuzz.once(4) ? literal(fuzz, NAMES) : "\"M" + k + "\""));
        sources.add("@MessageCatalog(" + values + ") " + fuzz.pick(KINDS).formatted("K" + k));
      }
      check(sources);
    }
  }

  @Test
  void facadesWithAnyMethodsAreErrorsOfTheirOwnOrImplemented() {
    Fuzz fuzz = Fuzz.of("facades");
    for (int i = Fuzz.count(3, 60); i > 0; i--) {
      List<String> sources = new ArrayList<>();
      for (int k = 0; k < PER_COMPILATION; k++) {
        StringBuilder source = new StringBuilder("@MessageCatalog(\"messages.txt\") interface F" + k + " "
            + (fuzz.once(8) ? "extends java.util.function.Supplier<" + fuzz.pick(List.of("String", "Gone", "List<E>"))
                + "> " : fuzz.once(8) ? "extends F" + (k + 1) + " " : "")
            + "{ ");
        for (int m = fuzz.random().nextInt(5); m >= 0; m--) {
          source.append("@MessageId(").append(fuzz.once(9) ? "GONE" : literal(fuzz, IDS)).append(") ")
              .append(fuzz.pick(RESULTS)).append(" m").append(m).append("(");
          for (int p = fuzz.random().nextInt(4); p > 0; p--) {
            source.append(fuzz.pick(TYPES).replace("...", p > 1 ? "[]" : "...")).append(" ")
                .append(
                    fuzz.pick(List.of("v", "w", "n", "link", "Texts", "Objects", "texts", "java", "dev", "LOCALES")))
                .append(p == 1 ? "" : "_".repeat(p)).append(p > 1 ? ", " : "");
          }
          source.append(")").append(fuzz.once(9) ? " throws Gone" : "").append("; ");
        }
        sources.add(source.append("enum E { X, y } }").toString());
      }
      check(sources);
    }
  }

  private void check(List<String> declarations) {
    CatalogProject project = CatalogProject.in(folder).catalog("a A", "b B <x id=\"V\"/> <x id=\"W\"/>",
        "c {n, plural, one {#} other {# <x id=\"START_LINK\"/>L<x id=\"CLOSE_LINK\"/>}}",
        "d {w, select, X {x} other {y}}",
        "e.x E", "e.y <x id=\"V\"/>", "x X");
    List<String> lines = new ArrayList<>(List.of("package test; import dev.parlance.*;",
        "@Deprecated class Old implements CharSequence { public int length() { return 0; } public char charAt(int i) {"
            + " return 0; } public CharSequence subSequence(int i, int k) { return \"\"; } }",
        "enum E { X, y }"));
    lines.addAll(declarations);
    Compiled compiled = assertDoesNotThrow(
        () -> project.source("test.All", lines.toArray(String[]::new)).compile(JavaCompilers.JAVAC),
        declarations::toString);
    for (Compiled.Report report : compiled.reports()) {
      String declaration = report.line() > 3 && report.line() <= lines.size() ? lines.get((int) report.line() - 1)
          : declarations.toString();
      boolean bug = report.message().contains("Internal") || report.message().contains("bug of its own");
      boolean inGenerated = report.kind() == Diagnostic.Kind.ERROR && !report.file().isEmpty()
          && !report.file().contains("All.java");
      assertTrue(!bug && !inGenerated, () -> report + " for " + declaration);
    }
    assertTrue(compiled.success() || !compiled.errors().isEmpty(), declarations::toString);
    assertTrue(!compiled.sources().isEmpty(),
        compiled.errors()::toString);
  }

  private static String literal(Fuzz fuzz, List<String> pieces) {
    String value = fuzz.once(3) ? fuzz.name(4, pieces) : fuzz.pick(pieces);
    StringBuilder literal = new StringBuilder("\"");
    value.substring(0, Math.min(value.length(), 20_000)).chars().forEach(c -> literal.append(
        c == '"' || c == '\\' ? "\\" + (char) c : c == '\n' ? "\\n" : c == '\r' ? "\\r"
            : c >= ' ' && c < 0x7f ? String.valueOf((char) c) : String.format(java.util.Locale.ROOT, "\\u%04x", c)));
    return literal.append('"').toString();
  }
}
