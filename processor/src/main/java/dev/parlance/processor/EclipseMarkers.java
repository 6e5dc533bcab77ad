package dev.parlance.processor;

import dev.parlance.processor.locate.EclipseIde;
import dev.parlance.processor.report.CatalogLocation;
import dev.parlance.processor.report.DiagnosticSink;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Location;
import dev.parlance.processor.report.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/**
 * Gives each finding a declaration in Eclipse's IDE, which makes markers of errors and warnings at declarations in
 * sources and hides all others in its log: a finding in a catalog is at the annotation that names the catalog.
 */
final class EclipseMarkers implements DiagnosticSink {
  private final ProcessingEnvironment environment;
  private final DiagnosticSink compiler;
  private final Map<String, Place> byFile = new HashMap<>();
  private final List<Message> early = new ArrayList<>();
  private Place first;

  EclipseMarkers(ProcessingEnvironment environment, DiagnosticSink compiler) {
    this.environment = environment;
    this.compiler = compiler;
  }

  /**
   * An annotation.
   *
   * @param element the annotated element, perhaps of an earlier round
   * @param index which of the element's annotations it is
   */
  private record Place(Element element, int index) {}

  private record Message(Severity severity, String text) {}

  /** Adds an annotation of this round: the first one is where findings about the compilation are. */
  void add(CatalogAnnotation annotation) {
    if (first == null) {
      first = place(annotation);
      early.forEach(message -> compiler.print(message.severity(), message.text(), now(first)));
      early.clear();
    }
  }

  /** Adds the findings in the catalogs that {@code annotation} names. */
  void add(CatalogAnnotation annotation, List<Finding> findings) {
    Place place = place(annotation);
    findings.stream().filter(Finding::isInFile)
        .forEach(finding -> byFile.putIfAbsent(finding.place().source().path(), place));
  }

  @Override
  public void print(Severity severity, String message, Location where) {
    if (where instanceof Location.Declaration at) {
      compiler.print(severity, message, withSource(at));
      return;
    }
    Place place = where instanceof CatalogLocation in ? byFile.getOrDefault(in.source().path(), first) : first;
    if (place != null) {
      compiler.print(severity, message, now(place));
      return;
    }
    // Printed twice: perhaps there is no annotation, and the log is better than nothing.
    compiler.print(severity, message, where);
    early.add(new Message(severity, message));
  }

  private Place place(CatalogAnnotation annotation) {
    List<CatalogAnnotation> all = CatalogAnnotation.on(annotation.element(), environment.getElementUtils());
    return new Place(annotation.element(),
        all.stream().map(CatalogAnnotation::annotation).toList().indexOf(annotation.annotation()));
  }

  /** The annotation as this round has it: the compiler may have started anew, and points at none of before. */
  private Location now(Place place) {
    Elements elements = environment.getElementUtils();
    Element element = WaitingElements.ofThisRound(place.element(), elements).orElse(place.element());
    List<CatalogAnnotation> all = CatalogAnnotation.on(element, elements);
    boolean isThere = place.index() >= 0 && place.index() < all.size();
    return withSource(isThere ? (Location.Declaration) all.get(place.index()).at("value")
        : new Location.Declaration(element, null, null, ""));
  }

  private Location withSource(Location.Declaration at) {
    return new Location.Declaration(
        EclipseIde.withSource(at.element(), environment), at.annotation(), at.value(), at.inherited());
  }
}
