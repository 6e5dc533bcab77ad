package dev.parlance.processor;

import dev.parlance.processor.facade.FacadeReader;
import dev.parlance.processor.report.FailSafe;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Location;
import dev.parlance.processor.report.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Annotated elements that wait for types or constants which do not exist yet, since another processor generates them.
 *
 * <p>They wait until two rounds in succession bring nothing new. What still does not exist then the compiler reports
 * where a source names it; what only class files name is reported here.
 */
final class WaitingElements {
  private static final int EMPTY_ROUNDS = 2;

  private final Elements elements;
  private final Types types;
  private final Set<String> sources = new HashSet<>();
  private final Set<Element> waiting = new LinkedHashSet<>();
  private final Set<Element> givenUp = new LinkedHashSet<>();
  private int emptyRounds;

  WaitingElements(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** The annotated and waiting elements that name only what exists in {@code round}; others wait. */
  List<Element> ready(Set<Element> annotated, RoundEnvironment round) {
    round.getRootElements().forEach(root -> sources.add(name(root)));
    emptyRounds = round.getRootElements().isEmpty() ? emptyRounds + 1 : 0;
    List<Element> ready = new ArrayList<>();
    // Elements of an earlier round do not know of what exists in this one.
    List<Element> all = Stream.concat(waiting.stream().flatMap(each -> ofThisRound(each).stream()), annotated.stream())
        .distinct().toList();
    waiting.clear();
    all.forEach(each -> (unresolvedIn(each).isEmpty() ? ready : waiting).add(each));
    return ready;
  }

  /** The first of the waiting elements. */
  Optional<Element> first() {
    return waiting.stream().findFirst();
  }

  /** Whether what they wait for comes no more. */
  boolean isInVain() {
    return emptyRounds >= EMPTY_ROUNDS;
  }

  /** The waiting elements, which wait no longer. */
  List<Element> giveUp() {
    List<Element> all = List.copyOf(waiting);
    givenUp.addAll(all);
    waiting.clear();
    return all;
  }

  /** Whether {@code element} waited in vain. */
  boolean hasGivenUp(Element element) {
    return givenUp.contains(element);
  }

  /** The errors, in the last round, that nobody else reports. */
  List<Finding> findings(RoundEnvironment last) {
    List<Finding> findings = new ArrayList<>();
    givenUp.stream().flatMap(each -> ofThisRound(each).stream()).forEach(element -> {
      Set<Element> naming = unresolvedIn(element);
      if (naming.isEmpty()) {
        findings.add(error(element, "It names types or constants that another annotation processor generates too late.",
            "Name only what exists before it, or generate that in a module of its own."));
      } else if (naming.stream().noneMatch(this::isInSources)) {
        findings.add(error(element, naming.iterator().next() + ", which it uses, names a type that does not exist.",
            "Add the library with that type to the class path."));
      }
    });
    if (!last.errorRaised()) {
      waiting.stream().flatMap(each -> ofThisRound(each).stream()).forEach(element -> findings.add(
          error(element, "It names types or constants that do not exist, so no class is generated for it.",
              "Correct them.")));
    }
    return findings;
  }

  private static Finding error(Element element, String problem, String advice) {
    return Finding.at(Location.at(element), Rule.ANNOTATION, problem, advice);
  }

  /** The elements that name what does not exist and what {@code element} cannot do without. */
  private Set<Element> unresolvedIn(Element element) {
    Set<Element> naming = new LinkedHashSet<>();
    if (CatalogAnnotation.on(element, elements).stream().anyMatch(CatalogAnnotation::isUnresolved)) {
      naming.add(element);
    }
    if (element.getKind().isInterface()) {
      // A bug shows again, and is reported, when the facade is read.
      naming.addAll(FailSafe.get(
          () -> FacadeReader.namingUnresolved((TypeElement) element, elements, types), bug -> Set.of()));
    }
    return naming;
  }

  private boolean isInSources(Element element) {
    Element outermost = element;
    while (outermost instanceof TypeElement && outermost.getEnclosingElement() instanceof TypeElement outer) {
      outermost = outer;
    }
    return sources.contains(name(outermost));
  }

  private static String name(Element element) {
    return element instanceof QualifiedNameable named ? named.getQualifiedName().toString() : element.toString();
  }

  private Optional<Element> ofThisRound(Element element) {
    return ofThisRound(element, elements);
  }

  /** The element of this round that an earlier one had as {@code element}. */
  static Optional<Element> ofThisRound(Element element, Elements elements) {
    ModuleElement module = elements.getModuleOf(element);
    if (element instanceof PackageElement) {
      return Optional.ofNullable(module == null ? elements.getPackageElement(name(element))
          : elements.getPackageElement(module, name(element)));
    }
    return Optional.ofNullable(module == null ? elements.getTypeElement(name(element))
        : elements.getTypeElement(module, name(element)));
  }
}
