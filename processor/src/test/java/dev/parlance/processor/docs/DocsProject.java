package dev.parlance.processor.docs;

import dev.parlance.processor.MessagesProcessor;
import dev.parlance.processor.testing.JavaCompilers;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * A project from which pages show excerpts. All of its sources are compiled; its catalogs lie in
 * {@code src/main/resources}, or in the folder itself where it has no such folder. Its {@code javac.options} are further
 * options, one per line.
 *
 * <p>The method {@code print(PrintStream)} of a class {@code Main} is run. In its source each statement that is a call
 * with a comment after it, as {@code messages.title();  // Shop}, prints its value, and the comment. No-break spaces are
 * printed as spaces, since JDKs differ in them.
 *
 * @param folder the absolute path of the folder
 */
record DocsProject(Path folder) {
  private static final Pattern SHOWN = Pattern.compile("(?m)^( +)(\\w+[.(].*\\)); +// (.+)$");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package (\\S+);");

  /** What compiling and running it gave: lines, by the name of the file in the folder that has what is expected. */
  Map<String, List<String>> outputs(Path scratch) throws IOException {
    Path classes = Files.createDirectories(scratch.resolve("classes"));
    Path generated = Files.createDirectories(scratch.resolve("generated"));
    Map<String, List<String>> outputs = new TreeMap<>();
    Path main = null;
    List<Path> sources = new ArrayList<>();
    for (Path source : files(folder, ".java")) {
      if (source.endsWith("Main.java")) {
        main = source;
        sources.add(Files.writeString(scratch.resolve("Main.java"), printing(Files.readString(source))));
      } else if (!source.startsWith(folder.resolve("generated"))) {
        sources.add(source);
      }
    }
    outputs.put("compiler.txt", sources.isEmpty() ? List.of() : compile(sources, classes, generated));
    for (Path file : files(generated, ".java")) {
      outputs.put("generated/" + file.getFileName(), Files.readAllLines(file));
    }
    if (main != null) {
      outputs.put("output.txt", run(main, classes));
    }
    return outputs;
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(each -> each.toString().endsWith(end)).sorted().toList();
    }
  }

  private static String printing(String source) {
    return SHOWN.matcher(source).replaceAll(call -> Matcher.quoteReplacement(call.group(1) + "out.println("
        + call.group(2) + " + \"  // " + call.group(3).replace("\\", "\\\\").replace("\"", "\\\"") + "\");"));
  }

  /** What javac prints, without notes and the number of errors; of files of the project the names remain. */
  private List<String> compile(List<Path> sources, Path classes, Path generated) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter printed = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
      JavaCompiler.CompilationTask task = javac.getTask(printed, files, null, options(), null,
          files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(new MessagesProcessor()));
      task.call();
    }
    return printed.toString().lines().map(this::shortened).filter(line -> !line.matches("\\d+ (error|warning)s?"))
        .toList();
  }

  private List<String> options() throws IOException {
    Path resources = folder.resolve("src/main/resources");
    List<String> options = new ArrayList<>(List.of("-Xlint:all,-processing", "-XDsuppressNotes", "-classpath",
        // Where jspecify is, generated code has its annotations.
        String.join(File.pathSeparator, JavaCompilers.classPath(path -> !path.contains("jspecify"))),
        "-Aparlance.dir=" + (Files.isDirectory(resources) ? resources : folder)));
    Path further = folder.resolve("javac.options");
    if (Files.exists(further)) {
      options.addAll(Files.readAllLines(further));
    }
    return options;
  }

  private String shortened(String diagnostic) {
    String path = Pattern.quote(folder.toString()) + "/(?:\\S*/)?";
    return diagnostic.replaceFirst("^" + path, "").replaceAll(path, "…/");
  }

  private static List<String> run(Path main, Path classes) throws IOException {
    Matcher name = PACKAGE.matcher(Files.readString(main));
    String className = (name.find() ? name.group(1) + "." : "") + "Main";
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()},
        DocsProject.class.getClassLoader());
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      loader.loadClass(className).getMethod("print", PrintStream.class).invoke(null, out);
    } catch (ReflectiveOperationException failed) {
      throw new AssertionError(main.toString(), failed);
    }
    return printed.toString(StandardCharsets.UTF_8).replaceAll("[\u00a0\u202f]", " ").lines().toList();
  }
}
