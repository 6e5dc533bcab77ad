package dev.parlance.processor.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Catalogs that someone deletes while they are compiled. */
class DisappearingCatalogTest {
  private static final String ANNOTATION =
      "value = \"messages.txt\", translations = \"messages.{locale}.txt\", required = {}";
  private static final String NOT_FOUND = "catalog-not-found: messages.txt ";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void aCatalogDeletedBeforeTheFirstRoundIsNotFound(JavaCompilers compiler) {
    Compiled compiled = project().processor(new Deleting(folder.resolve("messages.txt"), 1)).compile(compiler);

    assertEquals(1, compiled.errors().size(), compiled.reports()::toString);
    assertTrue(compiled.errors().get(0).contains(NOT_FOUND), compiled.reports()::toString);
  }

  @ParameterizedTest
  @EnumSource
  void aCatalogDeletedBetweenRoundsIsNotFoundOnlyByLaterClasses(JavaCompilers compiler) {
    Compiled compiled = project().processor(new Deleting(folder.resolve("messages.txt"), 2)).compile(compiler);

    assertEquals(1, compiled.errors().size(), compiled.reports()::toString);
    assertTrue(compiled.errors().get(0).contains(NOT_FOUND), compiled.reports()::toString);
    assertTrue(compiled.sources().containsKey("test/Messages_fr.java"), compiled.sources().keySet()::toString);
    assertTrue(compiled.sources().containsKey("later/Messages.java"), compiled.sources().keySet()::toString);
  }

  @ParameterizedTest
  @EnumSource
  void aTranslationDeletedBetweenRoundsIsMissedOnlyByLaterClasses(JavaCompilers compiler) {
    Compiled compiled = project().processor(new Deleting(folder.resolve("messages.fr.txt"), 2)).compile(compiler);

    assertEquals(List.of(
        "NOTE messages.txt has translations in fr.",
        "NOTE No file matches the pattern messages.{locale}.txt in ., where messages.txt was found. Check the folder"
            + " and the name; {locale} stands for the tag, such as fr or pt-BR."),
        compiled.reports(folder));
    assertEquals("Bonjour", compiled.shown("fr", "greeting"));
    assertEquals("[en]", locales(compiled));
  }

  /** Nobody knows which of the two it finds; it must find one of them. */
  @Test
  void filesThatComeAndGoAreFoundOrNot() throws IOException, InterruptedException {
    project();
    Path french = folder.resolve("messages.fr.txt");
    Path names = folder.resolve("messages.names");
    AtomicBoolean ended = new AtomicBoolean();
    Thread other = new Thread(() -> {
      while (!ended.get()) {
        write(french);
        write(names);
        delete(french);
        delete(names);
      }
    });
    other.start();
    try {
      for (int i = 0; i < 500; i++) {
        LocatedCatalog files = LocatedCatalog.locate("messages.txt", "en", List.of("messages.{locale}.txt"), "test",
            List.of(CatalogRoot.of(folder)), FileLimit.DEFAULT);

        assertTrue(Set.of(Set.of(), Set.of("fr")).contains(files.translations().byLocale().keySet()));
        assertEquals(List.of(), files.translations().errors());
        assertEquals("messages.txt 15 ", files.fingerprints().get(0).substring(0, 16));
      }
    } finally {
      ended.set(true);
      other.join();
    }
  }

  private CatalogProject project() {
    return CatalogProject.in(folder).catalog("greeting Hello").file("messages.fr.txt", "greeting Bonjour")
        .annotation(ANNOTATION);
  }

  private static String locales(Compiled compiled) {
    try {
      return compiled.load("later.Messages").getMethod("locales").invoke(null).toString();
    } catch (ReflectiveOperationException failed) {
      throw new AssertionError(failed);
    }
  }

  private static void write(Path file) {
    try {
      Files.writeString(file, "greeting Bonjour\n");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Generates another annotated package in the first round, and deletes a file at the beginning of a round. */
  private static final class Deleting extends AbstractProcessor {
    private final Path file;
    private final int when;
    private int round;

    Deleting(Path file, int when) {
      this.file = file;
      this.when = when;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
      round++;
      if (round == when) {
        delete(file);
      }
      if (round == 1 && when == 2) {
        try (Writer writer = processingEnv.getFiler().createSourceFile("later.package-info").openWriter()) {
          writer.write("@dev.parlance.MessageCatalog(" + ANNOTATION + ")\npackage later;\n");
        } catch (IOException failed) {
          throw new UncheckedIOException(failed);
        }
      }
      return false;
    }
  }
}
