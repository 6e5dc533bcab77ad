package dev.parlance.processor.testing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A bundle of {@code .properties} files.
 *
 * @param name its folder and base name, from the folder of all bundles
 * @param folder its folder
 * @param source the name of the source's file
 * @param sourceLocale the locale of the source
 * @param pattern the pattern of the translations
 * @param files the files of the translations by their locales
 */
public record ResourceBundles(String name, Path folder, String source, String sourceLocale, String pattern,
    Map<String, Path> files) {
  private static final Pattern FILE =
      Pattern.compile("(.+?)(?:_([a-z]{2,3}(?:_[A-Z][a-z]{3})?(?:_[A-Z]{2})?))?\\.properties");

  private static final Pattern CONTINUED = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\\\z");

  /** A bundle whose base file is not in English. */
  private static final Map<String, String> OTHER_SOURCES = Map.of(
      "urlaubsverwaltung/src/main/resources/messages", "de");

  /** All bundles below {@code root}. */
  public static List<ResourceBundles> in(Path root) throws IOException {
    Map<Path, Map<String, Path>> sets = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(each -> each.toString().endsWith(".properties")).sorted().toList()) {
        Matcher name = FILE.matcher(file.getFileName().toString());
        if (name.matches()) {
          sets.computeIfAbsent(file.resolveSibling(name.group(1)), first -> new TreeMap<>())
              .put(name.group(2) == null ? "" : name.group(2), file);
        }
      }
    }
    List<ResourceBundles> bundles = new ArrayList<>();
    sets.forEach((base, files) -> {
      String name = root.relativize(base).toString();
      String locale = OTHER_SOURCES.getOrDefault(name, "en");
      Path source = files.remove(files.containsKey("") ? "" : locale);
      bundles.add(new ResourceBundles(name, base.getParent(), source.getFileName().toString(), locale,
          base.getFileName() + "{_locale}.properties", files));
    });
    bundles.sort(Comparator.comparing(ResourceBundles::name));
    return bundles;
  }

  /** A project of all files, every locale best effort, with {@code further} values of the annotation. */
  public CatalogProject project(String further) {
    return CatalogProject.in(folder).annotation("value = \"" + source + "\", sourceLocale = \"" + sourceLocale
        + "\", translations = \"" + pattern + "\", required = {}" + further);
  }

  /** What is in {@code file}: UTF-8 where it is valid, else Latin-1. */
  public static Map<String, String> read(Path file) {
    try {
      byte[] content = Files.readAllBytes(file);
      String text;
      try {
        text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      } catch (CharacterCodingException other) {
        text = new String(content, StandardCharsets.ISO_8859_1);
      }
      Properties properties = load(text.startsWith("\ufeff") ? text.substring(1) : text);
      Map<String, String> all = new TreeMap<>();
      properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
      return all;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The keys by the lines of {@code file} on which their entries begin and go on. */
  public static Map<Integer, String> keysByLine(Path file) {
    Map<Integer, String> keys = new TreeMap<>();
    List<String> lines = lines(file);
    for (int first = 0; first < lines.size();) {
      int next = first + 1;
      StringBuilder entry = new StringBuilder(lines.get(first));
      boolean comment = entry.toString().stripLeading().matches("[#!].*");
      while (!comment && next < lines.size() && CONTINUED.matcher(entry).find()) {
        entry.append('\n').append(lines.get(next++));
      }
      Properties one = load(entry.toString());
      for (int line = first; line < next && !one.isEmpty(); line++) {
        keys.put(line + 1, one.stringPropertyNames().iterator().next());
      }
      first = next;
    }
    return keys;
  }

  private static List<String> lines(Path file) {
    try {
      return List.of(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).split("\r\n|\r|\n", -1));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Properties load(String text) {
    try {
      Properties properties = new Properties();
      properties.load(new StringReader(text));
      return properties;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
