package dev.parlance.processor;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.Element;
import dev.parlance.Link;
import dev.parlance.RichText;
import dev.parlance.processor.testing.CatalogGenerator;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.Fuzz;
import dev.parlance.processor.testing.GeneratedCatalog;
import dev.parlance.processor.testing.IcuGenerator;
import dev.parlance.processor.testing.JavaCompilers;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random catalogs, from fixed seeds; the profile {@code long} tries more of them. */
@Tag("long")
class GeneratedCatalogsTest {
  /** Something for each type that a generated method takes; for the others, nothing. */
  private static final Map<Class<?>, Object> ARGUMENTS = Map.of(
      Link.class, Link.to("/"), String.class, "en", Locale.class, Locale.ROOT,
      List.class, List.of(Locale.ROOT), long.class, 1L, boolean.class, true,
      Element.class, Element.of("span"));

  private static final int CATALOGS = Integer.getInteger("parlance.catalogs", 100);
  private static final int BATCH = 50;
  private static final Pattern FINDING = Pattern.compile(".*p([0-9]+)\\.txt:([0-9]+):([0-9]+): (?:catalog-unreadable"
      + "|malformed-entry|duplicate-id|name-collision|unbalanced-tag|icu-syntax|plural-category"
      + "|empty-link|typed-html|bidi-control|foreign-syntax|placeholder-name|hash-sign|mojibake): .+[.…?]");

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void everyMethodOfARandomCatalogReturnsItsText(JavaCompilers compiler) throws ReflectiveOperationException {
    for (List<GeneratedCatalog> batch : batches(CatalogGenerator::generate, compiler)) {
      Compiled compiled = project(batch).option("-parameters").compile(compiler);
      for (Compiled.Report report : compiled.reports()) {
        boolean expected = report.message().contains("empty-link: ") || report.message().contains("typed-html: ");
        boolean odd = report.message().contains("foreign-syntax: ") || report.message().contains("mojibake: ");
        assertTrue(report.kind() == Kind.NOTE && expected || odd, () -> report + " for " + batch);
      }
      assertTrue(compiled.success());
      for (int i = 0; i < batch.size(); i++) {
        checkReturns(compiled.load("p" + i + ".Messages"), batch.get(i));
      }
    }
  }

  @Test
  void aDamagedCatalogIsReportedByTheRulesAndItsClassWorksAllTheSame() throws ReflectiveOperationException {
    checkDamaged(CatalogGenerator::damaged);
  }

  @Test
  void damagedPluralsAndSelectsAreReportedByTheRulesAndTheirClassesWorkAllTheSame()
      throws ReflectiveOperationException {
    checkDamaged(IcuGenerator::damaged);
  }

  private void checkDamaged(LongFunction<GeneratedCatalog> make) throws ReflectiveOperationException {
    for (List<GeneratedCatalog> batch : batches(make, JavaCompilers.JAVAC)) {
      Compiled compiled = project(batch).option("-Aparlance.detail=true").compile(JavaCompilers.JAVAC);
      compiled.reports().forEach(report -> checkNamesPlace(report, batch));
      assertEquals(compiled.errors().isEmpty(), compiled.success());
      Compiled alone = withoutProcessor(compiled);
      assertEquals(List.of(), alone.reports(), () -> "generated for " + batch);
      for (int i = 0; i < batch.size(); i++) {
        checkEveryMethodReturns(alone.load("p" + i + ".Messages"), batch.get(i));
      }
    }
  }

  /** {@code make} of as many seeds as are wanted, in lists that are compiled at once. */
  private static List<List<GeneratedCatalog>> batches(LongFunction<GeneratedCatalog> make, JavaCompilers compiler) {
    // ECJ is there to show that both compilers take what is generated, not for a second search.
    int count = compiler == JavaCompilers.JAVAC ? CATALOGS : Math.max(BATCH, CATALOGS / 20);
    long first = Fuzz.firstSeed(count + " catalogs");
    return LongStream.range(0, (count + BATCH - 1) / BATCH).map(batch -> first + batch * BATCH)
        .mapToObj(start -> LongStream.range(start, start + BATCH).mapToObj(make).toList()).toList();
  }

  /** A package for each catalog, {@code p0} for the first. */
  private CatalogProject project(List<GeneratedCatalog> batch) {
    CatalogProject project = CatalogProject.in(folder);
    for (int i = 0; i < batch.size(); i++) {
      GeneratedCatalog catalog = batch.get(i);
      project.file("p" + i + ".txt", catalog.content()).source("p" + i + ".package-info",
          "@dev.parlance.MessageCatalog(value = \"p" + i + ".txt\", sourceLocale = \"" + catalog.locale() + "\")",
          "package p" + i + ";");
    }
    return project;
  }

  private Compiled withoutProcessor(Compiled compiled) {
    CatalogProject project = CatalogProject.in(folder).option("-proc:none");
    compiled.sources().forEach((file, content) -> project
        .source(file.substring(0, file.length() - ".java".length()).replace('/', '.'), content));
    return project.compile(JavaCompilers.JAVAC);
  }

  private static void checkReturns(Class<?> type, GeneratedCatalog catalog) throws ReflectiveOperationException {
    Object messages = messages(type);
    for (GeneratedCatalog.Entry entry : catalog.entries()) {
      Method method = Arrays.stream(type.getMethods()).filter(each -> each.getName().equals(entry.method())).findFirst()
          .orElseThrow(() -> new AssertionError("no " + entry.method() + " in " + catalog));
      Object[] arguments = entry.arguments().toArray();
      Object result = call(method, messages, arguments, catalog);
      assertEquals(entry.markup() ? RichText.class : String.class, method.getReturnType(),
          () -> method + " of " + catalog);
      String shown = result instanceof RichText rich ? rich.toPlainText() : (String) result;
      entry.plain().ifPresent(plain -> assertEquals(plain, shown, () -> method + " of " + catalog));
      if (result instanceof RichText rich) {
        assertEquals(entry.html(), rich.toHtml(), () -> method + " of " + catalog);
      }
      for (int i = 0; i < arguments.length; i++) {
        if (!method.getParameterTypes()[i].isPrimitive()) {
          checkRefusesNull(method, messages, arguments, i);
        }
      }
    }
  }

  private static void checkRefusesNull(Method method, Object messages, Object[] arguments, int index) {
    Object[] withNull = arguments.clone();
    withNull[index] = null;
    Throwable refused = assertThrows(
        InvocationTargetException.class, () -> method.invoke(messages, withNull)).getTargetException();
    assertEquals(NullPointerException.class, refused.getClass());
    assertEquals(method.getParameters()[index].getName(), refused.getMessage());
  }

  private static void checkNamesPlace(Compiled.Report report, List<GeneratedCatalog> batch) {
    Matcher finding = FINDING.matcher(report.summary());
    assertTrue(finding.matches() && !report.message().contains("Exception"), () -> report + " for " + batch);
    GeneratedCatalog catalog = batch.get(Integer.parseInt(finding.group(1)));
    String[] lines = new String(catalog.content(), StandardCharsets.UTF_8).split("\r\n|\r|\n", -1);
    int line = Integer.parseInt(finding.group(2));
    int column = Integer.parseInt(finding.group(3));
    assertTrue(line >= 1 && line <= lines.length, () -> report + " for " + catalog);
    assertTrue(column >= 1 && column <= lines[line - 1].length() + 1, () -> report + " for " + catalog);
  }

  private static void checkEveryMethodReturns(Class<?> type, GeneratedCatalog catalog)
      throws ReflectiveOperationException {
    Object messages = messages(type);
    for (Method method : type.getDeclaredMethods()) {
      Object[] arguments = Arrays.stream(method.getParameterTypes()).map(GeneratedCatalogsTest::argument).toArray();
      Object result = call(method, messages, arguments, catalog);
      assertNotNull(result, () -> method + " of " + catalog);
      if (result instanceof RichText rich) {
        assertDoesNotThrow(() -> rich.toHtml() + rich.toMarkdown() + rich.toAnsi(), () -> method + " of " + catalog);
      }
    }
  }

  private static Object argument(Class<?> type) {
    return ARGUMENTS.getOrDefault(type, new Object[] {});
  }

  private static Object messages(Class<?> type) throws ReflectiveOperationException {
    return type.getMethod("of", Locale.class).invoke(null, Locale.ENGLISH);
  }

  private static Object call(Method method, Object messages, Object[] arguments, GeneratedCatalog catalog)
      throws IllegalAccessException {
    try {
      return method.invoke(messages, arguments);
    } catch (InvocationTargetException failed) {
      throw new AssertionError(method + " of " + catalog, failed.getTargetException());
    }
  }
}
