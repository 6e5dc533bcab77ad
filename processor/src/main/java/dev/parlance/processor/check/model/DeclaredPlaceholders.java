package dev.parlance.processor.check.model;

import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.spi.DeclaredPlaceholder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The placeholders that files declare, as a translation has them. */
public final class DeclaredPlaceholders {
  private static final String NUMBER = "num";

  private DeclaredPlaceholders() {}

  /**
   * The placeholders of {@code original} for its translation: with the formats of {@code own}, which the translation's file
   * declares, and with the numbers of plurals, whose types the source's text alone says. There are none where the source
   * is broken, perhaps by what it declares.
   */
  public static List<DeclaredPlaceholder> in(CheckedEntry original, List<DeclaredPlaceholder> own) {
    if (original.broken()) {
      return List.of();
    }
    Map<String, DeclaredPlaceholder> all = new LinkedHashMap<>();
    original.entry().read().placeholders().forEach(each -> all.put(each.name(), each));
    for (Parameter parameter : original.message().parameters()) {
      if (parameter.type() == ParameterType.NUMBER) {
        all.putIfAbsent(parameter.placeholder(), DeclaredPlaceholder.of(parameter.placeholder(), NUMBER));
      }
    }
    own.forEach(each -> all.computeIfPresent(each.name(), (name, source) -> source.withFormatOf(each)));
    return new ArrayList<>(all.values());
  }
}
