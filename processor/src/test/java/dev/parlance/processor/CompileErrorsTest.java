package dev.parlance.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README promises to whoever calls the generated methods. */
class CompileErrorsTest {
  private static final JavaFileObject PACKAGE = JavaFileObjects.forSourceLines("test.package-info",
      "@dev.parlance.MessageCatalog(\"messages.txt\")", "package test;");

  @TempDir
  Path folder;

  @Test
  void aCallOfEveryEntryCompilesWithoutAWarning() throws IOException {
    JavaFileObject caller = caller("messages.greeting(\"Ada\") + messages.licence(dev.parlance.Link.to(\"/\"))");

    assertThat(compile(caller)).succeededWithoutWarnings();
  }

  @Test
  void aKeyThatIsGoneIsAnErrorWhereItIsCalled() throws IOException {
    JavaFileObject caller = caller("messages.farewell()");

    assertThat(compile(caller)).hadErrorContaining("cannot find symbol").inFile(caller).onLine(4);
  }

  @Test
  void aForgottenLinkIsAnErrorWhereItIsForgotten() throws IOException {
    JavaFileObject caller = caller("messages.licence().toHtml()");

    assertThat(compile(caller))
        .hadErrorContaining("method licence in class test.Messages cannot be applied to given types").inFile(caller)
        .onLine(4);
  }

  @Test
  void aLinkWhereAValueBelongsIsAnError() throws IOException {
    JavaFileObject caller = caller("messages.greeting(dev.parlance.Link.to(\"/\"))");

    assertThat(compile(caller)).hadErrorContaining("Link cannot be converted to java.lang.String").inFile(caller)
        .onLine(4);
  }

  @Test
  void anImpossibleClassNameIsAnErrorAtTheAnnotation() throws IOException {
    JavaFileObject annotated = JavaFileObjects.forSourceLines("test.Texts", "package test;", "",
        "@dev.parlance.MessageCatalog(value = \"messages.txt\", className = \"a.b\")", "class Texts {}");

    assertThat(compile(annotated)).hadErrorContaining("\"a.b\" cannot be the name of a class").inFile(annotated)
        .onLine(3);
  }

  private Compilation compile(JavaFileObject source) throws IOException {
    Files.write(folder.resolve("messages.txt"), List.of(
        "greeting Hello <x id=\"name\"/>!", "licence Under the <x id=\"START_LINK\"/>licence<x id=\"CLOSE_LINK\"/>."));
    return Compiler.javac().withProcessors(new MessagesProcessor())
        .withOptions("-Xlint:all", "-Aparlance.dir=" + folder.toAbsolutePath()).compile(PACKAGE, source);
  }

  private static JavaFileObject caller(String expression) {
    return JavaFileObjects.forSourceLines("test.Caller", "package test;", "class Caller {",
        "  Object text(Messages messages) {", "    return " + expression + ";", "  }", "}");
  }
}
