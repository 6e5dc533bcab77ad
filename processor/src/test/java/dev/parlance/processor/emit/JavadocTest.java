package dev.parlance.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Javadoc of methods with ICU, elements, blocks and references. */
class JavadocTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void aTextIsReadableOnOneLine(JavaCompilers compiler) {
    Compiled compiled = compile(compiler,
        "a {VAR_PLURAL, plural, offset:1 =0 {No&#10;videos} one {<x id=\"START_LINK\"/># video<x id=\"CLOSE_LINK\"/>}"
            + " other {# <x id=\"START_TAG_B_1\"/>videos<x id=\"CLOSE_TAG_B\"/>}}<x id=\"LINE_BREAK\"/>!",
        "b {g, select, x {<x id=\"START_BLOCK_IF\"/>if <x id=\"g\"/><x id=\"CLOSE_BLOCK_IF\"/>} other {'{'}}",
        "c <x id=\"TAG_IMG\"/> <x id=\"ICU\" xid=\"b\"/>");

    assertEquals(List.of(
        "{count, plural, offset:1 =0 {No videos} one {[# video]} other {# [videos]}} !", "",
        "<p>ID {@code a}, messages.txt:1", "",
        "@param count the number {@code VAR_PLURAL}, which a plural form is chosen by",
        "@param link around \"# video\"",
        "@param b1 around \"videos\"", "@return the text"), javadoc(compiled, "a"));
    assertEquals(List.of(
        "{g, select, x {[if {g}]} other {'{'}}", "",
        "<p>ID {@code b}, messages.txt:2", "",
        "@param g the word {@code g}, which a text is chosen by: {@code x}, {@code other}",
        "@param blockIf whether \"if {g}\" is shown", "@return the text"), javadoc(compiled, "b"));
    assertEquals(List.of(
        "[] {g, select, x {[if {g}]} other {'{'}}", "",
        "<p>ID {@code c}, messages.txt:3", "",
        "@param img for an element without text",
        "@param g the word {@code g}, which a text is chosen by: {@code x}, {@code other}",
        "@param blockIf whether \"if {g}\" is shown", "@return the text"), javadoc(compiled, "c"));
  }

  @ParameterizedTest
  @EnumSource
  void nothingInAnIcuEndsTheCommentOrMeansAnythingInIt(JavaCompilers compiler) {
    Compiled compiled = compile(compiler,
        "a {*/, select, */ {*/} \\u002a/ {\\u002f} @param {@x} &lt;b> {{@code}} \" {&#10;*&#47;}"
            + " other {<x id=\"START_BLOCK_*/\"/>*/<x id=\"CLOSE_BLOCK_*/\"/>}}",
        "b <x id=\"START_TAG_*/\"/>*/ \\u002a/ {@link<x id=\"CLOSE_TAG_*/\"/>");

    assertEquals(List.of(
        "{value, select, *&#47; {*&#47;} &#92;u002a/ {&#92;u002f} &#64;param {&#64;x} &lt;b&gt; {'{&#64;code}'}"
            + " \" { *&#47;} other {[*&#47;]}}",
        "",
        "<p>ID {@code a}, messages.txt:1", "",
        "@param value the word <code>*&#47;</code>, which a text is chosen by: <code>*&#47;</code>,"
            + " <code>&#92;u002a/</code>, <code>&#64;param</code>, <code>&lt;b&gt;</code>, <code>\"</code>,"
            + " {@code other}",
        "@param block whether \"*&#47;\" is shown", "@return the text"), javadoc(compiled, "a"));
    assertEquals(List.of(
        "[*&#47; &#92;u002a/ '{'&#64;link]", "",
        "<p>ID {@code b}, messages.txt:2", "",
        "@param value around \"*&#47; &#92;u002a/ '{'&#64;link\"", "@return the text"), javadoc(compiled, "b"));
    compiled.sources()
        .forEach((name, source) -> assertTrue(source.chars().allMatch(c -> c >= ' ' && c <= '~' || c == '\n'), name));
  }

  private Compiled compile(JavaCompilers compiler, String... lines) {
    Compiled compiled = CatalogProject.in(folder).catalog(lines)
        .source("test.package-info", "/** Test. */", "@dev.parlance.MessageCatalog(\"messages.txt\")", "package test;")
        .option("-Xdoclint:all").compile(compiler);
    assertEquals(List.of(), compiled.reports());
    return compiled;
  }

  /** The lines of the comment before the method {@code name}. */
  private static List<String> javadoc(Compiled compiled, String name) {
    List<String> lines = compiled.source("test.Messages").lines().map(String::strip).toList();
    int method = lines.stream().filter(line -> line.matches("public \\w+ " + name + "\\(.*")).map(lines::indexOf)
        .findFirst().orElseThrow();
    int start = lines.subList(0, method).lastIndexOf("/**");
    return lines.subList(start + 1, method - 1).stream().map(line -> line.replaceFirst("^\\* ?", "")).toList();
  }
}
