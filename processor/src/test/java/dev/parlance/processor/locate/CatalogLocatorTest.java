package dev.parlance.processor.locate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.MessagesProcessor;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where catalogs are looked for, and in which order. Each catalog has a fault, so that a message shows its path. */
class CatalogLocatorTest {
  @TempDir
  Path folder;

  @Test
  void javacTriesAllPlacesForThePackageAndThenAllForTheRoot() throws IOException {
    writeSource("src/main/java/com/acme/App.java", "com.acme", "messages.txt");
    List<String> order = new ArrayList<>();
    for (String path : List.of("com/acme/messages.txt", "messages.txt")) {
      for (String place : List.of("first", "second", "src/main/java", "src/main/resources", "classes", "lib")) {
        order.add(place + "/" + path);
      }
    }

    assertFoundInTurn(ToolProvider.getSystemJavaCompiler(), "src/main/java/com/acme/App.java", order);
    assertNotFound("src/main/java/com/acme/App.java", """
        first/com/acme/messages.txt
        second/com/acme/messages.txt
        src/main/java/com/acme/messages.txt
        src/main/resources/com/acme/messages.txt
        the class output: com/acme/messages.txt
        the class path: com/acme/messages.txt
        first/messages.txt
        second/messages.txt
        src/main/java/messages.txt
        src/main/resources/messages.txt
        the class output: messages.txt
        the class path: messages.txt""");
  }

  /** Of ECJ before Java 18 no processor learns which file an element stands in. */
  @Test
  void ecjTriesThePlacesThatItLists() throws IOException {
    writeSource("src/main/java/com/acme/App.java", "com.acme", "messages.txt");
    List<String> order = new ArrayList<>();
    for (String path : List.of("com/acme/messages.txt", "messages.txt")) {
      for (String place : List.of("first", "second", "classes", "lib")) {
        order.add(place + "/" + path);
      }
    }

    assertFoundInTurn(new EclipseCompiler(), "src/main/java/com/acme/App.java", order);
  }

  @Test
  void aLeadingSlashMeansTheRootOnly() throws IOException {
    writeSource("src/main/java/com/acme/App.java", "com.acme", "/messages.txt");
    write("src/main/resources/com/acme/messages.txt");
    write("src/main/java/com/acme/messages.txt");

    assertNotFound("src/main/java/com/acme/App.java", """
        first/messages.txt
        second/messages.txt
        src/main/java/messages.txt
        src/main/resources/messages.txt
        the class output: messages.txt
        the class path: messages.txt""");

    write("src/main/resources/messages.txt");
    assertEquals("src/main/resources/messages.txt", found("src/main/java/com/acme/App.java"));
  }

  @ParameterizedTest
  @CsvSource({
    "src/main/java/com/acme/App.java, com.acme, messages.txt, src/main/resources/com/acme/messages.txt",
    "src/main/java/com/acme/App.java, com.acme, texts/messages.txt, src/main/resources/texts/messages.txt",
    "src/main/java/com/acme/App.java, com.acme, ../shop/messages.txt, src/main/resources/com/shop/messages.txt",
    "src/main/java/com/acme/App.java, com.acme, /com/messages.txt, src/main/resources/com/messages.txt",
    "src/test/java/com/acme/App.java, com.acme, messages.txt, src/test/resources/com/acme/messages.txt",
    "src/main/java/App.java, '', messages.txt, src/main/resources/messages.txt",
    "any/com/acme/App.java, com.acme, messages.txt, any/com/acme/messages.txt",
    "any/App.java, '', messages.txt, any/messages.txt"})
  void theCatalogIsFoundWhereTheProjectHasIt(String source, String packageName, String path, String catalog)
      throws IOException {
    writeSource(source, packageName, path);
    write(catalog);

    assertEquals(catalog, found(source));
  }

  @ParameterizedTest
  @CsvSource({
    "any/java/com/acme/App.java, any/java/com/acme/messages.txt, any/java/messages.txt",
    "elsewhere/App.java, , "})
  void onlyFoldersThatTheSourceLiesInAreTried(String source, String beside, String root) throws IOException {
    writeSource(source, "com.acme", "messages.txt");

    assertNotFound(source,
        "first/com/acme/messages.txt\nsecond/com/acme/messages.txt\n" + (beside == null ? "" : beside + "\n")
            + "the class output: com/acme/messages.txt\nthe class path: com/acme/messages.txt\n"
            + "first/messages.txt\nsecond/messages.txt\n" + (root == null ? "" : root + "\n")
            + "the class output: messages.txt\nthe class path: messages.txt");
  }

  @Test
  void aCatalogInAJarIsFoundAndNamedWithIt() throws IOException {
    writeSource("src/main/java/com/acme/App.java", "com.acme", "messages.txt");
    try (OutputStream file = Files.newOutputStream(folder.resolve("lib.jar"));
        JarOutputStream jar = new JarOutputStream(file)) {
      jar.putNextEntry(new JarEntry("com/acme/messages.txt"));
      jar.write("a &\n".getBytes(UTF_8));
    }

    assertEquals("lib.jar!/com/acme/messages.txt", found("src/main/java/com/acme/App.java"));
  }

  /** This module's folder, in which the test runs, has a {@code pom.xml}. */
  @ParameterizedTest
  @CsvSource({"%s:, /nowhere", ":%s, /nowhere", "%s, ':'", "%s, /nowhere::/nowhere", "%s, ''"})
  void nothingIsLookedForInTheWorkingDirectory(String classPath, String folders) throws IOException {
    writeSource("src/main/java/com/acme/App.java", "com.acme", "pom.xml");
    assertTrue(Files.exists(Path.of("pom.xml")));

    for (JavaCompiler compiler : List.of(ToolProvider.getSystemJavaCompiler(), new EclipseCompiler())) {
      List<String> reports = reports(compiler, "src/main/java/com/acme/App.java",
          classPath.formatted(System.getProperty("java.class.path")).replace(":", File.pathSeparator), folders);

      assertTrue(reports.get(0).contains(": catalog-not-found: pom.xml "), reports::toString);
    }
  }

  /** The catalog is an error at the annotation in {@code source}, and {@code places} are those that were tried. */
  private void assertNotFound(String source, String places) throws IOException {
    List<String> report = reports(ToolProvider.getSystemJavaCompiler(), source);
    assertEquals("App.java:3: catalog-not-found", report.get(0).replaceFirst(": /?messages.txt .*", ""));
    assertEquals(places, report.get(1));
  }

  private void assertFoundInTurn(JavaCompiler compiler, String source, List<String> order) throws IOException {
    for (String file : order) {
      write(file);
    }
    for (String file : order) {
      assertEquals(file, found(compiler, source));
      Files.delete(folder.resolve(file));
    }
  }

  private String found(String source) throws IOException {
    return found(ToolProvider.getSystemJavaCompiler(), source);
  }

  /** The path in the report of the catalog's fault. */
  private String found(JavaCompiler compiler, String source) throws IOException {
    String report = reports(compiler, source).get(0);
    assertTrue(report.contains(":1:3: malformed-entry: "), report);
    return report.substring(report.indexOf(": ") + 2, report.indexOf(":1:3:"));
  }

  /** The first report: file and line, its first line, and those after it, without the project's folder. */
  private List<String> reports(JavaCompiler compiler, String source) throws IOException {
    for (String place : List.of("first", "second", "lib")) {
      Files.createDirectories(folder.resolve(place));
    }
    return reports(compiler, source,
        path(folder.resolve("lib"), folder.resolve("lib.jar"), System.getProperty("java.class.path")),
        path(folder.resolve("first"), folder.resolve("second")));
  }

  private List<String> reports(JavaCompiler compiler, String source, String classPath, String folders)
      throws IOException {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    Files.createDirectories(folder.resolve("classes"));
    try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      JavaCompiler.CompilationTask task = compiler.getTask(new PrintWriter(new StringWriter()), files, diagnostics,
          List.of("-d", folder.resolve("classes").toString(), "-s", folder.resolve("classes").toString(), "-classpath",
              classPath, "-proc:only", "-Aparlance.dir=" + folders),
          null, files.getJavaFileObjects(folder.resolve(source)));
      task.setProcessors(List.of(new MessagesProcessor()));
      task.call();
    }
    return diagnostics.getDiagnostics().stream().findFirst().map(report -> {
      String name = report.getSource() == null ? "" : Path.of(report.getSource().getName()).getFileName().toString();
      String[] message = report.getMessage(Locale.ENGLISH).replace(folder + "/", "").split("\\n", 2);
      return List.of(name + ":" + report.getLineNumber() + ": " + message[0],
          message.length == 1 ? "" : message[1].replaceAll("(?m)^ +", ""));
    }).orElse(List.of());
  }

  private static String path(Object... entries) {
    return Arrays.stream(entries).map(Object::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private void writeSource(String file, String packageName, String catalog) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), (packageName.isEmpty() ? "" : "package " + packageName + ";") + "\n\n"
        + "@dev.parlance.MessageCatalog(\"" + catalog + "\")\nclass App {}\n");
  }

  private void write(String file) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), "a &\n");
  }
}
