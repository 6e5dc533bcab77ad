package dev.parlance.processor.convert;

import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.check.model.CheckedTranslation;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The parts of messages that others include. */
final class Inclusion {
  private Inclusion() {}

  /** The inclusions of the source. */
  static Function<Part.Included, List<Part>> ofSource() {
    return Part.Included::content;
  }

  /** The inclusions of {@code translation}, and of the source where it has none; {@code entries} are the source's. */
  static Function<Part.Included, List<Part>> of(CheckedTranslation translation, List<CheckedEntry> entries) {
    Map<Integer, CheckedEntry> byNumber = new HashMap<>();
    entries.forEach(entry -> byNumber.put(entry.number(), entry));
    return included -> {
      CheckedEntry entry = byNumber.get(included.entry());
      Optional<Message> translated = Optional.ofNullable(entry).flatMap(translation::text);
      return translated.map(text -> replaced(text, entry.message().parameters(), included)).orElse(included.content());
    };
  }

  /** The parts of {@code text} with the parameters that {@code included} has in place of {@code own}. */
  private static List<Part> replaced(Message text, List<Parameter> own, Part.Included included) {
    Map<String, Parameter> replacing = new HashMap<>();
    for (int i = 0; i < Math.min(own.size(), included.parameters().size()); i++) {
      replacing.put(own.get(i).placeholder(), included.parameters().get(i));
    }
    return Part.allWith(text.parts(),
        parameter -> replacing.getOrDefault(parameter.placeholder(), parameter),
        name -> included.placeholder() + "/" + name);
  }
}
