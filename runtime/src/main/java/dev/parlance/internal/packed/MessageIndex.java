package dev.parlance.internal.packed;

import dev.parlance.internal.template.Template;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/** An index of a catalog's entries by ID, for IDs that are known only at run time. */
public final class MessageIndex {
  private final Map<String, IndexedMessage> byId;

  private MessageIndex(Map<String, IndexedMessage> byId) {
    this.byId = byId;
  }

  /**
   * An entry of the catalog.
   *
   * @param number the number of its text
   * @param parameters for each parameter, the mark of its {@link ArgumentType} followed by its name
   */
  private record IndexedMessage(int number, String[] parameters) {}

  /** Reads entries in the order of their numbers, packed like texts: an ID, then a mark and a name per parameter. */
  public static MessageIndex of(String[] strings) {
    Map<String, IndexedMessage> byId = new HashMap<>();
    String all = String.join("", strings);
    String beforeMark = beforeMark();
    int number = 0;
    for (int start = 0, end; start < all.length(); start = end + 1) {
      end = all.indexOf(PackedFormat.END_TEXT, start);
      String packed = all.substring(start, end);
      String[] words = packed.split(beforeMark);
      String[] parameters = new String[words.length - 1];
      System.arraycopy(words, 1, parameters, 0, parameters.length);
      byId.put(words[0], new IndexedMessage(number++, parameters));
    }
    return new MessageIndex(byId);
  }

  /** A pattern that matches before each parameter. */
  private static String beforeMark() {
    StringBuilder marks = new StringBuilder();
    for (ArgumentType type : ArgumentType.values()) {
      marks.append(type.mark());
    }
    return "(?=[" + marks + "])";
  }

  /**
   * The plain text of the entry {@code id}.
   *
   * @param templates the texts of a locale by number
   * @return empty where the catalog does not have the entry
   * @throws IllegalArgumentException where the arguments do not fit the entry's method
   */
  public Optional<String> find(IntFunction<Template> templates, String id, Object[] arguments) {
    IndexedMessage entry = byId.get(Objects.requireNonNull(id, "id"));
    if (entry == null) {
      return Optional.empty();
    }
    Object[] given = checked(id, entry.parameters(), arguments);
    // A text without placeholders is read as a template too: one that consists of words only.
    Template template = templates.apply(entry.number());
    template.check(given);
    return Optional.of(template.format(given));
  }

  private static Object[] checked(String id, String[] parameters, Object[] arguments) {
    Object[] given = arguments.clone();
    boolean fits = given.length == parameters.length;
    for (int i = 0; i < parameters.length && fits; i++) {
      if (given[i] == null) {
        throw new NullPointerException(parameters[i].substring(1));
      }
      ArgumentType type = type(parameters[i]);
      given[i] = widened(type, given[i]);
      fits = type.argumentClass().isInstance(given[i]);
    }
    if (!fits) {
      throw new IllegalArgumentException(signature(id, parameters) + ", not " + types(arguments));
    }
    return given;
  }

  /** The {@code argument} as a parameter of {@code type} has it, or itself where it has none. */
  private static Object widened(ArgumentType type, Object argument) {
    if (type == ArgumentType.NUMBER) {
      return argument instanceof Integer || argument instanceof Short || argument instanceof Byte
          ? (Object) ((Number) argument).longValue() : argument;
    }
    boolean hasBoth = (type == ArgumentType.DATE || type == ArgumentType.TIME)
        && (argument instanceof LocalDateTime || argument instanceof ZonedDateTime
            || argument instanceof OffsetDateTime);
    if (!hasBoth) {
      return argument;
    }
    TemporalAccessor temporal = (TemporalAccessor) argument;
    return type == ArgumentType.DATE ? LocalDate.from(temporal) : LocalTime.from(temporal);
  }

  private static ArgumentType type(String parameter) {
    return ArgumentType.of(parameter.charAt(0));
  }

  private static String signature(String id, String[] parameters) {
    StringBuilder signature = new StringBuilder("the entry ").append(id).append(" takes (");
    for (int i = 0; i < parameters.length; i++) {
      signature.append(i == 0 ? "" : ", ")
          .append(type(parameters[i]).shown()).append(' ')
          .append(parameters[i], 1, parameters[i].length());
    }
    return signature.append(')').toString();
  }

  private static String types(Object[] arguments) {
    StringBuilder types = new StringBuilder("(");
    for (int i = 0; i < arguments.length; i++) {
      types.append(i == 0 ? "" : ", ").append(arguments[i] == null ? "null" : arguments[i].getClass().getSimpleName());
    }
    return types.append(')').toString();
  }
}
