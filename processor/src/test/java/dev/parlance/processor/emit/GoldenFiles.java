package dev.parlance.processor.emit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of {@code src/test/resources/golden}: a folder per case, with the catalog, the sources that name it, and in
 * {@code generated} what is expected.
 *
 * <p>The case {@link #WHOLE} shows the members that every class has whole; in the others a comment lists those that are
 * the same, so that a change of such a member changes one golden file.
 */
final class GoldenFiles {
  /** The case whose class is shown whole, and the class. */
  static final String WHOLE = "public-class";
  static final String WHOLE_CLASS = "AppTexts";

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final String GENERATED = "generated";
  private static final String FIRST_MEMBER = "  /**\n   * Messages in the source locale.\n";
  private static final String LAST_MEMBER = "    return LOCALES.bundle(texts);\n  }\n\n";
  private static final Pattern NAME = Pattern.compile(" (\\w+)\\([^()]*\\) \\{\n");

  private GoldenFiles() {}

  /** The names of the cases. */
  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  /** The folder of the case {@code name}. */
  static Path folder(String name) {
    return GOLDEN.resolve(name);
  }

  /** The sources that name the catalog of the case {@code name}, by simple class name. */
  static Map<String, String> sources(String name) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    for (Map.Entry<String, String> file : read(folder(name)).entrySet()) {
      if (file.getKey().endsWith(".java") && !file.getKey().startsWith(GENERATED)) {
        sources.put(file.getKey().substring(0, file.getKey().length() - ".java".length()), file.getValue());
      }
    }
    return sources;
  }

  /** Compares {@code generated}, sources by file name, with what is expected; or rewrites what is expected. */
  static void check(String name, Map<String, String> generated) throws IOException {
    Path expected = folder(name).resolve(GENERATED);
    if (Boolean.getBoolean("parlance.updateGoldens")) {
      rewrite(expected, generated);
    }
    assertEquals(read(expected), generated);
  }

  /** The members that every class has, in {@code whole}, the source of {@link #WHOLE_CLASS}. */
  static List<String> fixedMembers(String whole) {
    int start = whole.indexOf(FIRST_MEMBER);
    return List.of(whole.substring(start, whole.indexOf(LAST_MEMBER, start) + LAST_MEMBER.length()).split("(?<=\n\n)"));
  }

  /** The source of the class {@code name} with a comment in place of those of {@code fixedMembers} that it has. */
  static String withoutFixedMembers(String source, String name, List<String> fixedMembers) {
    String rest = source;
    List<String> leftOut = new ArrayList<>();
    int first = 0;
    for (String member : fixedMembers) {
      String own = member.replace(WHOLE_CLASS, name);
      int at = rest.indexOf(own);
      if (at >= 0) {
        first = leftOut.isEmpty() ? at : first;
        rest = rest.substring(0, at) + rest.substring(at + own.length());
        Matcher declared = NAME.matcher(own);
        leftOut.add(declared.find() ? declared.group(1) : own);
      }
    }
    return leftOut.isEmpty() ? source : rest.substring(0, first)
        + "  // As in " + WHOLE + ": " + String.join(", ", leftOut) + "\n\n" + rest.substring(first);
  }

  /** The files in {@code folder} and below it. */
  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
      }
    }
    return files;
  }

  private static void rewrite(Path folder, Map<String, String> files) throws IOException {
    Files.createDirectories(folder);
    for (String old : read(folder).keySet()) {
      Files.delete(folder.resolve(old));
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue().getBytes(UTF_8));
    }
  }
}
