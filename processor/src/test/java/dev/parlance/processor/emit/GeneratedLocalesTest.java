package dev.parlance.processor.emit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What reading generated texts costs: classes and memory. */
class GeneratedLocalesTest {
  private static final int CALLS = 100_000;

  @TempDir
  Path folder;

  /** A program that gets the messages of a locale, and shows them. */
  private Compiled compiled(JavaCompilers compiler) {
    return CatalogProject.in(folder)
        .catalog("save Save", "undo Undo")
        .file("messages.fr.txt", "save Enregistrer\nundo Annuler\n".getBytes(UTF_8))
        .file("messages.de.txt", "save Speichern\n".getBytes(UTF_8))
        .source("test.package-info",
            "@dev.parlance.MessageCatalog(value = \"messages.txt\", translations = \"messages.{locale}.txt\")",
            "package test;")
        .source("test.Program",
            "package test;",
            "import java.util.Locale;",
            "import java.util.function.*;",
            "public class Program implements Function<String, Supplier<String>> {",
            "  @Override public Supplier<String> apply(String tag) {",
            "    Messages messages = Messages.of(Locale.forLanguageTag(tag));",
            "    return new Supplier<String>() {",
            "      @Override public String get() {",
            "        messages.save();",
            "        return messages.undo();",
            "      }",
            "    };",
            "  }",
            "}")
        .compile(compiler);
  }

  @SuppressWarnings("unchecked")
  private static Function<String, Supplier<String>> program(ClassLoader loader) throws ReflectiveOperationException {
    return (Function<String, Supplier<String>>) loader.loadClass("test.Program").getConstructor().newInstance();
  }

  @ParameterizedTest
  @EnumSource
  void aLocaleLoadsItsOwnTextsAndThoseItFallsBackTo(JavaCompilers compiler) throws ReflectiveOperationException {
    Recorder loader = new Recorder(compiled(compiler));
    Function<String, Supplier<String>> program = program(loader);
    assertEquals(List.of(), loader.texts);
    assertEquals("Annuler", program.apply("fr-CA").get());
    assertEquals(List.of("test.Messages_fr"), loader.texts);
    assertEquals("Undo", program.apply("de").get());
    assertEquals(List.of("test.Messages_fr", "test.Messages_de", "test.Messages_en"), loader.texts);
  }

  @ParameterizedTest
  @EnumSource
  void aConstantTextCostsNoMemoryAfterItsFirstCall(JavaCompilers compiler) throws ReflectiveOperationException {
    Supplier<String> german = program(new Recorder(compiled(compiler))).apply("de");
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    assertEquals("Undo", german.get());
    long characters = 0;
    long before = threads.getThreadAllocatedBytes(thread);
    for (int i = 0; i < CALLS; i++) {
      characters += german.get().length();
    }
    long bytes = threads.getThreadAllocatedBytes(thread) - before;
    assertEquals(4L * CALLS, characters);
    assertEquals(0, bytes / CALLS);
  }

  /** Loads the classes and writes down which of texts it loads. */
  private static final class Recorder extends ClassLoader {
    private final Compiled compiled;
    private final List<String> texts = new ArrayList<>();

    Recorder(Compiled compiled) {
      super(GeneratedLocalesTest.class.getClassLoader());
      this.compiled = compiled;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = compiled.classes().get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      if (name.startsWith("test.Messages_")) {
        texts.add(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
