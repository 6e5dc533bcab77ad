package dev.parlance.processor;

import com.palantir.javapoet.ClassName;
import dev.parlance.processor.emit.GeneratedSource;
import dev.parlance.processor.locate.EclipseIde;
import dev.parlance.processor.locate.FileUri;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;

/**
 * A source file that the compiler creates.
 *
 * <p>File managers of build tools and editors throw exceptions of every kind where they cannot write: all of them come
 * out as {@link IOException}.
 */
final class OutputFile {
  private final JavaFileObject file;

  private OutputFile(JavaFileObject file) {
    this.file = file;
  }

  /** Creates the file of the class {@code name}, which is generated because of {@code element}. */
  static OutputFile create(ClassName name, Element element, ProcessingEnvironment environment) throws IOException {
    return new OutputFile(io(() -> environment.getFiler().createSourceFile(
        name.canonicalName(), EclipseIde.withSource(element, environment))));
  }

  /** Writes {@code content}, and deletes the file where that fails. */
  void write(GeneratedSource.Content content) throws IOException {
    try {
      // Closed only when it is whole: the compiler reads whatever is closed.
      Writer writer = new SafeWriter(io(file::openWriter));
      content.writeTo(writer);
      writer.flush();
      writer.close();
    } catch (IOException failed) {
      delete();
      throw failed;
    }
  }

  /** Deletes a file that may be partly written; javac's own objects for generated files refuse to. */
  void delete() {
    try {
      if (!file.delete() && "file".equals(file.toUri().getScheme())) {
        Path.of(file.toUri()).toFile().delete();
      }
    } catch (RuntimeException refused) {
      // A file that cannot be deleted stays: the compilation fails anyway.
    }
  }

  private static <T> T io(Callable<T> action) throws IOException {
    try {
      T result = action.call();
      if (result == null) {
        throw new IOException("the compiler's file manager returns null");
      }
      return result;
    } catch (IOException failed) {
      throw failed;
    } catch (Exception refused) {
      throw FileUri.refused(refused);
    }
  }

  /** A writer whose exceptions are all {@link IOException}. */
  private static final class SafeWriter extends FilterWriter {
    SafeWriter(Writer out) {
      super(out);
    }

    @Override
    public void write(int c) throws IOException {
      write(String.valueOf((char) c));
    }

    @Override
    public void write(String text, int start, int length) throws IOException {
      safely(() -> out.write(text, start, length));
    }

    @Override
    public void write(char[] characters, int start, int length) throws IOException {
      safely(() -> out.write(characters, start, length));
    }

    @Override
    public void flush() throws IOException {
      safely(out::flush);
    }

    @Override
    public void close() throws IOException {
      safely(out::close);
    }

    private static void safely(Action action) throws IOException {
      io(() -> {
        action.run();
        return true;
      });
    }

    /** What a writer does. */
    private interface Action {
      void run() throws IOException;
    }
  }
}
