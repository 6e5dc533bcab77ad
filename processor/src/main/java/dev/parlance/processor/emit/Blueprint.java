package dev.parlance.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.parlance.processor.check.CheckedEntry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

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
 */
public record Blueprint(ClassName messages, boolean isPublic, String catalogName, List<CheckedEntry> entries,
    List<LocaleTexts> locales, Optional<Implemented> facade, List<String> matches) {
  /** Copies the lists. */
  public Blueprint {
    entries = List.copyOf(entries);
    locales = List.copyOf(locales);
    matches = List.copyOf(matches);
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

  /** All classes, the one with the methods first. */
  public List<ClassName> classes() {
    return Stream.concat(Stream.of(messages),
        locales.stream().map(locale -> texts(locale.tag()))).toList();
  }
}
