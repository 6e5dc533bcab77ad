package dev.parlance.processor;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.JavaFileObjects;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** File managers that read and write nothing, or say odd things of their files, as those of editors and tools do. */
class RefusingFileManagerTest {
  private static final Map<String, Exception> EXCEPTIONS = Map.of("IOException", new IOException("no"),
      "UnsupportedOperationException", new UnsupportedOperationException("no"), "IllegalArgumentException",
      new IllegalArgumentException("no"), "NullPointerException", new NullPointerException("no"),
      "IllegalStateException", new IllegalStateException("no"));

  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource({"openInputStream, cannot be read (IOException", "read, cannot be read (IOException",
    "openNull, cannot be read (IOException", "toUri, cannot be read (IOException",
    "getResource, is in none of the places", "getNull, is in none of the places"})
  void aCatalogThatCannotBeReadIsAnError(String method, String expected) throws IOException {
    URI file = Files.createFile(folder.resolve("messages.txt")).toUri();
    EXCEPTIONS.forEach((name, exception) -> {
      List<String> errors = compile(method, exception, file);

      boolean asDescribed = errors.stream().anyMatch(each -> each.contains(expected));
      assertTrue(asDescribed, () -> name + errors);
    });
  }

  @Test
  void aCatalogThatDoesNotExistIsAbsentWhateverExceptionSaysSo() {
    List<String> errors = compile("openInputStream", new IOException("Couldn't open"), folder.resolve("no").toUri());

    assertEquals(1, errors.size(), errors::toString);
    assertTrue(errors.get(0).startsWith("catalog-not-found: messages.txt is in none of the places "), errors::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"createSourceFile", "createNull", "openWriter", "write", "close"})
  void aSourceThatCannotBeWrittenIsAnError(String method) {
    EXCEPTIONS.forEach((name, exception) -> {
      List<String> errors = compile(method, exception, URI.create("file:///messages.txt"));

      assertTrue(errors.stream().anyMatch(each -> each.startsWith("The source of test.Messages cannot be written (")),
          () -> name + errors);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "messages.txt", "mem:messages.txt", "mem:///test/messages.txt", "mailto:a@b",
    "file:messages.txt", "file://host/test/messages.txt", "file:///a?b#test/messages.txt", "file:///%00/messages.txt",
    "jar:", "jar:!", "jar:!/messages.txt", "jar:file:!/test/messages.txt", "jar:file:///no.jar!/test/messages.txt",
    "jar:http://a/b.jar!/test/messages.txt", "jar:/no.jar!test/messages.txt", "jar:%%25!/messages.txt",
    "http://a/test/messages.txt", "jrt:/a/test/messages.txt", "urn:a:messages.txt", "//messages.txt"})
  void whateverTheAddressOfACatalogTheCatalogIsRead(String address) {
    URI uri;
    try {
      uri = URI.create(address);
    } catch (IllegalArgumentException impossible) {
      return;
    }
    List<String> errors = compile("", new IOException(), uri);

    assertTrue(errors.stream().allMatch(each -> each.startsWith("The folder of ")
        || each.startsWith("The translations cannot be listed (") || each.isEmpty()), errors::toString);
  }

  @Test
  void aCatalogWithoutAnAddressIsRead() {
    assertTrue(compile("", new IOException(), null).stream().allMatch(each -> each.startsWith("The folder of ")));
  }

  /** The errors of compiling a catalog whose file has {@code uri}, where {@code method} throws {@code exception}. */
  private List<String> compile(String method, Exception exception, URI uri) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    assertDoesNotThrow(() -> {
      try (StandardJavaFileManager files =
          compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
        files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
        files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(folder));
        JavaCompiler.CompilationTask task = compiler.getTask(new PrintWriter(new StringWriter()),
            new Refusing(files, method, exception, uri), diagnostics,
            List.of("-classpath", System.getProperty("java.class.path")), null,
            List.of(JavaFileObjects.forSourceLines("test.package-info", "@dev.parlance.MessageCatalog("
                + "value = \"messages.txt\", translations = \"messages.{locale}.txt\")", "package test;")));
        task.setProcessors(List.of(new MessagesProcessor()));
        task.call();
      }
    }, () -> method + " throws " + exception);
    List<String> errors = diagnostics.getDiagnostics().stream()
        .filter(each -> each.getKind() == javax.tools.Diagnostic.Kind.ERROR).map(each -> each.getMessage(Locale.ROOT))
        .toList();
    assertTrue(errors.stream().noneMatch(each -> each.contains("Internal error") || each.contains("bug of its own")),
        () -> method + " throws " + exception + ": " + errors);
    return errors;
  }

  private static void refuse(Exception exception) throws IOException {
    if (exception instanceof IOException io) {
      throw io;
    }
    throw (RuntimeException) exception;
  }

  /** A file manager in which {@code method} throws {@code exception}. */
  private static final class Refusing extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final String method;
    private final Exception exception;
    private final URI uri;

    Refusing(StandardJavaFileManager files, String method, Exception exception, URI uri) {
      super(files);
      this.method = method;
      this.exception = exception;
      this.uri = uri;
    }

    private void at(String called) throws IOException {
      if (called.equals(method)) {
        refuse(exception);
      }
    }

    @Override
    public FileObject getFileForInput(Location location, String packageName, String name) throws IOException {
      return resource();
    }

    @Override
    public FileObject getFileForOutput(Location location, String packageName, String name, FileObject sibling)
        throws IOException {
      return resource();
    }

    private FileObject resource() throws IOException {
      at("getResource");
      return method.equals("getNull") ? null : new Resource();
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) throws IOException {
      if (kind != JavaFileObject.Kind.SOURCE || method.isEmpty()) {
        return super.getJavaFileForOutput(location, className, kind, sibling);
      }
      at("createSourceFile");
      return method.equals("createNull") ? null : new Source();
    }

    private final class Source extends SimpleJavaFileObject {
      Source() {
        super(URI.create("mem:///test/Messages.java"), Kind.SOURCE);
      }

      @Override
      public Writer openWriter() throws IOException {
        at("openWriter");
        return new StringWriter() {
          @Override
          public void write(String text, int start, int length) {
            unchecked("write");
          }

          @Override
          public void close() throws IOException {
            at("close");
          }
        };
      }

      private void unchecked(String called) {
        try {
          at(called);
        } catch (IOException failed) {
          throw new java.io.UncheckedIOException(failed);
        }
      }

      @Override
      public CharSequence getCharContent(boolean ignoreErrors) {
        return "";
      }
    }

    private final class Resource extends SimpleJavaFileObject {
      Resource() {
        super(URI.create("mem:///messages.txt"), Kind.OTHER);
      }

      @Override
      public URI toUri() {
        if (method.equals("toUri")) {
          throw exception instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(exception);
        }
        return Refusing.this.uri;
      }

      @Override
      public InputStream openInputStream() throws IOException {
        at("openInputStream");
        return method.equals("openNull") ? null : new ByteArrayInputStream("a A\n".getBytes(StandardCharsets.UTF_8)) {
          @Override
          public int read(byte[] bytes, int start, int length) {
            if (method.equals("read")) {
              throw exception instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(exception);
            }
            return super.read(bytes, start, length);
          }
        };
      }

      @Override
      public OutputStream openOutputStream() {
        throw new UnsupportedOperationException();
      }
    }
  }
}
