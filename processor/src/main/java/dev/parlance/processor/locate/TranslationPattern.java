package dev.parlance.processor.locate;

import dev.parlance.processor.locale.DoubtfulTags;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern for the paths of translations, with {@code {locale}} in one of its names.
 *
 * @param written as the user wrote it, where {@code {_locale}} may stand for {@code _{locale}}
 * @param pattern with {@code {locale}}, and {@code /} between folders
 */
record TranslationPattern(String written, String pattern) {
  private static final String LOCALE = "{locale}";

  /** Java's resource bundles have the locale as a suffix, which the source's own file may lack. */
  private static final String SUFFIX = "{_locale}";

  private static final String SEPARATORS = "._-";
  private static final Pattern BARE_END = Pattern.compile("(?:\\.[^./]*)?$|/");
  private static final Pattern MISTAKE = Pattern.compile("\\{[^{}/]*\\}|\\*+");

  /** The pattern that the user wrote as {@code written}. */
  TranslationPattern(String written) {
    this(written, written.replace(SUFFIX, "_" + LOCALE));
  }

  static boolean isPattern(String path) {
    return path.contains(LOCALE) || path.contains(SUFFIX);
  }

  /** Whether {@code path} looks like a mistaken pattern, such as {@code messages.{lang}.txt}. */
  static boolean isMistaken(String path) {
    return !isPattern(path) && MISTAKE.matcher(path).find();
  }

  /** The pattern that the mistaken {@code path} is probably meant to be. */
  static String meant(String path) {
    Matcher mistake = MISTAKE.matcher(path);
    boolean suffix = mistake.find() && mistake.start() > 0
        && Character.isLetterOrDigit(path.charAt(mistake.start() - 1));
    return mistake.replaceFirst(Matcher.quoteReplacement(suffix ? SUFFIX : LOCALE));
  }

  /**
   * Whether nothing but the locale distinguishes a match from other files, as in {@code {locale}.json} and
   * {@code {locale}/messages.json}.
   */
  boolean isBare() {
    int mark = pattern.indexOf(LOCALE);
    int end = mark + LOCALE.length();
    boolean startsName = mark == 0 || pattern.charAt(mark - 1) == '/';
    return startsName && pattern.indexOf(LOCALE, end) < 0 && BARE_END.matcher(pattern.substring(end)).lookingAt();
  }

  /** The patterns with another separator before the locale: {@code messages_{locale}.txt}. */
  List<TranslationPattern> withOtherSeparators() {
    int mark = pattern.indexOf(LOCALE);
    if (mark < 2 || SEPARATORS.indexOf(pattern.charAt(mark - 1)) < 0 || pattern.charAt(mark - 2) == '/') {
      return List.of();
    }
    return SEPARATORS.chars().filter(separator -> separator != pattern.charAt(mark - 1))
        .mapToObj(separator -> new TranslationPattern(
            pattern.substring(0, mark - 1) + (char) separator + pattern.substring(mark)))
        .toList();
  }

  /** The files below {@code folder} that match, and by their names are in other locales than {@code locales}. */
  List<Path> others(Path folder, Set<String> locales) throws IOException {
    return list(folder).entrySet().stream().filter(each -> Files.isRegularFile(each.getValue()))
        .filter(each -> DoubtfulTags.undoubted(each.getKey()).filter(tag -> !locales.contains(tag)).isPresent())
        .map(Map.Entry::getValue).toList();
  }

  /**
   * The matches below {@code folder}, files or not, sorted by their text in place of {@code {locale}}.
   */
  Map<String, Path> list(Path folder) throws IOException {
    int mark = pattern.indexOf(LOCALE);
    int nameStart = pattern.lastIndexOf('/', mark) + 1;
    int nameEnd = pattern.indexOf('/', mark) < 0 ? pattern.length() : pattern.indexOf('/', mark);
    String name = pattern.substring(nameStart, nameEnd);
    String before = name.substring(0, name.indexOf(LOCALE));
    String after = name.substring(name.indexOf(LOCALE) + LOCALE.length());
    Map<String, Path> found = new TreeMap<>();
    try (DirectoryStream<Path> names = Files.newDirectoryStream(folder.resolve(pattern.substring(0, nameStart)))) {
      for (Path each : names) {
        String text = fileName(each);
        boolean matches = text.length() > before.length() + after.length()
            && text.startsWith(before) && text.endsWith(after);
        if (matches) {
          String locale = text.substring(before.length(), text.length() - after.length());
          Path file = folder.resolve(pattern.replace(LOCALE, locale));
          if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            found.put(locale, file);
          }
        }
      }
    } catch (NoSuchFileException | NotDirectoryException | InvalidPathException none) {
      return Map.of();
    } catch (DirectoryIteratorException failed) {
      throw failed.getCause();
    }
    return found;
  }

  /** The name of a path without the slash that ends the name of a folder in a jar. */
  private static String fileName(Path path) {
    String name = path.getFileName().toString();
    return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
  }
}
