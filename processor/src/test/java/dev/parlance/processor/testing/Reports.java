package dev.parlance.processor.testing;

import dev.parlance.processor.MessagesProcessor;
import dev.parlance.processor.overview.Overview;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** The overview of the catalogs that {@code source}, a file, names, in {@code folder}. */
  public static Overview overview(Path source, Path folder) throws IOException {
    List<Overview> overviews = new ArrayList<>();
    compile(source, new MessagesProcessor(catalog -> {}, Optional.of(overviews::add), Reports.class.getClassLoader()),
        List.of("-Aparlance.dir=" + folder));
    return overviews.get(0);
  }

  /** Compiles {@code source}, a file, as the catalogs in {@code folder} and further {@code options} say. */
  public static void compile(Path source, Path folder, String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of("-Aparlance.dir=" + folder));
    all.addAll(List.of(options));
    compile(source, new MessagesProcessor(), all);
  }

  private static void compile(Path source, MessagesProcessor processor, List<String> options) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    String generated = Files.createDirectories(source.resolveSibling("generated")).toString();
    List<String> all = new ArrayList<>(List.of("-proc:only", "-s", generated, "-d", generated));
    all.addAll(options);
    try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostic -> {}, null, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(null, files, diagnostic -> {}, all, null, files.getJavaFileObjects(source));
      task.setProcessors(List.of(processor));
      task.call();
    }
  }
}
