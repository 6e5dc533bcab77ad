package dev.parlance.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.CountingClassLoader;
import dev.parlance.processor.testing.GrowingCatalogs;
import dev.parlance.processor.testing.GrowingCatalogs.Growing;
import dev.parlance.processor.testing.JavaCompilers;
import dev.parlance.processor.testing.StepCounter;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twice as much of anything takes at most little more than twice the steps and memory.
 *
 * <p>Steps are counted, since times differ from run to run. They do not show what the JDK does inside a call, such as
 * searching or copying a string; what is copied shows in the memory.
 */
class GrowthTest {
  private static final int SMALL = 300;
  private static final int LARGE = 400;

  /** What n log n grows by, and a little more. */
  private static final double MOST_STEPS = 2.4;
  private static final double MOST_BYTES = 2.7;

  /** Growth that the steps of few findings, or a buffer that is doubled, have. */
  private static final long FEW_STEPS = 100_000;
  private static final long FEW_BYTES = 4_000_000;

  private static final Set<String> QUICK =
      Set.of("choices in a pattern", "misspelt closes", "placeholders with equiv-text", "references times references");

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final ClassLoader counting = new CountingClassLoader();

  @TempDir
  Path folder;

  private record Cost(long steps, long bytes) {}

  @Test
  void whatWasQuadraticOnceGrowsLinearly() throws Exception {
    assertEquals(List.of(), grown(
        GrowingCatalogs.all().stream().filter(each -> QUICK.contains(each.name())).toList(), SMALL));
  }

  @Test
  @Tag("long")
  @EnabledIfSystemProperty(named = "parlance.mutations", matches = ".+", disabledReason = "the profile long runs it")
  void twiceAsMuchOfAnythingTakesAtMostLittleMoreThanTwiceTheSteps() throws Exception {
    assertEquals(List.of(), grown(GrowingCatalogs.all(), LARGE));
  }

  @Test
  @Tag("long")
  @EnabledIfSystemProperty(named = "parlance.mutations", matches = ".+", disabledReason = "the profile long runs it")
  void theProgramReadsAndShowsTextsInLinearTime() throws Exception {
    long[] reads = {read(200), read(400), read(800)};
    assertTrue(reads[2] - reads[1] <= MOST_STEPS * (reads[1] - reads[0]), () -> Arrays.toString(reads));
  }

  /** The steps of a program that reads {@code size} texts of a catalog by ID, and shows one with as many values. */
  private long read(int size) throws Exception {
    Compiled compiled = CatalogProject.in(Files.createTempDirectory(folder, "program"))
        .catalog("long " + "<x id=\"A\"/> <x id=\"START_BOLD_TEXT\"/>b<x id=\"CLOSE_BOLD_TEXT\"/>".repeat(size),
            "select {g, select, " + IntStream.range(0, size).mapToObj(i -> "w" + i + " {b} ")
                .collect(Collectors.joining()) + "other {c}}",
            IntStream.range(0, size).mapToObj(i -> "text." + i + " " + "words ".repeat(200))
                .collect(Collectors.joining("\n")))
        .compile(JavaCompilers.JAVAC);
    Class<?> type = new ClassLoader(new CountingClassLoader()) {
      @Override
      protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = compiled.classes().get(name);
        if (bytes == null) {
          throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
      }
    }.loadClass("test.Messages");
    StepCounter.start(Long.MAX_VALUE);
    Object messages = type.getMethod("of", Locale.class).invoke(null, Locale.ENGLISH);
    Method find = type.getMethod("find", String.class, Object[].class);
    for (int i = 0; i < size; i++) {
      find.invoke(messages, "text." + i, new Object[0]);
    }
    find.invoke(messages, "select", new Object[] {"w1"});
    Object rich = type.getMethod("long_", String.class).invoke(messages, "a");
    for (String format : List.of("toHtml", "toPlainText", "toPlainTextWithUrls", "toAnsi", "hashCode")) {
      Method method = rich.getClass().getMethod(format);
      method.invoke(rich);
    }
    return StepCounter.stop();
  }

  /** What grows too fast between a size, twice and four times that size. */
  private List<String> grown(List<Growing> catalogs, int size) throws Exception {
    List<String> faults = new ArrayList<>();
    for (Growing each : catalogs) {
      // Fills the tables that are made once.
      cost(each, 10, Long.MAX_VALUE);
      Cost one = cost(each, size, 1_000_000_000L);
      Cost two = cost(each, 2 * size, limit(one));
      Cost four = cost(each, 4 * size, limit(two));
      double steps = ratio(four.steps() - two.steps(), two.steps() - one.steps(), FEW_STEPS);
      double bytes = ratio(four.bytes() - two.bytes(), two.bytes() - one.bytes(), FEW_BYTES);
      if (steps > MOST_STEPS || bytes > MOST_BYTES) {
        faults.add(String.format(Locale.ROOT, "%s: steps %d, %d, %d (%.2f), bytes %d, %d, %d (%.2f)", each.name(),
            one.steps(), two.steps(), four.steps(), steps, one.bytes(), two.bytes(), four.bytes(), bytes));
      }
    }
    return faults;
  }

  /** Where more than twice the {@code cost} is too much for certain. */
  private static long limit(Cost cost) {
    return 3 * cost.steps() + FEW_STEPS;
  }

  private static double ratio(long more, long less, long few) {
    return more <= few ? 0 : (double) more / Math.max(few / 2, less);
  }

  private Cost cost(Growing catalogs, int size, long limit) throws Exception {
    Path project = Files.createTempDirectory(folder, "size");
    Map<String, String> files = catalogs.files().apply(size);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(project.resolve(file.getKey()), file.getValue());
    }
    String source = files.keySet().iterator().next();
    List<String> options =
        new ArrayList<>(List.of("-proc:only", "-s", Files.createDirectory(project.resolve("s")).toString(),
            "-d", Files.createDirectory(project.resolve("d")).toString(), "-Aparlance.dir=" + project,
            "-Aparlance.detail=true"));
    if (files.containsKey("baseline.txt")) {
      options.add("-Aparlance.baseline=" + project.resolve("baseline.txt"));
      options.add("-Aparlance.writeBaseline=true");
    }
    String pattern = source.replace("messages.", "messages.{locale}.");
    JavaCompiler.CompilationTask task = ToolProvider.getSystemJavaCompiler().getTask(new StringWriter(), null,
        diagnostic -> {}, options, null, List.of(source("test/package-info.java",
            "@dev.parlance.MessageCatalog(value = \"" + source + "\", translations = \"" + pattern
                + "\", required = {}" + catalogs.notation() + ") package test;")));
    task.setProcessors(List.of((Processor) counting.loadClass("dev.parlance.processor.MessagesProcessor")
        .getConstructor().newInstance()));
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    StepCounter.start(limit);
    try {
      task.call();
    } catch (RuntimeException | StepCounter.TooManySteps stopped) {
      // Counted as more than the limit.
    }
    return new Cost(StepCounter.stop(), threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before);
  }

  private static JavaFileObject source(String name, String content) {
    return new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignored) {
        return content;
      }
    };
  }
}
