package dev.parlance.processor;

import com.palantir.javapoet.ClassName;
import dev.parlance.processor.check.model.CheckedTranslation;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Location;
import dev.parlance.processor.report.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The locales in which a compilation gives texts to classes of libraries, each of which takes those of one class only. */
final class GivenLocales {
  private final Map<ClassName, Map<String, ClassName>> givers = new HashMap<>();

  /** Adds the locales of {@code catalog}, whose texts are for a library; the finding is {@code at} its annotation. */
  Optional<Finding> add(CompiledCatalog catalog, Location at) {
    ClassName library = catalog.request().library().orElseThrow().name();
    ClassName giver = catalog.request().className();
    Map<String, ClassName> known = givers.computeIfAbsent(library, name -> new HashMap<>());
    List<String> both = new ArrayList<>();
    ClassName other = giver;
    for (String tag : catalog.translations().stream().filter(CheckedTranslation::hasTexts)
        .map(CheckedTranslation::locale).toList()) {
      ClassName before = known.putIfAbsent(tag, giver);
      if (before != null) {
        both.add(tag);
        other = before;
      }
    }
    return both.isEmpty() ? Optional.empty() : Optional.of(Finding.at(at, Rule.OVERRIDES,
        giver + " and " + other + " both have texts in " + String.join(", ", both) + " for " + library
            + ", so only one of them can be installed.",
        "Put the texts into one file."));
  }
}
