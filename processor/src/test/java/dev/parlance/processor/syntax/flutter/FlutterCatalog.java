package dev.parlance.processor.syntax.flutter;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A text of ARB, the entry {@code a}, and what it becomes. */
record FlutterCatalog(Compiled compiled) {
  /** The {@code text} with {@code placeholders}, the object that declares them, and its translation into {@code locale}. */
  static FlutterCatalog of(Path folder, String text, String placeholders, String locale, String translation) {
    return new FlutterCatalog(CatalogProject.in(folder)
        .file("app_en.arb", "{\"a\": \"" + text + "\",\n \"@a\": {\"placeholders\": " + placeholders + "}}")
        .file("app_" + locale + ".arb", "{\"a\": \"" + translation + "\"}")
        .annotation("value = \"app_en.arb\", translations = \"app_{locale}.arb\", isolate = false")
        .compile(JavaCompilers.JAVAC));
  }

  /** The {@code text} alone. */
  static FlutterCatalog of(Path folder, String text, String placeholders) {
    return new FlutterCatalog(CatalogProject.in(folder)
        .file("app_en.arb", "{\"a\": \"" + text + "\",\n \"@a\": {\"placeholders\": " + placeholders + "}}")
        .annotation("value = \"app_en.arb\", isolate = false").compile(JavaCompilers.JAVAC));
  }

  /** What the text prints in {@code locale}. */
  String printed(String locale, Object... arguments) {
    try {
      Class<?> type = compiled.load("test.Messages");
      return (String) method(type).invoke(
          type.getMethod("of", Locale.class).invoke(null, Locale.forLanguageTag(locale)), arguments);
    } catch (ReflectiveOperationException failed) {
      throw new AssertionError(compiled.reports().toString(), failed);
    }
  }

  /** The types of the method's parameters. */
  String types() {
    return Arrays.stream(method(compiled.load("test.Messages")).getParameterTypes()).map(Class::getSimpleName)
        .collect(Collectors.joining(" "));
  }

  private static Method method(Class<?> type) {
    return Arrays.stream(type.getMethods()).filter(each -> each.getName().equals("a")).findFirst().orElseThrow();
  }
}
