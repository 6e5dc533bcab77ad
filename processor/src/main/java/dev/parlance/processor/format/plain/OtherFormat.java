package dev.parlance.processor.format.plain;

import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises files of formats that no reader reads: as plain catalogs they would have wrong IDs and wrong texts. */
final class OtherFormat {
  private static final String READ =
      "Plain catalogs, XLIFF, JSON, ARB and .properties are read, and what a reader of your own on the processor path takes.";
  private static final Pattern XML = Pattern.compile("\\s*<(?:\\?xml\\s|!DOCTYPE\\s)");
  private static final Pattern JSON = Pattern.compile("\\s*\\{\\s*(?:\"[^\"]*\"\\s*:|}\\s*$)");

  private static final Map<String, String> BY_NAME = Map.ofEntries(
      Map.entry("yml", "YAML"), Map.entry("yaml", "YAML"),
      Map.entry("po", "gettext's"), Map.entry("pot", "gettext's"),
      Map.entry("ftl", "Fluent's"), Map.entry("strings", "Apple's"), Map.entry("resx", ".NET's"),
      Map.entry("toml", "TOML"), Map.entry("xmb", "Google's XMB"), Map.entry("xtb", "Google's XTB"),
      Map.entry("csv", "a table"));

  private OtherFormat() {}

  /**
   * Reports a file in another format once, rather than each of its lines.
   *
   * @param name the file's name
   */
  static void check(String name, FileText file) throws UnreadableCatalogException {
    String text = file.toString();
    file.checkNoHtml();
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (name.contains(".") && BY_NAME.containsKey(extension)) {
      throw unreadable("the name ends in ." + extension + ", and no reader reads that format ("
          + BY_NAME.get(extension) + ").", READ + " Convert the file, or rename it if it is a plain catalog.");
    }
    if (XML.matcher(text).lookingAt()) {
      throw unreadable("the file is XML, but no reader reads XML under this name.",
          "Name it by its format, such as messages.xlf, or write one entry per line: the ID, a space, the text.");
    }
    if (JSON.matcher(text).lookingAt()) {
      throw unreadable("the file is JSON, but its name does not end in .json.", "Rename it.");
    }
    checkLines(file);
  }

  private static void checkLines(FileText file) throws UnreadableCatalogException {
    int entries = 0;
    int others = 0;
    Optional<KeyedLine> first = Optional.empty();
    int at = 1;
    for (int number = 1; number <= file.lineCount(); number++) {
      String line = file.line(number);
      if (!line.isBlank() && line.charAt(0) != '#') {
        Optional<KeyedLine> keyed = KeyedLine.of(line);
        at = first.isEmpty() && keyed.isPresent() ? number : at;
        first = first.or(() -> keyed);
        others += keyed.isPresent() ? 1 : 0;
        entries++;
      }
    }
    if (2 * others > entries) {
      KeyedLine line = first.orElseThrow();
      throw new UnreadableCatalogException(new Position(at, line.mark() + 1), "the file looks like "
          + (line.sign() == '=' ? ".properties" : ".properties or YAML") + ": " + others + " of " + entries
          + (entries == 1 ? " line has" : " lines have") + " a " + line.sign() + " behind the ID.",
          "Name it .properties if it is a Java resource bundle. In a plain catalog a space separates ID and text.");
    }
  }

  private static UnreadableCatalogException unreadable(String problem, String advice) {
    return new UnreadableCatalogException(Position.START, problem, advice);
  }
}
