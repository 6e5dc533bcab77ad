package dev.parlance.processor.testing;

import dev.parlance.processor.MessagesProcessor;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that the processor is tested under. */
public enum JavaCompilers {
  /** The JDK's own. */
  JAVAC {
    @Override
    JavaCompiler compiler() {
      return ToolProvider.getSystemJavaCompiler();
    }

    @Override
    List<String> options() {
      return List.of("-Xlint:all");
    }

    @Override
    List<? extends JavaFileObject> readable(
        List<JavaFileObject> sources, Path folder, StandardJavaFileManager files) {
      return sources;
    }

    @Override
    public String indentation() {
      return "  ";
    }
  },

  /** Eclipse's, as its batch compiler runs. */
  ECJ {
    @Override
    JavaCompiler compiler() {
      return new EclipseCompiler();
    }

    @Override
    List<String> options() {
      return List.of("--release", "17");
    }

    /** ECJ takes no source that is not a file. */
    @Override
    List<? extends JavaFileObject> readable(List<JavaFileObject> sources, Path folder, StandardJavaFileManager files)
        throws IOException {
      List<JavaFileObject> written = new ArrayList<>();
      for (JavaFileObject source : sources) {
        Path file = folder.resolve(source.getName().replaceFirst("^/", ""));
        Files.createDirectories(file.getParent());
        Files.writeString(file, source.getCharContent(true));
        files.getJavaFileObjects(file).forEach(written::add);
      }
      return written;
    }

    @Override
    public String indentation() {
      return "";
    }
  };

  /** Compiles {@code sources}; what was generated is kept whether that fails or not. */
  Compiled compile(List<JavaFileObject> sources, List<String> options) {
    return compile(sources, options, List.of(), List.of());
  }

  /** The same with other processors before and after ours. */
  Compiled compile(
      List<JavaFileObject> sources, List<String> options, List<Processor> before, List<Processor> after) {
    JavaCompiler compiler = compiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (TemporaryFolder output = new TemporaryFolder();
        StandardJavaFileManager files =
            compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      Path classFolder = Files.createDirectory(output.path().resolve("classes"));
      Path sourceFolder = Files.createDirectory(output.path().resolve("sources"));
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classFolder));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(sourceFolder));
      List<String> all = new ArrayList<>(options);
      all.addAll(options());
      if (!options.contains("-classpath")) {
        files.setLocationFromPaths(StandardLocation.CLASS_PATH,
            classPath(path -> !path.contains("jspecify")).stream().map(Path::of).toList());
      }
      JavaCompiler.CompilationTask task = compiler.getTask(new PrintWriter(new StringWriter()), files, diagnostics, all,
          null, readable(sources, output.path().resolve("src"), files));
      List<Processor> processors = new ArrayList<>(before);
      processors.add(new MessagesProcessor());
      processors.addAll(after);
      task.setProcessors(processors);
      boolean success = task.call();
      Map<String, String> generated = new TreeMap<>();
      files(sourceFolder).forEach((name, bytes) -> generated.put(name, new String(bytes, StandardCharsets.UTF_8)));
      Map<String, byte[]> classes = new TreeMap<>();
      files(classFolder).forEach((name, bytes) -> classes.put(className(name), bytes));
      return new Compiled(success, reports(diagnostics.getDiagnostics()), generated, classes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The entries of the tests' class path that {@code kept} takes; by default jspecify's is not among them. */
  public static List<String> classPath(Predicate<String> kept) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).filter(kept).toList();
  }

  /** What it puts before each line of a message but the first. */
  public abstract String indentation();

  abstract JavaCompiler compiler();

  /** What it is always given. */
  abstract List<String> options();

  /** The sources as it can read them, written to {@code folder} where it must. */
  abstract List<? extends JavaFileObject> readable(
      List<JavaFileObject> sources, Path folder, StandardJavaFileManager files) throws IOException;

  private static List<Compiled.Report> reports(List<? extends Diagnostic<? extends JavaFileObject>> diagnostics) {
    return diagnostics.stream().map(diagnostic -> new Compiled.Report(
        diagnostic.getKind(),
        diagnostic.getMessage(Locale.ENGLISH),
        diagnostic.getSource() == null ? "" : diagnostic.getSource().getName(),
        diagnostic.getLineNumber())).toList();
  }

  /** The name of the class in {@code file}; of any other file its path. */
  private static String className(String file) {
    return file.endsWith(".class") ? file.substring(0, file.length() - ".class".length()).replace('/', '.') : file;
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
