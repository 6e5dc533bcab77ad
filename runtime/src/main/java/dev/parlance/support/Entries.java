package dev.parlance.support;

import dev.parlance.Element;
import dev.parlance.Link;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The entries of a catalog by ID, for IDs that are known at run time only. */
final class Entries {
  /** The types of parameters by their marks, which no ID and no name has. */
  private static final Map<String, Class<?>> TYPES = Map.of(
      String.valueOf(Program.VALUE), CharSequence.class,
      String.valueOf(Program.START_LINK), Link.class,
      String.valueOf(Program.START_CALLERS_ELEMENT), Element.class,
      String.valueOf(Program.START_BLOCK), Boolean.class,
      String.valueOf(Program.PLURAL), Long.class,
      String.valueOf(Program.SELECT), String.class);

  private final Map<String, Entry> byId;

  private Entries(Map<String, Entry> byId) {
    this.byId = byId;
  }

  /**
   * An entry.
   *
   * @param number the number of its text
   * @param parameters for each parameter the mark of its type and its name
   */
  private record Entry(int number, String[] parameters) {}

  /** Reads entries packed as {@link MessageLocales#entries()} says. */
  static Entries of(String[] chunks) {
    Map<String, Entry> byId = new HashMap<>();
    String all = String.join("", chunks);
    int number = 0;
    for (int start = 0, end; start < all.length(); start = end + 1) {
      end = all.indexOf(Program.END_TEXT, start);
      String packed = all.substring(start, end);
      String[] words = packed.split("(?=[" + String.join("", TYPES.keySet()) + "])");
      String[] parameters = new String[words.length - 1];
      System.arraycopy(words, 1, parameters, 0, parameters.length);
      byId.put(words[0], new Entry(number++, parameters));
    }
    return new Entries(byId);
  }

  /**
   * The plain text of the entry {@code id}.
   *
   * @return empty where there is no such entry
   * @throws IllegalArgumentException where the arguments are not those of its method
   */
  Optional<String> find(TextTable texts, String id, Object[] arguments) {
    Entry entry = byId.get(Objects.requireNonNull(id, "id"));
    if (entry == null) {
      return Optional.empty();
    }
    Object[] given = checked(id, entry.parameters(), arguments);
    // Read as a template in any case: a text without placeholders is one that is all words.
    Template template = texts.template(entry.number());
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
      Class<?> type = type(parameters[i]);
      if (type == Long.class && (given[i] instanceof Integer || given[i] instanceof Short || given[i] instanceof Byte)) {
        given[i] = ((Number) given[i]).longValue();
      }
      fits = type.isInstance(given[i]);
    }
    if (!fits) {
      throw new IllegalArgumentException(signature(id, parameters) + ", not " + types(arguments));
    }
    return given;
  }

  private static Class<?> type(String parameter) {
    return TYPES.get(parameter.substring(0, 1));
  }

  private static String signature(String id, String[] parameters) {
    StringBuilder signature = new StringBuilder("the entry ").append(id).append(" takes (");
    for (int i = 0; i < parameters.length; i++) {
      signature.append(i == 0 ? "" : ", ")
          .append(shown(type(parameters[i]))).append(' ')
          .append(parameters[i], 1, parameters[i].length());
    }
    return signature.append(')').toString();
  }

  private static String shown(Class<?> type) {
    if (type == Long.class) {
      return "long";
    }
    return type == Boolean.class ? "boolean" : type.getSimpleName();
  }

  private static String types(Object[] arguments) {
    StringBuilder types = new StringBuilder("(");
    for (int i = 0; i < arguments.length; i++) {
      types.append(i == 0 ? "" : ", ").append(arguments[i] == null ? "null" : arguments[i].getClass().getSimpleName());
    }
    return types.append(')').toString();
  }
}
