package dev.parlance.processor.convert;

import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares what methods take. */
final class Signature {
  private Signature() {}

  /**
   * What is not the same in the methods for {@code before} and {@code after}, a sentence; empty where nothing is.
   *
   * @param numbers the numbers of the placeholders of {@code before}
   * @param numbersAfter those of {@code after}
   */
  static Optional<String> difference(
      Message before, Map<String, Integer> numbers, Message after, Map<String, Integer> numbersAfter) {
    List<String> own = parameters(before, numbers);
    List<String> others = parameters(after, numbersAfter);
    if (own.equals(others)) {
      return Optional.empty();
    }
    return Optional
        .of(new HashSet<>(own).equals(new HashSet<>(others)) ? "its method takes its arguments in another order."
            : "its method takes (" + types(after) + ") in place of (" + types(before) + ").");
  }

  private static List<String> parameters(Message message, Map<String, Integer> numbers) {
    return message.parameters().stream()
        .map(parameter -> numbers.getOrDefault(parameter.placeholder(), -1) + " " + parameter.type().javaType())
        .toList();
  }

  private static String types(Message message) {
    return String.join(", ", message.parameters().stream().map(Signature::type).toList());
  }

  private static String type(Parameter parameter) {
    String type = parameter.type().javaType();
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
