package dev.parlance.example.demo;

import dev.parlance.example.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A method in the source that Parlance generated, which the build puts into the jar. */
record GeneratedMethod(List<String> lines) {
  private static final String SOURCE = "/META-INF/generated/" + Messages.class.getName().replace('.', '/') + ".java";

  /** Reads the method {@code name}, without its Javadoc. */
  static GeneratedMethod read(String name) {
    List<String> source = source();
    int declaration = indexOf(source, 0, " " + name + "(");
    return new GeneratedMethod(source.subList(declaration, indexOf(source, declaration, "}") + 1));
  }

  private static int indexOf(List<String> source, int from, String part) {
    for (int i = from; i < source.size(); i++) {
      if (source.get(i).contains(part)) {
        return i;
      }
    }
    throw new IllegalArgumentException(SOURCE + " has no " + part);
  }

  private static List<String> source() {
    try (InputStream file = Messages.class.getResourceAsStream(SOURCE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
