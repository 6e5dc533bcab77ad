package dev.parlance.support;

import dev.parlance.Link;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The entries of a catalog by ID, for IDs that are known at run time only. */
final class Entries {
  private final Map<String, Entry> byId;

  private Entries(Map<String, Entry> byId) {
    this.byId = byId;
  }

  /**
   * An entry.
   *
   * @param number the number of its text
   * @param parameters for each parameter {@link Program#VALUE} or {@link Program#START_LINK} and its name
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
      // Each parameter begins with its mark, which no ID and no name has.
      String[] words = packed.split("(?=[" + Program.VALUE + Program.START_LINK + "])");
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
    check(id, entry.parameters(), arguments);
    // Read as a template in any case: a text without placeholders is one that is all words.
    return Optional.of(texts.template(entry.number()).format(arguments));
  }

  private static void check(String id, String[] parameters, Object[] arguments) {
    boolean fits = arguments.length == parameters.length;
    for (int i = 0; i < parameters.length && fits; i++) {
      if (arguments[i] == null) {
        throw new NullPointerException(parameters[i].substring(1));
      }
      fits = parameters[i].charAt(0) == Program.START_LINK
          ? arguments[i] instanceof Link : arguments[i] instanceof CharSequence;
    }
    if (!fits) {
      throw new IllegalArgumentException(signature(id, parameters) + ", not " + types(arguments));
    }
  }

  private static String signature(String id, String[] parameters) {
    StringBuilder signature = new StringBuilder("the entry ").append(id).append(" takes (");
    for (int i = 0; i < parameters.length; i++) {
      signature.append(i == 0 ? "" : ", ")
          .append(parameters[i].charAt(0) == Program.START_LINK ? "Link " : "CharSequence ")
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
