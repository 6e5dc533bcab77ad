package dev.parlance.processor.signatures;

import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.report.EscapedName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parameters of one method that one argument could be passed for, in the order in which a call passes them.
 *
 * @param owner the qualified name of the generated class
 * @param subject the entry's ID; where the class implements a facade, the facade's method
 * @param group what they have in common
 * @param places what each of them stands for
 */
record Signature(String owner, String subject, ParameterType.Group group, List<Place> places) {
  private static final int OWNER = 0;
  private static final int SUBJECT = 1;
  private static final int GROUP = 2;
  private static final int PLACES = 3;
  private static final Pattern CLASS = Pattern.compile("[^\t #]+");

  /** Copies the list. */
  Signature {
    places = List.copyOf(places);
  }

  /** A placeholder, and its expression in the template; that may be empty. */
  record Place(String placeholder, String expression) {
    private static final String IS = " = ";

    static Place of(Parameter parameter) {
      return new Place(parameter.placeholder(), parameter.expression());
    }

    static Place read(String written) {
      int is = written.indexOf(IS);
      return is <= 0 ? new Place(written, "")
          : new Place(written.substring(0, is), written.substring(is + IS.length()));
    }

    @Override
    public String toString() {
      return placeholder + (expression.isEmpty() ? "" : IS + expression);
    }
  }

  /** The signature that {@code line} is; empty where it is none. */
  static Optional<Signature> read(String line) {
    List<String> words = new ArrayList<>();
    for (String word : line.split("\t", -1)) {
      Optional<String> read = EscapedName.read(word).filter(each -> !each.isEmpty());
      if (read.isEmpty()) {
        return Optional.empty();
      }
      words.add(read.get());
    }
    if (words.size() < PLACES + 2 || !CLASS.matcher(words.get(OWNER)).matches()) {
      return Optional.empty();
    }
    return Arrays.stream(ParameterType.Group.values()).filter(each -> word(each).equals(words.get(GROUP))).findFirst()
        .map(group -> new Signature(words.get(OWNER), words.get(SUBJECT), group,
            words.subList(PLACES, words.size()).stream().map(Place::read).toList()));
  }

  /** The line that it is in the file. */
  String line() {
    return owner + "\t" + EscapedName.of(subject) + "\t" + word(group) + places.stream()
        .map(each -> "\t" + EscapedName.of(each.toString())).collect(Collectors.joining());
  }

  private static String word(ParameterType.Group group) {
    return group.name().toLowerCase(Locale.ROOT);
  }

  /** What it is the signature of: a method has one for each group. */
  String key() {
    return owner + "\t" + subject + "\t" + group;
  }

  /** Whether a call that was written for {@code other} shows the same here, though placeholders may be numbered anew. */
  boolean isSameAs(Signature other) {
    return identities().equals(other.identities());
  }

  /** What distinguishes each place wherever a tool numbers placeholders anew: its expression, where no other has it. */
  private List<String> identities() {
    List<String> expressions = places.stream().map(Place::expression).toList();
    return places.stream().map(each -> each.expression().isEmpty()
        || Collections.frequency(expressions, each.expression()) > 1 ? "\t" + each : each.expression()).toList();
  }

  /** The places, for a sentence. */
  String shown() {
    return places.stream().map(Place::toString).collect(Collectors.joining(", "));
  }
}
