package dev.parlance.processor.locate;

import dev.parlance.processor.catalog.CatalogFile;
import dev.parlance.processor.locale.DoubtfulTags;
import dev.parlance.processor.locale.LocaleTags;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the translations of a catalog in the place where the catalog was found. */
public final class TranslationLocator {
  private static final int MOST_NAMES = 5;

  private final LookupResult.Found source;
  private final String sourceTag;
  private String misnamed;
  private final Map<String, LookupResult> found = new TreeMap<>();
  private final Map<String, String> paths = new HashMap<>();
  private final List<String> missing = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<String> skipped = new ArrayList<>();
  private final List<String> missed = new ArrayList<>();

  private TranslationLocator(LookupResult.Found source, String sourceTag) {
    this.source = source;
    this.sourceTag = sourceTag;
  }

  /**
   * Looks for translations.
   *
   * @param source the source catalog
   * @param sourceTag the tag of its locale
   * @param paths patterns and plain paths
   */
  public static TranslationFiles find(LookupResult.Found source, String sourceTag, List<String> paths) {
    TranslationLocator locator = new TranslationLocator(source, sourceTag);
    locator.find(paths);
    Optional<LookupResult> ofSource = Optional.ofNullable(locator.found.remove(sourceTag));
    return new TranslationFiles(
        locator.found, ofSource, locator.missing, locator.errors, locator.notes, locator.skipped, locator.missed,
        Optional.ofNullable(locator.misnamed));
  }

  private void find(List<String> paths) {
    if (paths.isEmpty()) {
      return;
    }
    if (source.root() == null) {
      errors.add("The folder of " + source.file().path() + " cannot be listed, so its translations cannot be found.");
      return;
    }
    try (OpenFolder folder = OpenFolder.at(source.root())) {
      for (String path : paths) {
        if (path.isBlank() || path.endsWith("/")) {
          errors.add("\"" + path + "\" does not name a translation. Write a pattern such as messages.{locale}.txt, or"
              + " translations = {} for none.");
          continue;
        }
        if (TranslationPattern.isPattern(path)) {
          addAll(source.fromRoot(path), folder);
        } else {
          addPlain(path, folder);
        }
      }
      for (String path : paths) {
        if (TranslationPattern.isPattern(path)) {
          findMissed(new TranslationPattern(source.fromRoot(path)), folder);
        }
      }
    } catch (IOException failed) {
      errors.add("The translations cannot be listed (" + failed + "). Check the rights on " + source.root() + ".");
    }
  }

  private void addAll(String pattern, OpenFolder folder) throws IOException {
    TranslationPattern files = new TranslationPattern(pattern);
    Map<String, Path> matching = files.list(folder.path());
    if (files.isBare()) {
      skipOthers(pattern, matching, folder);
    }
    if (matching.values().stream().noneMatch(Files::isRegularFile)) {
      notes.add("No file matches the pattern " + pattern + " in " + folder.shown(folder.path()) + ", where "
          + source.file().path() + " was found. Check the folder and the name; {locale} stands for the tag, such as fr"
          + " or pt-BR.");
    }
    matching.forEach((tag, file) -> {
      if (Files.isRegularFile(file)) {
        add(tag, file, folder, refused -> notes.add(refused.path() + " is skipped: " + refused.reason()));
      } else {
        notes.add(folder.shown(file) + " is skipped: " + (Files.isDirectory(file) ? "it is a folder."
            : Files.isSymbolicLink(file) ? "it links to a file that does not exist."
            : "it is not a regular file but a device or a pipe."));
      }
    });
  }

  /** Removes what is not a locale of a language that CLDR knows: {@code package.json} matches {@code {locale}.json}. */
  private void skipOthers(String pattern, Map<String, Path> matching, OpenFolder folder) {
    List<String> others = new ArrayList<>();
    matching.forEach((tag, file) -> {
      if (!isKnown(tag) && !folder.shown(file).equals(source.file().path())) {
        others.add(tag);
      }
    });
    if (!others.isEmpty()) {
      skipped.add(listed(others.stream().map(tag -> folder.shown(matching.get(tag))).toList())
          + (others.size() == 1 ? " matches " + pattern + " and is skipped: " + others.get(0) + " is not the tag"
              : " match " + pattern + " and are skipped: none of " + listed(others) + " is the tag")
          + " of a language that CLDR knows.");
      matching.keySet().removeAll(others);
    }
  }

  private static boolean isKnown(String tag) {
    return DoubtfulTags.undoubted(tag).isPresent();
  }

  /** Finds files that {@code pattern} would match if the separator before the locale were another one. */
  private void findMissed(TranslationPattern pattern, OpenFolder folder) throws IOException {
    for (TranslationPattern other : pattern.withOtherSeparators()) {
      List<String> alike = other.others(folder.path(), found.keySet()).stream().map(folder::shown)
          .filter(shown -> !shown.equals(source.file().path())).toList();
      if (!alike.isEmpty()) {
        missed.add(listed(alike)
            + (alike.size() == 1 ? " looks like a translation, but does" : " look like translations,"
                + " but do")
            + " not match " + source.inAnnotation(pattern.written()) + ". Write the pattern "
            + source.inAnnotation(other.pattern()) + " for "
            + (alike.size() == 1 ? "it" : "them") + ", or rename the file" + (alike.size() == 1 ? "." : "s."));
      }
    }
  }

  /** The first of {@code names} and the number of the others. */
  private static String listed(List<String> names) {
    int shown = names.size() <= MOST_NAMES + 1 ? names.size() : MOST_NAMES;
    String last = shown < names.size() ? names.size() - shown + " more" : names.get(shown - 1);
    List<String> first = names.subList(0, shown < names.size() ? shown : shown - 1);
    return first.isEmpty() ? last : String.join(", ", first) + " and " + last;
  }

  private void addPlain(String path, OpenFolder folder) {
    Path file;
    try {
      file = folder.path().resolve(source.fromRoot(path));
    } catch (InvalidPathException impossible) {
      addMissing(path, path);
      return;
    }
    if (!Files.isRegularFile(file)) {
      addMissing(path, folder.shown(file));
      return;
    }
    String tag = tagOf(file);
    boolean isSource = folder.shown(file).equals(source.file().path());
    if (isSource && isForSource(tag, CatalogFile.stem(CatalogFile.name(source.file().path())))) {
      // In a format with both texts, its translations are the texts in the source's locale.
      paths.put(sourceTag, source.file().path());
      found.put(sourceTag, source);
    } else if (!isSource && LocaleTags.canonical(tag).isPresent()) {
      add(tag, file, folder, refused -> errors.add(refused.path() + " is not read: " + refused.reason()));
    } else {
      errors.add("The name of " + source.fromRoot(path) + " contains no locale. Write a name such as messages.fr.txt.");
    }
  }

  private void addMissing(String path, String shown) {
    missing.add(shown + " does not exist. " + (TranslationPattern.isMistaken(path)
        ? "In a pattern, write the locale as {locale}: " + TranslationPattern.meant(path) + "."
        : "Write it, or remove it here."));
  }

  /**
   * The tag in a plain path: {@code fr} for {@code messages.fr.txt}, {@code fr/messages.txt}, {@code fr.txt}, and for
   * {@code other.fr.txt}.
   */
  private String tagOf(Path file) {
    String stem = CatalogFile.stem(CatalogFile.name(source.file().path()));
    String name = CatalogFile.stem(file.getFileName().toString());
    if (name.equals(stem)) {
      Path folder = file.toAbsolutePath().getParent().getFileName();
      return folder == null ? "" : folder.toString();
    }
    String common = withoutSourceTag(stem);
    boolean begins = name.startsWith(common) && isSeparator(name, common.length());
    return begins ? name.substring(common.length() + 1) : isKnown(name) ? name
        : IntStream.range(0, name.length()).filter(i -> isSeparator(name, i)).mapToObj(i -> name.substring(i + 1))
            .filter(TranslationLocator::isKnown).findFirst().orElse(name);
  }

  /** Whether the source's own file has its locale in its name, or in that of its {@code folder}. */
  private boolean isForSource(String folder, String stem) {
    return !withoutSourceTag(stem).equals(stem)
        || Stream.of(folder, stem).anyMatch(name -> LocaleTags.canonical(name).filter(sourceTag::equals).isPresent());
  }

  /** The name without the source's locale: {@code messages} for {@code messages.en}. */
  private String withoutSourceTag(String stem) {
    for (int i = 0; i < stem.length(); i++) {
      if (isSeparator(stem, i) && LocaleTags.canonical(stem.substring(i + 1)).filter(sourceTag::equals).isPresent()) {
        return stem.substring(0, i);
      }
    }
    return stem;
  }

  private static boolean isSeparator(String name, int index) {
    return index < name.length() && "._-".indexOf(name.charAt(index)) >= 0;
  }

  private void add(String tag, Path file, OpenFolder folder, Consumer<LookupResult.Refused> refusal) {
    String shown = folder.shown(file);
    if (shown.equals(source.file().path())) {
      DoubtfulTags.undoubted(tag)
          .filter(named -> !LocaleTags.language(named).equals(LocaleTags.language(sourceTag)))
          .ifPresent(named -> misnamed = shown + " is the source catalog, and by its name in " + named
              + ", but sourceLocale is " + sourceTag + ". Write sourceLocale = \"" + named
              + "\" in the annotation, or rename the file.");
      return;
    }
    Optional<String> canonical = LocaleTags.canonical(tag);
    if (canonical.isEmpty()) {
      errors.add(shown + " matches, but \"" + tag + "\" " + LocaleTags.fault(tag)
          + ". Rename or remove the file.");
      return;
    }
    String locale = canonical.get();
    DoubtfulTags.doubt(tag, locale).ifPresent(doubt -> notes.add(shown + " is read as the locale " + locale + ", "
        + doubt + ". If it is a backup, rename or move it."));
    String before = paths.get(locale);
    if (before == null) {
      LookupResult read = source.read(file, folder, shown);
      if (read instanceof LookupResult.Refused refused) {
        refusal.accept(refused);
      } else if (!(read instanceof LookupResult.Missing)) {
        paths.put(locale, shown);
        found.put(locale, read);
      }
    } else if (!before.equals(shown)) {
      errors.add(shown + " and " + before + " are both for the locale " + locale + ". Remove one of them.");
    }
  }
}
