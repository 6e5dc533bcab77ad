package dev.parlance.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a bug of Parlance, or too little memory, does to a compilation: one error where it happened. */
class InternalErrorTest {
  @TempDir
  Path folder;

  @Test
  void isReportedAtItsAnnotationAndTheOthersAreProcessed() throws IOException {
    Files.writeString(folder.resolve("messages.txt"), "a b\n");
    List<String> processed = new ArrayList<>();
    MessagesProcessor processor = new MessagesProcessor(catalog -> {
      processed.add(catalog.request().className().toString());
      if (processed.size() == 1) {
        throw new OutOfMemoryError("Java heap space");
      }
    }, getClass().getClassLoader());

    Compilation compilation = Compiler.javac().withProcessors(processor).withOptions("-Aparlance.dir=" + folder)
        .compile(List.of(named("One"), named("Two")));

    assertEquals(List.of("test.OneMessages", "test.TwoMessages"), processed);
    assertEquals(1, compilation.errors().size());
    String error = compilation.errors().get(0).getMessage(null);
    assertTrue(error.startsWith("Internal error in Parlance: java.lang.OutOfMemoryError: Java heap space at "), error);
    assertFalse(error.contains("\n"), error);
    assertEquals(1, compilation.errors().get(0).getLineNumber());
  }

  private static JavaFileObject named(String type) {
    return JavaFileObjects.forSourceLines("test." + type, "package test; @dev.parlance.MessageCatalog(value = "
        + "\"messages.txt\", className = \"" + type + "Messages\") class " + type + " {}");
  }
}
