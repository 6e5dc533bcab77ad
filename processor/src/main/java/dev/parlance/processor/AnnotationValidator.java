package dev.parlance.processor;

import com.palantir.javapoet.ClassName;
import dev.parlance.processor.compile.CompilationRequest;
import dev.parlance.processor.compile.EntrySelection;
import dev.parlance.processor.compile.FacadeEntries;
import dev.parlance.processor.compile.WholeCatalog;
import dev.parlance.processor.emit.IdsWriter;
import dev.parlance.processor.emit.Nullness;
import dev.parlance.processor.facade.Facade;
import dev.parlance.processor.facade.FacadeReader;
import dev.parlance.processor.library.LibraryMessages;
import dev.parlance.processor.locale.LocaleTags;
import dev.parlance.processor.locale.PseudoLocale;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Checks the values of an annotation before any file is read. */
final class AnnotationValidator {
  /** Identifiers that no type may have (JLS 3.9). */
  private static final Set<String> RESTRICTED = Set.of("permits", "record", "sealed", "var", "yield");

  /** The packages by whose names generated code qualifies. */
  private static final Set<String> PACKAGES = Set.of("dev", "java");

  private final Elements elements;
  private final Types types;
  private final List<Finding> findings = new ArrayList<>();

  AnnotationValidator(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /**
   * Returns what to compile, without the faulty values, each of which is a finding; empty, with a finding or an error of
   * the compiler, where nobody knows which class to generate or no class can implement the interface.
   */
  Optional<Generation> check(CatalogAnnotation request) {
    if (request.overridesUnknownClass()) {
      return Optional.empty();
    }
    if (request.overrides().isPresent()) {
      return checkOverriding(request, request.overrides().get());
    }
    String path = checkPath(request) && !request.hasUnresolvedNotation() ? request.path() : "";
    String locale = sourceLocale(request).orElse("en");
    Optional<ClassName> name = className(request, className(request));
    List<PseudoLocale> pseudoLocales = pseudoLocales(request);
    List<String> required = required(request, pseudoLocales);
    boolean isInterface = request.element().getKind().isInterface();
    Optional<Facade> facade = isInterface ? FacadeReader.read((TypeElement) request.element(), elements, types,
        findings::add) : Optional.empty();
    return name.isPresent() && facade.isPresent() == isInterface
        ? Optional.of(new Generation(new CompilationRequest(name.get(), isPublic(request.element()), path,
            locale, required, request.namesRequired(), request.notation(), request.isolate(), request.ids(),
            pseudoLocales, request.places(), findings),
            selection(facade)))
        : Optional.empty();
  }

  /** What to compile for a library; empty, with a finding, where nobody knows what the texts are for. */
  private Optional<Generation> checkOverriding(CatalogAnnotation request, TypeMirror overridden) {
    OverridesValidator check = new OverridesValidator(request, elements, findings::add);
    Optional<LibraryMessages> library = check.library(overridden);
    String suffixed = library.map(each -> each.name().simpleName()).orElse("") + "Overrides";
    Optional<ClassName> name = className(request, request.names("className") ? request.className() : suffixed);
    String path = checkPath(request) ? request.path() : "";
    if (library.isEmpty() || name.isEmpty() || !check.checkValues()) {
      return Optional.empty();
    }
    LibraryMessages messages = library.get();
    return Optional.of(new Generation(new CompilationRequest(name.get(), isPublic(request.element()), path,
        messages.sourceTag(), required(request, List.of()), request.namesRequired(), messages.notation(),
        messages.isolate(), false, List.of(), request.places(), library, findings),
        selection(check.facade(overridden, types))));
  }

  private static EntrySelection selection(Optional<Facade> facade) {
    return facade.isPresent() ? new FacadeEntries(facade.get()) : new WholeCatalog();
  }

  /** The findings so far. */
  List<Finding> findings() {
    return findings;
  }

  /** Whether the package of {@code element} has a class {@code simpleName}. */
  boolean hasClass(Element element, String simpleName) {
    return sees(element, packageName(element).isEmpty() ? simpleName : packageName(element) + "." + simpleName);
  }

  /** Whether generated code beside {@code element} can say what may be null: where jspecify is. */
  Nullness nullness(Element element) {
    ModuleElement module = elements.getModuleOf(element);
    return !sees(element, Nullness.ANNOTATION) ? Nullness.UNMARKED
        : module == null || module.isUnnamed() ? Nullness.MARKED : Nullness.MARKED_IN_MODULE;
  }

  private boolean sees(Element element, String name) {
    ModuleElement module = elements.getModuleOf(element);
    // Within the module: searching all modules takes tens of milliseconds.
    return (module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name)) != null;
  }

  private boolean checkPath(CatalogAnnotation request) {
    if (request.isUnresolved("value")) {
      return true;
    }
    if (request.path().isBlank() || request.path().endsWith("/")) {
      report(request, "value", "\"" + request.path() + "\" names no catalog.", "Write a path such as messages.txt.");
      return false;
    }
    if (request.path().indexOf('\\') >= 0) {
      report(request, "value", "\"" + request.path() + "\" has a backslash.", "Write / between folders.");
      return false;
    }
    return true;
  }

  private Optional<String> sourceLocale(CatalogAnnotation request) {
    Optional<String> tag = LocaleTags.canonical(request.sourceLocale());
    if (tag.isEmpty()) {
      report(request, "sourceLocale", "\"" + request.sourceLocale() + "\" "
          + LocaleTags.fault(request.sourceLocale()) + ".", "Write one such as en or pt-BR.");
    }
    return tag;
  }

  private List<PseudoLocale> pseudoLocales(CatalogAnnotation request) {
    List<String> meant = request.translations().stream().filter(PseudoLocale::isMeant).distinct().toList();
    meant.stream().filter(path -> PseudoLocale.named(path).isEmpty()).forEach(path -> report(request, "translations",
        "\"" + path + "\" is not a pseudo-locale.", "Write " + PseudoLocale.choices() + "."));
    return meant.stream().flatMap(path -> PseudoLocale.named(path).stream()).sorted().toList();
  }

  /** The required locales that are well-formed and have translations of their own. */
  private List<String> required(CatalogAnnotation request, List<PseudoLocale> pseudoLocales) {
    Map<Boolean, List<String>> byForm = request.required().stream().collect(Collectors.partitioningBy(
        tag -> tag.equals(CompilationRequest.ALL) || LocaleTags.canonical(tag).isPresent()));
    byForm.get(false).forEach(tag -> report(request, "required", "\"" + tag + "\" " + LocaleTags.fault(tag) + ".",
        "Write tags such as fr or pt-BR, \"*\" for all, or {} for none."));
    Map<Boolean, List<String>> byOrigin = byForm.get(true).stream().collect(Collectors.partitioningBy(
        tag -> pseudoLocales.stream().map(PseudoLocale::tag).anyMatch(LocaleTags.canonical(tag).orElse("")::equals)));
    byOrigin.get(true).forEach(tag -> report(request, "required", tag + " is a pseudo-locale, whose texts are made from"
        + " the source's, so none of them can be missing or wrong.", "Remove it here."));
    return byOrigin.get(false);
  }

  /** The name of the class with methods that {@code request} asks for. */
  private static String className(CatalogAnnotation request) {
    boolean implementing = request.element().getKind().isInterface() && !request.names("className");
    return implementing ? request.element().getSimpleName() + "Impl" : request.className();
  }

  private Optional<ClassName> className(CatalogAnnotation request, String name) {
    if (!SourceVersion.isIdentifier(name) || SourceVersion.isKeyword(name) || RESTRICTED.contains(name)
        || name.codePoints().anyMatch(Character::isIdentifierIgnorable)) {
      report(request, "className", "\"" + name + "\" cannot be the name of a class.",
          "Write a simple name such as Messages.");
      return Optional.empty();
    }
    if (PACKAGES.contains(name)) {
      report(request, "className", "A class " + name + " would hide the package " + name + " from generated code.",
          "Choose another className.");
      return Optional.empty();
    }
    if (request.ids() && name.equals(IdsWriter.NAME)) {
      report(request, "className", "A class Ids cannot have a nested class Ids, which ids = true asks for.",
          "Choose another className.");
      return Optional.empty();
    }
    ClassName className = ClassName.get(packageName(request.element()), name);
    if (className.canonicalName().equals(request.element().toString())) {
      report(request, "className", "The class " + className + " is the annotated class itself.",
          "Choose another className.");
      return Optional.empty();
    }
    return Optional.of(className);
  }

  private void report(CatalogAnnotation request, String value, String problem, String advice) {
    if (!request.isUnresolved(value)) {
      findings.add(Finding.at(request.at(value), Rule.ANNOTATION, problem, advice));
    }
  }

  private String packageName(Element element) {
    return elements.getPackageOf(element).getQualifiedName().toString();
  }

  private static boolean isPublic(Element element) {
    return element.getKind() == ElementKind.PACKAGE
        || element.getModifiers().contains(Modifier.PUBLIC) && isPublic(element.getEnclosingElement());
  }

  /**
   * The compilation that an annotation asks for.
   *
   * @param request what the annotation asks for
   * @param selection which entries are compiled
   */
  record Generation(CompilationRequest request, EntrySelection selection) {}
}
