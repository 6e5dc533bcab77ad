package dev.parlance.processor.check;

import dev.parlance.processor.locale.LocaleMatcher;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.report.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A checked translation.
 *
 * @param scope its locale and tier
 * @param path the absolute path of its file
 * @param texts the texts that are fit to be shown, by ID
 * @param setAside the IDs of those that are not
 */
public record Translation(Scope scope, String path, Map<String, Message> texts, Set<String> setAside) {
  /** Makes the collections unmodifiable. */
  public Translation {
    texts = Collections.unmodifiableMap(texts);
    setAside = Set.copyOf(setAside);
  }

  /** The locale's tag. */
  public String locale() {
    return scope.locale();
  }

  /** How many of the source's entries there is a text for, fit or not. */
  int size() {
    return texts.size() + setAside.size();
  }

  /** Whether there is a text for {@code id}, fit or not. */
  boolean has(String id) {
    return texts.containsKey(id) || setAside.contains(id);
  }

  /**
   * This and the translations whose texts stand in for those it lacks, in the order in which they do; the source, which
   * comes after them, is not among them.
   *
   * @param byLocale all translations
   * @param matcher the matcher among all locales
   */
  public List<Translation> withParents(Map<String, Translation> byLocale, LocaleMatcher matcher) {
    List<Translation> chain = new ArrayList<>();
    Optional<Translation> step = Optional.of(this);
    while (step.isPresent()) {
      chain.add(step.get());
      step = matcher.parent(step.get().locale()).map(byLocale::get);
    }
    return chain;
  }
}
