package dev.parlance.processor.testing;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.parlance.processor.MessagesProcessor;
import java.io.IOException;
import java.io.InputStream;
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
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that the processor is tested under. */
public enum JavaCompilers {
  /** The JDK's own, through Compile Testing. */
  JAVAC {
    @Override
    Compiled compile(List<JavaFileObject> sources, List<String> options) {
      Compilation compilation = Compiler.javac()
          .withProcessors(new MessagesProcessor())
          .withOptions(with(options, "-Xlint:all"))
          .compile(sources);
      Map<String, String> generated = new TreeMap<>();
      Map<String, byte[]> classes = new TreeMap<>();
      for (JavaFileObject file : compilation.generatedFiles()) {
        String name = file.getName();
        if (name.startsWith("/SOURCE_OUTPUT/")) {
          generated.put(name.substring("/SOURCE_OUTPUT/".length()), new String(bytes(file), StandardCharsets.UTF_8));
        } else if (name.startsWith("/CLASS_OUTPUT/") && file.getKind() == JavaFileObject.Kind.CLASS) {
          classes.put(className(name.substring("/CLASS_OUTPUT/".length())), bytes(file));
        }
      }
      return new Compiled(
          compilation.status() == Compilation.Status.SUCCESS, reports(compilation.diagnostics()), generated, classes);
    }
  },

  /** Eclipse's, as its batch compiler runs. */
  ECJ {
    @Override
    Compiled compile(List<JavaFileObject> sources, List<String> options) {
      EclipseCompiler compiler = new EclipseCompiler();
      DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
      try (TemporaryFolder output = new TemporaryFolder();
          StandardJavaFileManager files =
              compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
        Path classFolder = Files.createDirectory(output.path().resolve("classes"));
        Path sourceFolder = Files.createDirectory(output.path().resolve("sources"));
        files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classFolder));
        files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(sourceFolder));
        List<String> all =
            with(options, "--release", "17", "-classpath", System.getProperty("java.class.path"));
        EclipseCompiler.CompilationTask task =
            compiler.getTask(new PrintWriter(new StringWriter()), files, diagnostics, all, null,
                files.getJavaFileObjectsFromPaths(written(sources, output.path().resolve("src"))));
        task.setProcessors(List.of(new MessagesProcessor()));
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
  };

  abstract Compiled compile(List<JavaFileObject> sources, List<String> options);

  private static List<Compiled.Report> reports(List<? extends Diagnostic<? extends JavaFileObject>> diagnostics) {
    return diagnostics.stream().map(diagnostic -> new Compiled.Report(
        diagnostic.getKind(),
        diagnostic.getMessage(Locale.ENGLISH),
        diagnostic.getSource() == null ? "" : diagnostic.getSource().getName(),
        diagnostic.getLineNumber())).toList();
  }

  private static List<String> with(List<String> options, String... more) {
    return Stream.concat(options.stream(), Stream.of(more)).toList();
  }

  /** ECJ takes no source that is not a file. */
  private static List<Path> written(List<JavaFileObject> sources, Path folder) throws IOException {
    List<Path> written = new ArrayList<>();
    for (JavaFileObject source : sources) {
      Path file = folder.resolve(source.getName().substring(1));
      Files.createDirectories(file.getParent());
      written.add(Files.writeString(file, source.getCharContent(true)));
    }
    return written;
  }

  private static String className(String file) {
    return file.substring(0, file.length() - ".class".length()).replace('/', '.');
  }

  private static byte[] bytes(JavaFileObject file) {
    try (InputStream in = file.openInputStream()) {
      return in.readAllBytes();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
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
