package dev.parlance.gradle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of the files that {@code @MessageCatalog} in some sources may mean, rather too many than too few: what begins
 * like a catalog's name may be a translation, or one that a pattern misses.
 *
 * @param all whether any file may be meant, since an annotation has a constant or an escape
 * @param beginnings the beginnings of names
 * @param endings the ends of names that begin with a locale
 */
record CatalogNames(boolean all, Set<String> beginnings, Set<String> endings) {
  private static final String ANNOTATION = "MessageCatalog";
  private static final Pattern START = Pattern.compile("@\\s*(?:[\\w.]+\\.)?MessageCatalog\\s*\\(");

  /** A comment, a string, a character or a word, as far as they matter here. */
  private static final Pattern TOKEN = Pattern.compile(
      "//.*|/\\*(?s:.*?)\\*/|\"((?:[^\"\\\\\\n]|\\\\.)*)\"|([\\p{L}_$][\\p{L}\\p{N}_$.]*)|[()=+]");

  /** The elements that have paths. */
  private static final Set<String> PATHS = Set.of("value", "translations");

  private static final Set<String> OTHERS = Set.of("sourceLocale", "required", "className", "syntax", "isolate", "ids");

  /** What the file {@code sources} mean. */
  static CatalogNames in(List<Path> sources) throws IOException {
    CatalogNames names = new CatalogNames(false, new HashSet<>(), new HashSet<>());
    for (Path source : sources) {
      if (source.toString().endsWith(".java") && Files.isRegularFile(source)) {
        String text = new String(Files.readAllBytes(source), StandardCharsets.UTF_8);
        if (text.contains(ANNOTATION)) {
          names = names.with(text);
        }
      }
    }
    return names;
  }

  /** Whether a file of this name may be a catalog, a translation or a file of names. */
  boolean mayMean(String fileName) {
    return !fileName.endsWith(".java") && (all || beginnings.stream().anyMatch(fileName::startsWith)
        || endings.stream().anyMatch(fileName::endsWith));
  }

  private CatalogNames with(String source) {
    boolean any = all;
    Matcher start = START.matcher(source);
    while (start.find()) {
      any |= !addPaths(source, start.end());
    }
    return new CatalogNames(any, beginnings, endings);
  }

  /** Adds the paths of the annotation whose parenthesis ends at {@code offset}; returns whether all were understood. */
  private boolean addPaths(String source, int offset) {
    Matcher token = TOKEN.matcher(source).region(offset, source.length());
    String element = "value";
    int depth = 1;
    while (depth > 0 && token.find()) {
      if (token.group(1) != null) {
        if (PATHS.contains(element) && !addPath(token.group(1))) {
          return false;
        }
      } else if (token.group(2) != null) {
        if (PATHS.contains(token.group(2)) || OTHERS.contains(token.group(2))) {
          element = token.group(2);
        } else if (PATHS.contains(element)) {
          return false;
        }
      } else {
        depth += token.group().equals("(") ? 1 : token.group().equals(")") ? -1 : 0;
        if (token.group().equals("+") && PATHS.contains(element)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean addPath(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (path.isEmpty() || path.indexOf('\\') >= 0) {
      return false;
    }
    String beginning = name.replaceFirst("[.{].*", "");
    if (!beginning.isEmpty()) {
      beginnings.add(beginning);
    } else if (name.startsWith("{")) {
      endings.add(name.substring(name.lastIndexOf('}') + 1));
    } else {
      beginnings.add(name.replaceFirst("[{].*", ""));
    }
    return true;
  }
}
