package dev.parlance.processor;

import dev.parlance.processor.check.model.CheckedTranslation;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.locate.ProjectFolder;
import dev.parlance.processor.overview.CatalogOverview;
import dev.parlance.processor.overview.Overview;
import dev.parlance.processor.overview.ReportPaths;
import dev.parlance.processor.overview.SourcePlace;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Location;
import dev.parlance.processor.report.SeverityPolicy;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;

/** The catalogs of a run of which an overview is asked for, texts and all. */
final class ReportedCatalogs {
  private final DeclarationPlaces places;
  private final List<CompiledCatalog> catalogs = new ArrayList<>();
  private final Map<Finding, SourcePlace> declarations = new IdentityHashMap<>();

  ReportedCatalogs(ProcessingEnvironment environment) {
    this.places = new DeclarationPlaces(environment);
  }

  /** Adds a catalog of this round. */
  void add(CompiledCatalog catalog) {
    catalogs.add(catalog);
    for (Finding finding : catalog.findings()) {
      if (finding.where() instanceof Location.Declaration at) {
        places.of(at).ifPresent(place -> declarations.put(finding, place));
      }
    }
  }

  /** Whether there is none. */
  boolean isEmpty() {
    return catalogs.isEmpty();
  }

  /** The overview, with severities by {@code policy}. */
  Overview overview(SeverityPolicy policy) {
    ReportPaths paths = paths();
    return new Overview(catalogs.stream().map(catalog -> CatalogOverview.of(catalog, policy, paths,
        finding -> Optional.ofNullable(declarations.get(finding)))).toList());
  }

  private ReportPaths paths() {
    List<String> files = catalogs.stream().flatMap(catalog -> Stream.concat(Stream.of(catalog.path()),
        catalog.translations().stream().map(CheckedTranslation::path))).toList();
    String folder = files.stream().flatMap(file -> folder(file).stream()).findFirst().map(Path::toString).orElse("");
    return new ReportPaths(folder, files);
  }

  /** The folder of the project of {@code file}; empty for one in a jar or one that was not found. */
  private static Optional<Path> folder(String file) {
    try {
      Path path = Path.of(file);
      return path.isAbsolute() && file.indexOf('!') < 0 ? ProjectFolder.around(path) : Optional.empty();
    } catch (InvalidPathException odd) {
      return Optional.empty();
    }
  }
}
