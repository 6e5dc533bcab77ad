package dev.parlance.processor.testing;

import dev.parlance.Element;
import dev.parlance.Link;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The order in which a method takes the arguments for a text whose placeholders have no expressions to tell them apart. */
final class ArgumentOrder {
  private ArgumentOrder() {}

  /**
   * Orders arguments that stand in the order of their first appearance.
   *
   * @param arguments the arguments by placeholder
   * @param including the including placeholder of each that is of an included text
   */
  static List<Object> of(Map<String, Object> arguments, Map<String, String> including) {
    Map<Object, List<String>> groups = new LinkedHashMap<>();
    arguments.forEach((placeholder, argument) -> groups.computeIfAbsent(group(Samples.argument(argument)),
        first -> new ArrayList<>()).add(placeholder));
    List<Object> ordered = new ArrayList<>();
    groups.values().forEach(group -> group.stream()
        .sorted((a, b) -> compare(including.getOrDefault(a, a), including.getOrDefault(b, b)))
        .forEach(placeholder -> ordered.add(Samples.argument(arguments.get(placeholder)))));
    return ordered;
  }

  private static Object group(Object argument) {
    return argument instanceof Link || argument instanceof Element ? "tag" : argument.getClass();
  }

  private static int compare(String a, String b) {
    String[] runsA = a.split("(?<=[0-9])(?=[^0-9])|(?<=[^0-9])(?=[0-9])");
    String[] runsB = b.split("(?<=[0-9])(?=[^0-9])|(?<=[^0-9])(?=[0-9])");
    for (int i = 0; i < Math.min(runsA.length, runsB.length); i++) {
      boolean numbers = (runsA[i] + runsB[i]).matches("[0-9]+");
      int order = numbers ? new BigInteger(runsA[i]).compareTo(new BigInteger(runsB[i])) : runsA[i].compareTo(runsB[i]);
      order = order == 0 ? runsA[i].length() - runsB[i].length() : order;
      if (order != 0) {
        return order;
      }
    }
    return runsA.length - runsB.length;
  }
}
