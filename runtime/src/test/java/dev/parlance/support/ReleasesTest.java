package dev.parlance.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs what earlier versions generated, class files that {@code .ci/keep-classes} kept, on this runtime.
 *
 * <p>Each jar has a class {@code kept.Calls}, which calls the generated classes beside it and returns what they print.
 */
class ReleasesTest {
  private static final Path RELEASES = Path.of("src", "test", "resources", "releases");

  static List<String> versions() throws Exception {
    try (Stream<Path> files = Files.list(RELEASES)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".jar"))
          .map(name -> name.substring(0, name.length() - ".jar".length())).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("versions")
  void classesOfAnEarlierVersionPrintWhatTheyDidThen(String version) throws Exception {
    List<String> then = Files.readAllLines(RELEASES.resolve(version + ".txt"), UTF_8);
    try (URLClassLoader classes = load(version)) {
      assertEquals(String.join("\n", then), String.join("\n", calls(classes)));
    }
  }

  @Test
  void whatIsKeptIsRead() throws Exception {
    try (URLClassLoader classes = load("0.1.0-unversioned")) {
      List<String> lines = calls(classes);
      assertTrue(lines.contains("Hallo Ada!"), lines::toString);
      assertTrue(lines.contains("Total: 1,234.50 EUR"), lines::toString);
      assertTrue(
          lines.contains("Ihr Warenkorb ist leer. 1 Artikel im Warenkorb. 2 Artikel im Warenkorb. 12.345 Artikel im"
              + " Warenkorb."),
          lines::toString);
    }
  }

  @Test
  void classesOfTwoVersionsRunBesideEachOther() throws Exception {
    // Each has classes of the same names: two libraries in class loaders of their own, over one runtime.
    try (URLClassLoader one = load("0.1.0-unversioned"); URLClassLoader other = load("0.1.0-unversioned")) {
      assertEquals(calls(one), calls(other));
      assertEquals("Hello Ada, hello.", Sample.format("Hello {0}, hello.", "Ada"));
    }
  }

  private static URLClassLoader load(String version) throws Exception {
    URL jar = RELEASES.resolve(version + ".jar").toUri().toURL();
    return new URLClassLoader(new URL[] {jar}, Texts.class.getClassLoader());
  }

  @SuppressWarnings("unchecked")
  private static List<String> calls(ClassLoader classes) throws Exception {
    return ((Supplier<List<String>>) classes.loadClass("kept.Calls").getConstructor().newInstance()).get();
  }
}
