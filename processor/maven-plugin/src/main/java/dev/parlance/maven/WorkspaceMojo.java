package dev.parlance.maven;

import dev.parlance.processor.catalog.CatalogReaders;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.report.PrintedName;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.workspace.Output;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** The base of the goals that change catalogs. */
abstract class WorkspaceMojo extends AnalysisMojo implements Output {
  /**
   * The source catalog, by the end of its path such as {@code shop/messages.txt}, where the module has several. By default
   * all of them.
   */
  @Parameter(property = "catalog")
  private String catalog;

  /** What is done with one catalog. */
  interface Action {
    /** Takes a catalog; returns whether everything could be done. */
    boolean take(CompiledCatalog catalog, List<CatalogReader> readers) throws MojoExecutionException;
  }

  /**
   * Passes the catalogs that the module's main sources name to {@code action}: several annotations on one catalog count once.
   *
   * @return whether all of them succeeded
   */
  final boolean forEachCatalog(Action action) throws MojoExecutionException, MojoFailureException {
    boolean[] succeeded = {true};
    withCatalogs((catalogs, path) -> {
      Map<String, CompiledCatalog> byPath = new LinkedHashMap<>();
      catalogs.stream().filter(each -> Files.isRegularFile(Path.of(each.path())))
          .filter(each -> catalog == null || each.path().replace('\\', '/').endsWith(catalog))
          // Where several annotations name a catalog, the one with the most translations.
          .forEach(each -> byPath.merge(each.path(), each,
              (one, other) -> one.translations().size() >= other.translations().size() ? one : other));
      if (byPath.isEmpty()) {
        throw new MojoExecutionException(catalog == null
            ? "No source of this module names a catalog of its own with @MessageCatalog."
            : PrintedName.of("No source of this module names a catalog " + catalog + " with @MessageCatalog."));
      }
      List<CatalogReader> readers = CatalogReaders.load(path, this::error);
      for (CompiledCatalog each : byPath.values()) {
        succeeded[0] &= action.take(each, readers);
      }
    });
    return succeeded[0];
  }

  /**
   * The {@code value} of the parameter {@code name} as a constant of {@code type}, which users write in any case and with -.
   *
   * @throws MojoExecutionException where it is none of them
   */
  static <E extends Enum<E>> E constant(String name, String value, Class<E> type) throws MojoExecutionException {
    String wanted = value.toUpperCase(Locale.ROOT).replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(wanted)) {
        return constant;
      }
    }
    throw new MojoExecutionException(PrintedName.of(name + "=" + value + " is not one of "
        + Arrays.stream(type.getEnumConstants()).map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.joining(", "))
        + "."));
  }

  @Override
  public void info(String line) {
    getLog().info(line);
  }

  @Override
  public void error(String line) {
    getLog().error(line);
  }
}
