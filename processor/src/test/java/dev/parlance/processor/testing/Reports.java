package dev.parlance.processor.testing;

import dev.parlance.processor.MessagesProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads reports with a reader of JSON that is not ours. */
public final class Reports {
  private static final ObjectMapper READER = new ObjectMapper();

  private Reports() {}

  /** The data of the report in {@code folder}. */
  public static JsonNode read(Path folder) {
    return json(folder.resolve("parlance.json"));
  }

  /** The JSON in {@code file}. */
  public static JsonNode json(Path file) {
    try {
      return READER.readTree(Files.readString(file));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The elements of {@code array}, each as JSON on one line. */
  public static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::toString).toList();
  }

  /** Compiles {@code source}, a file, as the catalogs in {@code folder} and further {@code options} say. */
  public static void compile(Path source, Path folder, String... options) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    String generated = Files.createDirectories(folder.resolve("generated")).toString();
    List<String> all =
        new ArrayList<>(List.of("-proc:only", "-s", generated, "-d", generated, "-Aparlance.dir=" + folder));
    all.addAll(List.of(options));
    try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostic -> {}, null, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(null, files, diagnostic -> {}, all, null, files.getJavaFileObjects(source));
      task.setProcessors(List.of(new MessagesProcessor()));
      task.call();
    }
  }
}
