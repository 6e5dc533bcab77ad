package dev.parlance.processor.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The arguments of a command: options, {@code --name=VALUE} or {@code --name}, and what is not one. */
final class Arguments {
  private static final String OPTION = "--";

  private final Map<String, List<String>> options = new HashMap<>();
  private final List<String> others = new ArrayList<>();

  private Arguments() {}

  /**
   * Parses {@code arguments}; what follows {@code --} is not an option.
   *
   * @param valued the names of the options that have a value
   * @param flags the names of those that have none
   * @throws UsageException where an option is unknown, lacks its value or has one that it must not have
   */
  static Arguments parse(List<String> arguments, Set<String> valued, Set<String> flags) throws UsageException {
    Arguments parsed = new Arguments();
    boolean areOptions = true;
    for (String argument : arguments) {
      if (areOptions && argument.equals(OPTION)) {
        areOptions = false;
      } else if (areOptions && argument.startsWith(OPTION)) {
        parsed.option(argument, valued, flags);
      } else {
        parsed.others.add(argument);
      }
    }
    return parsed;
  }

  private void option(String argument, Set<String> valued, Set<String> flags) throws UsageException {
    int equals = argument.indexOf('=');
    String name = argument.substring(OPTION.length(), equals < 0 ? argument.length() : equals);
    if (valued.contains(name) && equals < 0) {
      throw new UsageException(OPTION + name + " needs a value: " + OPTION + name + "=VALUE.");
    }
    if (flags.contains(name) && equals >= 0) {
      throw new UsageException(OPTION + name + " has no value.");
    }
    if (!valued.contains(name) && !flags.contains(name)) {
      throw new UsageException(argument + " is not an option. --help lists the options.");
    }
    options.computeIfAbsent(name, each -> new ArrayList<>()).add(argument.substring(equals + 1));
  }

  /** Whether the option {@code name} is given. */
  boolean has(String name) {
    return options.containsKey(name);
  }

  /** The value of the option {@code name}, the last where it is given several times. */
  Optional<String> value(String name) {
    List<String> values = values(name);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
  }

  /** All values of the option {@code name}. */
  List<String> values(String name) {
    return options.getOrDefault(name, List.of());
  }

  /** The value of the option {@code name} as one of an enum, in lower case; {@code otherwise} where it is not given. */
  <E extends Enum<E>> E value(String name, E otherwise) throws UsageException {
    Optional<String> given = value(name);
    if (given.isEmpty()) {
      return otherwise;
    }
    List<String> valid = new ArrayList<>();
    for (E constant : otherwise.getDeclaringClass().getEnumConstants()) {
      String written = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (written.equals(given.get().replace('_', '-'))) {
        return constant;
      }
      valid.add(written);
    }
    throw new UsageException(OPTION + name + "=" + given.get() + " is not one of " + String.join(", ", valid) + ".");
  }

  /** The arguments that are not options. */
  List<String> others() {
    return others;
  }
}
