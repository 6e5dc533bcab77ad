package dev.parlance.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.Link;
import dev.parlance.RichText;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GenerationTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void aCatalogBecomesAClassThatReturnsItsTexts(JavaCompilers compiler) throws ReflectiveOperationException {
    Compiled compiled = CatalogProject.in(folder)
        .catalog("email.required Email is required.",
            "greeting Hello <x id=\"INTERPOLATION\" equiv-text=\"{{ user.name }}\"/>!",
            "licence Under the <x id=\"START_LINK\"/>AGPLv3 licence<x id=\"CLOSE_LINK\"/>.")
        .compile(compiler);

    assertEquals(List.of(), compiled.reports());
    assertTrue(compiled.success());
    Class<?> type = compiled.load("test.Messages");
    Object messages = type.getMethod("of", Locale.class).invoke(null, Locale.ENGLISH);
    assertEquals("Email is required.", type.getMethod("emailRequired").invoke(messages));
    assertEquals("Hello Ada!", type.getMethod("greeting", String.class).invoke(messages, "Ada"));
    RichText licence =
        (RichText) type.getMethod("licence", Link.class).invoke(messages, Link.to("https://example.org/?a&b"));
    assertEquals("Under the <a href=\"https://example.org/?a&amp;b\">AGPLv3 licence</a>.", licence.toHtml());
  }
}
