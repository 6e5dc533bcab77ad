package dev.parlance.internal.packed;

import dev.parlance.internal.packed.IndexedMessage.Parameter;
import dev.parlance.internal.template.Template;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** An index of a catalog's entries by ID, for IDs that are known only at run time. */
public final class MessageIndex {
  private final Map<String, IndexedMessage> byId;

  private MessageIndex(Map<String, IndexedMessage> byId) {
    this.byId = byId;
  }

  /**
   * Reads entries in the order of their numbers, packed like texts: an ID, {@link PackedFormat#START_ELEMENT} where the
   * source has markup, then for each parameter a mark, its name and, where its placeholder is a number,
   * {@link PackedFormat#END_NAME} and that number.
   */
  public static MessageIndex of(String[] strings) {
    Map<String, IndexedMessage> byId = new LinkedHashMap<>();
    String all = String.join("", strings);
    String beforeMark = beforeMark();
    int number = 0;
    for (int start = 0, end; start < all.length(); start = end + 1) {
      end = all.indexOf(PackedFormat.END_TEXT, start);
      String packed = all.substring(start, end);
      String[] words = packed.split(beforeMark);
      Parameter[] parameters = new Parameter[words.length - 1];
      for (int i = 0; i < parameters.length; i++) {
        parameters[i] = Parameter.of(words[i + 1]);
      }
      int markup = words[0].indexOf(PackedFormat.START_ELEMENT);
      byId.put(markup < 0 ? words[0] : words[0].substring(0, markup),
          new IndexedMessage(number++, markup >= 0, parameters));
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

  /** The IDs, in the order of the catalog. */
  public Set<String> ids() {
    return Collections.unmodifiableSet(byId.keySet());
  }

  /** The entry {@code id}, or null where the catalog does not have it. */
  public IndexedMessage entry(String id) {
    return byId.get(Objects.requireNonNull(id, "id"));
  }

  /**
   * The plain text of the entry {@code id}.
   *
   * @param templates the texts of a locale by number
   * @return empty where the catalog does not have the entry
   * @throws IllegalArgumentException where the arguments do not fit the entry's method
   */
  public Optional<String> find(IntFunction<Template> templates, String id, Object[] arguments) {
    IndexedMessage entry = entry(id);
    if (entry == null) {
      return Optional.empty();
    }
    Object[] given = checked(id, entry.parameters(), arguments);
    // A text without placeholders is read as a template too: one that consists of words only.
    Template template = templates.apply(entry.number());
    template.check(given);
    return Optional.of(template.format(given));
  }

  private static Object[] checked(String id, Parameter[] parameters, Object[] arguments) {
    Object[] given = arguments.clone();
    boolean fits = given.length == parameters.length;
    for (int i = 0; i < parameters.length && fits; i++) {
      if (given[i] == null) {
        throw new NullPointerException(parameters[i].name());
      }
      ArgumentType type = parameters[i].type();
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

  private static String signature(String id, Parameter[] parameters) {
    StringBuilder signature = new StringBuilder("the entry ").append(id).append(" takes (");
    for (int i = 0; i < parameters.length; i++) {
      signature.append(i == 0 ? "" : ", ")
          .append(parameters[i].type().shown()).append(' ')
          .append(parameters[i].name());
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
