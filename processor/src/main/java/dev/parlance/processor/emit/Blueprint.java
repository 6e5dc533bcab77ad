package dev.parlance.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.parlance.processor.check.CheckedEntry;
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
 * What is to be generated from one annotation.
 *
 * @param messages the class with the methods
 * @param isPublic whether that class is public
 * @param catalogName the catalog's path as the annotation has it, for comments
 * @param entries the entries, in the catalog's order
 * @param locales the texts in each locale, the source's first
 * @param facade the interface that the class implements, in place of a method for each entry
 * @param matches which of the locales fits which request
 * @param readFrom what the catalogs' files were, as {@link dev.parlance.processor.locate.CatalogFiles#fingerprints}
 *     says; empty where they have errors
 */
public record Blueprint(ClassName messages, boolean isPublic, String catalogName, List<CheckedEntry> entries,
    List<LocaleTexts> locales, Optional<Implemented> facade, List<String> matches, List<String> readFrom) {
  /** A class file names at most 65 535 constants, of which a method takes one or two. */
  private static final int MOST_METHODS = 32_000;

  /** Copies the lists. */
  public Blueprint {
    entries = List.copyOf(entries);
    locales = List.copyOf(locales);
    matches = List.copyOf(matches);
    readFrom = List.copyOf(readFrom);
  }

  /**
   * A facade.
   *
   * @param type the interface
   * @param methods its methods
   * @param namesDeprecated whether it names anything deprecated
   */
  public record Implemented(TypeElement type, List<FacadeMethod> methods, boolean namesDeprecated) {
    /** Copies the list. */
    public Implemented {
      methods = List.copyOf(methods);
    }
  }

  /** The class with the texts of the locale {@code tag}. */
  public ClassName texts(String tag) {
    return messages.peerClass(messages.simpleName() + "_" + tag.replace('-', '_'));
  }

  /**
   * The classes that hold the methods which are too many for one, each the superclass of the next; the last is that of
   * the class with the rest.
   */
  List<Superclass> superclasses() {
    List<Superclass> superclasses = new ArrayList<>();
    for (int start = 0; facade.isEmpty() && start + MOST_METHODS < entries.size(); start += MOST_METHODS) {
      superclasses.add(new Superclass(
          messages.peerClass(messages.simpleName() + "_" + (superclasses.size() + 1)),
          entries.subList(start, start + MOST_METHODS)));
    }
    return superclasses;
  }

  /** The entries whose methods are in no superclass. */
  List<CheckedEntry> ownEntries() {
    return entries.subList(superclasses().size() * MOST_METHODS, entries.size());
  }

  /** All classes, the one with the methods first. */
  public List<ClassName> classes() {
    return Stream.of(Stream.of(messages), superclasses().stream().map(Superclass::name),
        locales.stream().map(locale -> texts(locale.tag()))).flatMap(names -> names).toList();
  }

  /** The binary names of all classes, and of the facade and the interfaces that it extends. */
  public Set<String> binaryNames() {
    Set<String> names = new LinkedHashSet<>();
    classes().forEach(name -> names.add(name.reflectionName()));
    facade.ifPresent(implemented -> addInterfaces(implemented.type(), names));
    return names;
  }

  private static void addInterfaces(TypeElement type, Set<String> names) {
    names.add(ClassName.get(type).reflectionName());
    for (TypeMirror each : type.getInterfaces()) {
      if (each instanceof DeclaredType declared) {
        addInterfaces((TypeElement) declared.asElement(), names);
      }
    }
  }

  /** The simple name of what users call: the facade, else the class with the methods. */
  public String simpleName() {
    return facade.map(implemented -> implemented.type().getSimpleName().toString()).orElse(messages.simpleName());
  }

  /** A class with the methods of some entries. */
  record Superclass(ClassName name, List<CheckedEntry> entries) {}
}
