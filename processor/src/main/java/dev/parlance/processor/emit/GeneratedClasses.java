package dev.parlance.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.facade.FacadeImplementation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The classes that are generated from a catalog.
 *
 * @param messages the class with the methods
 * @param superclasses the classes with the methods that are too many for one, each the superclass of the next; the last
 *     is the superclass of {@code messages}, which has the rest
 * @param texts the classes with the texts, one per locale, the source's first, pseudo-locales last
 * @param facade the interface that the class implements
 */
public record GeneratedClasses(
    ClassName messages, List<Superclass> superclasses, List<ClassName> texts, Optional<TypeElement> facade) {
  /** As many fit into a class file where their parameters have few names. */
  private static final int MOST_METHODS = 32_000;

  /** Copies the lists. */
  public GeneratedClasses {
    superclasses = List.copyOf(superclasses);
    texts = List.copyOf(texts);
  }

  /** A class with the methods of some entries. */
  public record Superclass(ClassName name, List<CheckedEntry> entries) {}

  /** The classes that are generated from {@code catalog}. */
  public static GeneratedClasses of(CompiledCatalog catalog) {
    return of(catalog, MOST_METHODS);
  }

  /** The classes that are generated from {@code catalog}, each with at most {@code mostMethods} methods of entries. */
  static GeneratedClasses of(CompiledCatalog catalog, int mostMethods) {
    ClassName messages = catalog.request().className();
    List<Superclass> superclasses =
        catalog.facade().isPresent() || catalog.request().library().isPresent()
            ? List.of() : superclasses(messages, catalog.entries(), mostMethods);
    return new GeneratedClasses(messages, superclasses,
        catalog.tags().stream().map(tag -> texts(messages, tag)).toList(),
        catalog.facade().map(FacadeImplementation::type));
  }

  private static List<Superclass> superclasses(ClassName messages, List<CheckedEntry> entries, int mostMethods) {
    List<Superclass> superclasses = new ArrayList<>();
    ConstantPool constants = new ConstantPool();
    int start = 0;
    for (int i = 0; i < entries.size(); i++) {
      if (!constants.add(entries.get(i)) || i - start == mostMethods) {
        superclasses.add(new Superclass(messages.peerClass(messages.simpleName() + "_" + (superclasses.size() + 1)),
            entries.subList(start, i)));
        start = i;
        constants = new ConstantPool();
        constants.add(entries.get(i));
      }
    }
    return superclasses;
  }

  /** The name of the class with the texts of the locale {@code tag} for {@code messages}. */
  public static ClassName texts(ClassName messages, String tag) {
    return messages.peerClass(messages.simpleName() + "_" + tag.replace('-', '_'));
  }

  /** The entries at the end whose methods are not in a superclass. */
  List<CheckedEntry> ownEntries(List<CheckedEntry> entries) {
    int inSuperclasses = superclasses.stream().mapToInt(each -> each.entries().size()).sum();
    return entries.subList(inSuperclasses, entries.size());
  }

  /** The names of all classes, the one with the methods first. */
  public List<ClassName> names() {
    return Stream.of(Stream.of(messages), superclasses.stream().map(Superclass::name), texts.stream())
        .flatMap(names -> names).toList();
  }

  /** The binary names of all classes, and of the facade and the interfaces that it extends. */
  public Set<String> binaryNames() {
    Set<String> names = new LinkedHashSet<>();
    names().forEach(name -> names.add(name.reflectionName()));
    facade.ifPresent(type -> addInterfaces(type, names));
    return names;
  }

  private static void addInterfaces(TypeElement type, Set<String> names) {
    if (names.add(ClassName.get(type).reflectionName())) {
      for (TypeMirror each : type.getInterfaces()) {
        if (each instanceof DeclaredType declared) {
          addInterfaces((TypeElement) declared.asElement(), names);
        }
      }
    }
  }

  /** The simple name of the type that users call: the facade, else the class with the methods. */
  public String simpleName() {
    return facade.map(type -> type.getSimpleName().toString()).orElse(messages.simpleName());
  }
}
