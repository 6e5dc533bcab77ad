package dev.parlance.processor.syntax.icu;

import dev.parlance.Element;
import dev.parlance.Link;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The arguments of {@code arguments.json} as a method takes them. */
record TypedArguments(Map<String, Object> given) {
  /** Every combination of the values of {@code given}, the last one varying fastest. */
  static List<TypedArguments> combinations(Map<String, Object> given) {
    List<Map<String, Object>> all = List.of(Map.of());
    for (Map.Entry<String, Object> argument : given.entrySet()) {
      List<?> values = argument.getValue() instanceof List<?> list ? list : List.of(argument.getValue());
      List<Map<String, Object>> longer = new ArrayList<>();
      for (Map<String, Object> set : all) {
        for (Object value : values) {
          Map<String, Object> with = new LinkedHashMap<>(set);
          with.put(argument.getKey(), value);
          longer.add(with);
        }
      }
      all = longer;
    }
    return all.stream().map(TypedArguments::new).toList();
  }

  /** What {@code method}, whose parameters have names, is called with. */
  Object[] of(Method method) {
    return Stream.of(method.getParameters())
        .map(parameter -> typed(given.get(parameter.getName()), parameter.getType())).toArray();
  }

  private static Object typed(Object value, Class<?> type) {
    return value instanceof Map<?, ?> object ? object(object, type) : value;
  }

  private static Object object(Map<?, ?> object, Class<?> type) {
    if (object.get("link") instanceof String address) {
      return Link.to(address);
    }
    if (object.get("element") instanceof String name) {
      Element element = Element.of(name);
      return object.get("class") instanceof String names ? element.cssClass(names) : element;
    }
    LocalDateTime moment = LocalDateTime.parse((String) object.get("moment"));
    if (type == LocalDate.class) {
      return moment.toLocalDate();
    }
    if (type == LocalTime.class) {
      return moment.toLocalTime();
    }
    return type == ZonedDateTime.class ? moment.atZone(ZoneId.of("UTC")) : moment;
  }
}
