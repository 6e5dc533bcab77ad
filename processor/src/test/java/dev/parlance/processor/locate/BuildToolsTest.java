package dev.parlance.processor.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.MessagesProcessor;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.jetbrains.jps.javac.APIWrappers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where catalogs are found under build tools, which put environments of their own around the compiler's, and write
 * classes to folders of their own. Each catalog has a fault, so that a message shows its path.
 */
class BuildToolsTest {
  private static final String SOURCE = "com/acme/App.java";
  private static final String CATALOG = "com/acme/messages.txt";

  @TempDir
  Path folder;

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final JavaCompiler ecj = new EclipseCompiler();

  static Stream<Tool> tools() {
    return Stream.of(new Tool("Gradle", GradleEnvironment::new),
        new Tool("Gradle, around Kotlin's", inner -> new GradleEnvironment(new KotlinEnvironment(inner))),
        new Tool("IntelliJ", inner -> APIWrappers.wrap(ProcessingEnvironment.class, inner)),
        new Tool("a proxy", inner -> (ProcessingEnvironment) Proxy.newProxyInstance(
            ProcessingEnvironment.class.getClassLoader(), new Class<?>[] {ProcessingEnvironment.class},
            (self, method, arguments) -> method.invoke(inner, arguments))));
  }

  @ParameterizedTest
  @MethodSource("tools")
  void theSourceIsFoundInsideTheWrapper(Tool tool) throws IOException {
    write("any/" + SOURCE, "any/" + CATALOG, "classes/" + CATALOG);

    assertEquals("any/" + CATALOG, found(javac, tool.wrapper(), "any/" + SOURCE, "classes"));
  }

  @ParameterizedTest
  @CsvSource({"target/kaptStubs/compile, main", "target/kaptStubs/test, test", "build/tmp/kapt3/stubs/main, main",
    "build/tmp/kapt3/stubs/test, test"})
  void aStubOfKaptStandsForASourceOfTheProjectAround(String stubs, String part) throws IOException {
    String source = stubs + "/" + SOURCE;
    String catalog = "src/" + part + "/resources/" + CATALOG;
    write(source, catalog);

    assertEquals(catalog, found(javac, UnaryOperator.identity(), source, "elsewhere"));
  }

  @ParameterizedTest
  @CsvSource({"target/classes, main", "target/test-classes, test", "build/classes/java/main, main",
    "build/classes/java/test, test", "build/classes/kotlin/main, main", "out/production/shop, main",
    "out/production/classes, main", "out/test/shop, test", "out/test/classes, test", "bin/main, main",
    "bin/test, test", "bin, main", "bin, test", "bin/default, main", "build/classes/java/integrationTest, test"})
  void whereTheSourceIsUnknownTheFoldersAroundTheClassOutputAreSearched(String output, String part)
      throws IOException {
    String source = "src/" + part + "/java/" + SOURCE;
    String catalog = "src/" + part + "/resources/" + CATALOG;
    write(source, catalog);

    assertEquals(catalog, found(javac, Hidden::new, source, output));
    assertEquals(catalog, found(ecj, source, output));

    write(output + "/" + CATALOG);
    assertEquals(catalog, found(javac, Hidden::new, source, output), "beside a copy in " + output);
    assertEquals(catalog, found(ecj, source, output), "beside a copy in " + output);
  }

  @ParameterizedTest
  @CsvSource({"target/test-classes, test, test", "bin, main, main", "target/classes, main, main"})
  void testsHaveTheirOwnCatalogBeforeTheMainOne(String output, String part, String expected) throws IOException {
    String source = "src/" + part + "/java/" + SOURCE;
    write(source, "src/main/resources/" + CATALOG, "src/test/resources/" + CATALOG);

    assertEquals("src/" + expected + "/resources/" + CATALOG, found(javac, Hidden::new, source, output));
    assertEquals("src/" + expected + "/resources/" + CATALOG, found(ecj, source, output));
  }

  @Test
  void testsFindTheMainCatalog() throws IOException {
    write("src/test/java/" + SOURCE, "src/main/resources/" + CATALOG);

    assertEquals("src/main/resources/" + CATALOG,
        found(javac, Hidden::new, "src/test/java/" + SOURCE, "target/test-classes"));
  }

  @Test
  void mainClassesDoNotFindACatalogOfTests() throws IOException {
    write("src/main/java/" + SOURCE, "src/main/resources/messages.txt", "src/test/resources/" + CATALOG);

    assertEquals("src/main/resources/messages.txt",
        found(javac, Hidden::new, "src/main/java/" + SOURCE, "target/classes"));
    assertEquals("src/main/resources/messages.txt", found(ecj, "src/main/java/" + SOURCE, "target/classes"));
  }

  @Test
  void aModuleWhoseClassesLieInTheFolderOfAllModulesIsFoundByItsName() throws IOException {
    write("shop/src/main/java/" + SOURCE, "shop/src/main/resources/" + CATALOG, "src/main/resources/" + CATALOG);

    assertEquals("shop/src/main/resources/" + CATALOG,
        found(ecj, "shop/src/main/java/" + SOURCE, "out/production/shop"));
  }

  @Test
  void aModuleWithoutTheCatalogDoesNotFindThatOfTheModuleAround() throws IOException {
    write("shop/src/main/java/" + SOURCE, "src/main/resources/" + CATALOG);

    String report = report(javac, Hidden::new, "shop/src/main/java/" + SOURCE, "shop/target/classes");

    assertEquals("""
        catalog-not-found: messages.txt is in none of the places where it is looked for. Put it in one of them, or name \
        its folder with -Aparlance.dir=DIR:
            shop/src/main/java/com/acme/messages.txt
            shop/src/main/resources/com/acme/messages.txt
            the class output: com/acme/messages.txt
            the class path: com/acme/messages.txt
            shop/src/main/java/messages.txt
            shop/src/main/resources/messages.txt
            the class output: messages.txt
            the class path: messages.txt""", report);
  }

  @Test
  void ecjLooksForSeveralCatalogsInOneCompilation() throws IOException {
    write("src/main/java/" + SOURCE, "src/main/resources/" + CATALOG, "src/main/resources/com/acme/others.txt");
    Files.writeString(folder.resolve("src/main/java/" + SOURCE), """
        package com.acme;

        @dev.parlance.MessageCatalog("messages.txt")
        @dev.parlance.MessageCatalog(value = "others.txt", className = "Others")
        class App {}
        """);

    assertEquals(List.of("src/main/resources/" + CATALOG + ":1:3: malformed-entry",
        "src/main/resources/com/acme/others.txt:1:3: malformed-entry"),
        reports(ecj, inner -> inner, "src/main/java/" + SOURCE, "target/classes").stream()
            .map(report -> report.replaceFirst("(?s)(malformed-entry).*", "$1")).toList());
  }

  private String found(JavaCompiler compiler, String source, String output) throws IOException {
    return found(compiler, inner -> inner, source, output);
  }

  /** The path in the report of the catalog's fault. */
  private String found(
      JavaCompiler compiler, UnaryOperator<ProcessingEnvironment> wrapper, String source, String output)
      throws IOException {
    String report = report(compiler, wrapper, source, output);
    assertTrue(report.contains(":1:3: malformed-entry: "), report);
    return report.substring(0, report.indexOf(":1:3:"));
  }

  private String report(
      JavaCompiler compiler, UnaryOperator<ProcessingEnvironment> wrapper, String source, String output)
      throws IOException {
    return reports(compiler, wrapper, source, output).get(0);
  }

  private List<String> reports(
      JavaCompiler compiler, UnaryOperator<ProcessingEnvironment> wrapper, String source, String output)
      throws IOException {
    Path classes = Files.createDirectories(folder.resolve(output));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      JavaCompiler.CompilationTask task = compiler.getTask(new PrintWriter(new StringWriter()), files, diagnostics,
          List.of("-d", classes.toString(), "-s", classes.toString(), "-classpath",
              System.getProperty("java.class.path"), "-proc:only"),
          null, files.getJavaFileObjects(folder.resolve(source)));
      task.setProcessors(List.of(new Wrapping(wrapper)));
      task.call();
    }
    return diagnostics.getDiagnostics().stream()
        .map(report -> report.getMessage(Locale.ENGLISH).replace(folder + "/", "")).toList();
  }

  /** Writes sources that name {@code messages.txt}, and catalogs with a fault. */
  private void write(String... names) throws IOException {
    for (String name : names) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), name.endsWith(".java")
          ? "package com.acme;\n\n@dev.parlance.MessageCatalog(\"messages.txt\")\nclass App {}\n" : "a &\n");
    }
  }

  /** A build tool, and how it wraps the compiler's environment. */
  record Tool(String name, UnaryOperator<ProcessingEnvironment> wrapper) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Our processor in an environment that a tool wrapped. */
  private static final class Wrapping extends AbstractProcessor {
    private final MessagesProcessor processor = new MessagesProcessor();
    private final UnaryOperator<ProcessingEnvironment> wrapper;

    Wrapping(UnaryOperator<ProcessingEnvironment> wrapper) {
      this.wrapper = wrapper;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      processor.init(wrapper.apply(environment));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }
  }

  /** An environment whose compiler nobody can reach, and which knows nothing that is newer than Java 17. */
  private static class Hidden implements ProcessingEnvironment {
    private final Supplier<ProcessingEnvironment> compiler;

    Hidden(ProcessingEnvironment environment) {
      compiler = () -> environment;
    }

    @Override
    public Map<String, String> getOptions() {
      return compiler.get().getOptions();
    }

    @Override
    public Messager getMessager() {
      return compiler.get().getMessager();
    }

    @Override
    public Filer getFiler() {
      return compiler.get().getFiler();
    }

    @Override
    public Elements getElementUtils() {
      return (Elements) Proxy.newProxyInstance(Elements.class.getClassLoader(), new Class<?>[] {Elements.class},
          (self, method, arguments) -> {
            if (method.getName().equals("getFileObjectOf")) {
              throw new UnsupportedOperationException();
            }
            return method.invoke(compiler.get().getElementUtils(), arguments);
          });
    }

    @Override
    public Types getTypeUtils() {
      return compiler.get().getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return compiler.get().getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return compiler.get().getLocale();
    }
  }

  /** An environment like Gradle's. */
  private static final class GradleEnvironment extends Hidden {
    @SuppressWarnings("unused")
    private final ProcessingEnvironment delegate;

    GradleEnvironment(ProcessingEnvironment delegate) {
      super(delegate);
      this.delegate = delegate;
    }
  }

  /** An environment like that of Kotlin's incremental processing. */
  private static final class KotlinEnvironment extends Hidden {
    @SuppressWarnings("unused")
    private final ProcessingEnvironment processingEnv;

    KotlinEnvironment(ProcessingEnvironment processingEnv) {
      super(processingEnv);
      this.processingEnv = processingEnv;
    }
  }
}
