package dev.parlance.processor.testing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The catalogs of a Flutter app as they are, {@code app_en.arb} and {@code app_{locale}.arb}.
 *
 * @param root the folder with its {@code l10n.yaml}
 * @param folder the folder with its catalogs
 */
public record FlutterApp(Path root, Path folder) {
  private static final Pattern NAME = Pattern.compile("app_(\\w+)\\.arb");
  private static final Pattern KEY = Pattern.compile("^\\s*\"([^\"]+)\"\\s*:");

  /** The apps in {@code folder}. */
  public static List<FlutterApp> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.endsWith("app_en.arb")).sorted()
          .map(file -> new FlutterApp(folder.resolve(folder.relativize(file).getName(0)), file.getParent())).toList();
    }
  }

  /** A project of all catalogs, with {@code values} more in the annotation. */
  public CatalogProject project(String values) {
    String path = root.relativize(folder).toString().replace('\\', '/');
    return CatalogProject.in(root).annotation("value = \"" + path + "/app_en.arb\", translations = \"" + path
        + "/app_{locale}.arb\"" + values);
  }

  /** The catalogs by the tags of their locales. */
  public Map<String, Path> files() throws IOException {
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.forEach(file -> {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (name.matches()) {
          files.put(name.group(1).replace('_', '-'), file);
        }
      });
    }
    return files;
  }

  /** The texts in {@code file} by ID. */
  public static Map<String, String> texts(Path file) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String id = parser.currentName();
        if (parser.nextToken() == JsonToken.VALUE_STRING && !id.startsWith("@")) {
          texts.put(id, parser.getText());
        }
        parser.skipChildren();
      }
    }
    return texts;
  }

  /** The ID whose text is on the line {@code number} of {@code lines}; empty where that has none. */
  public static String id(List<String> lines, int number) {
    Matcher key = KEY.matcher(lines.get(number - 1));
    return key.find() ? key.group(1) : "";
  }

  @Override
  public String toString() {
    return root.getFileName().toString();
  }
}
