package dev.parlance.processor.command;

import com.palantir.javapoet.ClassName;
import dev.parlance.Markup;
import dev.parlance.Syntax;
import dev.parlance.processor.catalog.CatalogReaders;
import dev.parlance.processor.catalog.TextNotation;
import dev.parlance.processor.compile.CatalogCompiler;
import dev.parlance.processor.compile.CompilationRequest;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.compile.WholeCatalog;
import dev.parlance.processor.locale.LocaleTags;
import dev.parlance.processor.locate.CatalogRoot;
import dev.parlance.processor.locate.FileLimit;
import dev.parlance.processor.locate.LocatedCatalog;
import dev.parlance.processor.locate.LookupResult;
import dev.parlance.processor.report.Location;
import dev.parlance.processor.report.SeverityPolicy;
import dev.parlance.processor.spi.CatalogReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The catalog that a command is about, as arguments name it.
 *
 * @param files its files
 * @param sourceLocale the locale of its texts, a canonical tag
 * @param notation how texts are written
 * @param readers the readers of catalogs
 */
record CatalogArguments(
    LocatedCatalog files, String sourceLocale, TextNotation notation, List<CatalogReader> readers) {
  /** The options by which it is described. */
  private static final List<String> OPTIONS = List.of("source-locale", "syntax", "markup");

  /** The lines of help on these options. */
  static final List<String> HELP = List.of(
      "  --source-locale=TAG  the locale of the source catalog; en if it is not given",
      "  --syntax=SYNTAX      angular, message-format, icu or text; that of the format if it is not",
      "                       given",
      "  --markup=MARKUP      none, html or tags; that of the syntax if it is not given");

  /**
   * The catalog in {@code arguments}: its path, and the paths or patterns of its translations.
   *
   * @throws UsageException where there is none, or where a file is missing
   */
  static CatalogArguments of(Arguments arguments) throws UsageException {
    if (arguments.others().size() < 2) {
      throw new UsageException("Name the source catalog and at least one translation. --help shows how.");
    }
    String given = arguments.value("source-locale").orElse("en");
    String sourceLocale = LocaleTags.canonical(given)
        .orElseThrow(() -> new UsageException("--source-locale=" + given + " is not a BCP 47 tag, such as en."));
    TextNotation notation =
        new TextNotation(arguments.value("syntax", Syntax.AUTO), arguments.value("markup", Markup.AUTO));
    List<CatalogReader> readers = CatalogReaders.load(CatalogArguments.class.getClassLoader(), error -> {});
    return new CatalogArguments(located(arguments.others(), sourceLocale), sourceLocale, notation, readers);
  }

  /** The names of the options by which a catalog is described, with those of {@code others}. */
  static Set<String> optionsAnd(String... others) {
    return Stream.concat(OPTIONS.stream(), Arrays.stream(others)).collect(Collectors.toUnmodifiableSet());
  }

  /** The locale that the option {@code name} must say, a canonical tag. */
  static String locale(Arguments arguments, String name) throws UsageException {
    String given = arguments.value(name)
        .orElseThrow(() -> new UsageException("Name the locale: --" + name + "=TAG, such as --" + name + "=fr."));
    return LocaleTags.canonical(given)
        .orElseThrow(() -> new UsageException("--" + name + "=" + given + " is not a BCP 47 tag, such as fr."));
  }

  /** The catalog as a build would compile it. */
  CompiledCatalog compiled() {
    Map<String, Location> places = Map.of("value", Location.NOWHERE, "translations", Location.NOWHERE, "required",
        Location.NOWHERE);
    CompilationRequest request = new CompilationRequest(ClassName.get("", "Messages"), true, files.path(), sourceLocale,
        List.of(CompilationRequest.ALL), true, notation, true, false, List.of(), places, List.of());
    return CatalogCompiler.compile(request, files, readers,
        new SeverityPolicy(Map.of(), Optional.empty(), false, finding -> false), new WholeCatalog());
  }

  private static LocatedCatalog located(List<String> paths, String sourceLocale) throws UsageException {
    try {
      List<Path> absolute = paths.stream().map(path -> Path.of(path).toAbsolutePath().normalize()).toList();
      Path root = absolute.get(0).getParent();
      for (Path path : absolute) {
        while (!path.startsWith(root)) {
          root = root.getParent();
        }
      }
      Path common = root;
      List<String> fromRoot = new ArrayList<>(
          absolute.stream().map(path -> common.relativize(path).toString().replace('\\', '/')).toList());
      LocatedCatalog located = LocatedCatalog.locate(fromRoot.remove(0), sourceLocale, fromRoot, "",
          List.of(CatalogRoot.of(root)), FileLimit.DEFAULT);
      if (!(located.source() instanceof LookupResult.Found)) {
        throw new UsageException(paths.get(0) + " " + problem(located.source()));
      }
      List<String> problems = new ArrayList<>(located.translations().errors());
      problems.addAll(located.translations().missing());
      if (!problems.isEmpty()) {
        throw new UsageException(String.join(" ", problems));
      }
      if (located.translations().byLocale().isEmpty() && located.translations().ofSource().isEmpty()) {
        throw new UsageException(String.join(", ", paths.subList(1, paths.size()))
            + ": there is no such translation. Correct the path or the pattern.");
      }
      return located;
    } catch (InvalidPathException malformed) {
      throw new UsageException(malformed.getInput() + " is not a path.");
    }
  }

  private static String problem(LookupResult missing) {
    if (missing instanceof LookupResult.Refused refused) {
      return "is not read: " + refused.reason();
    }
    return missing instanceof LookupResult.Unreadable unreadable
        ? "cannot be read (" + unreadable.reason() + ")." : "does not exist.";
  }
}
