package dev.parlance.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the branches of a plural are faulty, as translators of real catalogs write them. */
class IcuBranchesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      a {n, plural, =1 {x} otro {y}} | 1:22 | “otro” is no plural category. Keywords are not translated: write zero, \
      one, two, few, many or other.
      a {n, plural, =1 {x} {y}}      | 1:22 | this branch of the ICU plural has no keyword. Write one before its \
      brace, as in other {…}.
      a {n, plural, =1 {x} other y}} | 1:22 | what follows here in the ICU plural is no branch. Write a keyword, then \
      its text in braces, as in other {…}.
      a {n, plural, one (x} other {y} } | 1:15 | what follows here in the ICU plural is no branch. Write a keyword, \
      then its text in braces, as in other {…}.
      a {n, plural, =1 {x}}          | 1:3  | this ICU plural has no branch other {…}. Add it, the word other in \
      English: it is shown where no other branch fits.
      a {n, select, m {x} otro {y}}  | 1:3  | this ICU select has no branch other {…}. Add it, the word other in \
      English: it is shown where no other branch fits.
      """)
  void aFaultIsReportedWhereItIs(String line, String place, String problem) {
    List<String> reports = CatalogProject.in(folder).catalog(line).compile(JavaCompilers.JAVAC).reports(folder);

    assertEquals(List.of("ERROR messages.txt:" + place + ": icu-syntax: " + problem), reports);
  }

  @Test
  void otherMayFollowAnOffsetDirectly() throws ReflectiveOperationException {
    Compiled compiled = CatalogProject.in(folder).catalog("a {n, plural, offset:1 other {# more}}")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of(), compiled.reports());
    Class<?> type = compiled.load("test.Messages");
    Method method = type.getMethod("a", long.class);
    assertEquals("2 more", method.invoke(type.getMethod("of", Locale.class).invoke(null, Locale.ENGLISH), 3));
  }
}
