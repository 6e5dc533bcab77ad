package dev.parlance.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faulty options: each is an error that lists the valid ones. */
class OptionsTest {
  private static final String RULES =
      " is not a rule with a severity. Write RULE:SEVERITY with catalog-not-found, catalog-unreadable, "
          + "malformed-entry, duplicate-id, name-collision, unbalanced-tag, icu-syntax, "
          + "pattern-syntax, quoted-argument, apostrophe, literal-brace, mojibake, signature-changed, facade-order, "
          + "stale-id, unknown-placeholder, missing-placeholder, missing-markup, plural-category, "
          + "empty-link, other-address, bidi-control, typed-html, foreign-syntax, placeholder-name, hash-sign, "
          + "xliff-keys, source-target, stale-translation, wrong-language, locale-skipped, unknown-id, "
          + "missing-translation, id-drift, best-effort and error, warning, note, off, and commas between them.";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void anUnknownOptionIsAnErrorThatListsTheValidOnes(JavaCompilers compiler) {
    String valid = " is not an option of Parlance. Its options are -Aparlance.dir, -Aparlance.rules,"
        + " -Aparlance.strict, -Aparlance.detail, -Aparlance.baseline, -Aparlance.writeBaseline,"
        + " -Aparlance.signatures, -Aparlance.writeSignatures, -Aparlance.report, -Aparlance.sarif,"
        + " -Aparlance.maxFileSize.";
    assertErrors(compiler, List.of("-Aparlance.foo=1", "-Aparlance.Dir=.", "-Aparlance.rules.x"),
        "-Aparlance.Dir" + valid, "-Aparlance.foo" + valid, "-Aparlance.rules.x" + valid);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotARuleWithASeverityIsAnErrorThatListsTheValidOnes(JavaCompilers compiler) {
    String[] settings = {"foo:note", "empty-link", "empty-link:", "empty-link:OFF", "empty-link:off:on",
      "EMPTY_LINK:off", "empty-link=off", ":off"};
    assertErrors(compiler, List.of("-Aparlance.rules=" + String.join(",", settings)),
        Arrays.stream(settings).map(setting -> "-Aparlance.rules: " + setting + RULES).toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "-Aparlance.detail=maybe | -Aparlance.detail=maybe is neither true nor false. Write -Aparlance.detail=true.",
    "-Aparlance.detail=TRUE | -Aparlance.detail=TRUE is neither true nor false. Write -Aparlance.detail=true.",
    "-Aparlance.detail | -Aparlance.detail is neither true nor false. Write -Aparlance.detail=true."})
  void detailIsTrueOrFalse(String option, String expected) {
    assertErrors(JavaCompilers.JAVAC, List.of(option), expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Aparlance.baseline", "-Aparlance.baseline=", "-Aparlance.baseline= "})
  void aBaselineIsAFile(String option) {
    String expected = "-Aparlance.baseline names no file. Write -Aparlance.baseline=FILE, and"
        + " -Aparlance.writeBaseline=true beside it, once, to write the current defects to it.";
    assertErrors(JavaCompilers.JAVAC, List.of(option), expected);
    assertErrors(JavaCompilers.ECJ, List.of(option, "-Aparlance.writeBaseline=true"), expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "=", "= "})
  void aReportAndItsFindingsAreWrittenSomewhere(String value) {
    assertErrors(JavaCompilers.JAVAC, List.of("-Aparlance.report" + value, "-Aparlance.sarif" + value),
        "-Aparlance.report names no folder. Write -Aparlance.report=DIR, such as target/parlance.",
        "-Aparlance.sarif names no file. Write -Aparlance.sarif=FILE, such as target/parlance.sarif.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=0", "=-1", "=64MB", "=64m", "=1.5G", "=2G", "=2147483640", "=99999999999999999999",
    "=9999999999G", "= 64M", ""})
  void aSizeIsANumberWithAUnitOrWithout(String value) {
    String option = "-Aparlance.maxFileSize" + value;
    assertErrors(JavaCompilers.JAVAC, List.of(option), option + " is not a size from 1 byte to 2047M. Write bytes, or a"
        + " number with K, M or G: -Aparlance.maxFileSize=500K, =64M, =1G or =1000000.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Aparlance.rules=empty-link:note,duplicate-id:off, name-collision:warning",
    "-Aparlance.rules=", "-Aparlance.rules", "-Aparlance.detail=false", "-Aparlance.detail=true", "-Aparlance.dir",
    "-Aparlance.maxFileSize=4", "-Aparlance.maxFileSize=500K", "-Aparlance.maxFileSize=64M",
    "-Aparlance.maxFileSize=1G"})
  void validOptionsAreNotReported(String option) {
    for (JavaCompilers compiler : JavaCompilers.values()) {
      Compiled compiled = CatalogProject.in(folder).catalog("a x").option(option).compile(compiler);

      assertEquals(List.of(), compiled.reports());
      assertTrue(compiled.success());
    }
  }

  private void assertErrors(JavaCompilers compiler, List<String> options, String... expected) {
    CatalogProject project = CatalogProject.in(folder).catalog("a x");
    options.forEach(project::option);
    Compiled compiled = project.compile(compiler);

    assertEquals(List.of(expected), compiled.errors());
    assertFalse(compiled.success());
    assertTrue(compiled.source("test.Messages").contains("public String a() {"));
  }
}
