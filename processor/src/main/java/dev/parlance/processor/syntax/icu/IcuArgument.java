package dev.parlance.processor.syntax.icu;

import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.suggest.SpellingSuggestion;
import dev.parlance.processor.syntax.SyntaxFault;
import dev.parlance.processor.syntax.UnclosedFault;
import dev.parlance.processor.syntax.Units;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An argument of a message: {@code {name}}, {@code {n, number, ::percent}}, or the opening of a choice, <code>{count,
 * plural,</code>.
 *
 * @param start the unit of its brace
 * @param name its name
 * @param word the word of its format, empty for none
 * @param style the style of the format, empty for none
 * @param end the unit behind its closing brace; for a choice, behind the comma before its branches
 */
record IcuArgument(int start, String name, String word, Units style, int end) {
  private static final Pattern OPENING = Pattern.compile(
      "\\{\\s*+([^\\s{},'#<>" + MessageText.MARK
          + "]*+)\\s*+(?:([,}])(?:(?<=,)\\s*+([\\p{L}\\p{N}_]*+)\\s*+([,}]?+))?)?");

  /** ICU's names have no character of its property Pattern_Syntax, which all ASCII signs but the underscore have. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]++");

  /** A placeholder of Angular. */
  private static final Pattern ANGULAR = Pattern.compile("\\$[A-Z][A-Z0-9_]*");

  private static final Set<String> WORDS = Set.of("number", "date", "time", "plural", "selectordinal", "select");

  /** Words of ICU for which nothing here formats a value. */
  private static final Set<String> OTHERS = Set.of("spellout", "ordinal", "duration", "choice", "list");

  /**
   * The argument whose brace is at {@code index} of {@code units}, in {@code dialect}.
   *
   * @throws SyntaxFault where it is faulty
   */
  static IcuArgument at(Units units, int index, IcuDialect dialect) throws SyntaxFault {
    Matcher opening = OPENING.matcher(units.characters()).region(index, units.length());
    if (!opening.lookingAt()) {
      throw new IllegalArgumentException("no brace at " + index);
    }
    String name = opening.group(1);
    checkName(name, opening, index, units, dialect);
    Units none = units.slice(opening.end(), opening.end());
    if (opening.group(2).equals("}")) {
      return new IcuArgument(index, name, "", none, opening.end(2));
    }
    String word = opening.group(3);
    checkWord(word, opening);
    if (opening.group(4).isEmpty()) {
      throw closed(units, opening.end()) ? fault(opening.end(), "a comma or } is missing here.",
          "Write {" + name + ", " + word + "}, or a comma and a style.") : unclosed(index, dialect);
    }
    boolean choice = ChoiceKeyword.named(word).isPresent();
    if (opening.group(4).equals("}")) {
      if (choice) {
        throw fault(index, "this ICU " + word + " has no branches.",
            "Write {" + name + ", " + word + (word.equals("select") ? ", other {…}}." : ", one {…} other {…}}."));
      }
      return new IcuArgument(index, name, word, none, opening.end(4));
    }
    if (choice) {
      return new IcuArgument(index, name, word, none, opening.end(4));
    }
    int end = dialect.closing(units, opening.end(4));
    if (end < 0) {
      throw unclosed(index, dialect);
    }
    return new IcuArgument(index, name, word, units.slice(opening.end(4), end), end + 1);
  }

  private static void checkName(String name, Matcher opening, int index, Units units, IcuDialect dialect)
      throws SyntaxFault {
    boolean goesOn = opening.group(2) != null;
    if (!goesOn && opening.end() == units.length()) {
      throw unclosed(index, dialect);
    }
    if (name.isEmpty()) {
      throw fault(index, "the braces have no name.",
          "Write one, as in {name}, or '{' for a brace" + dialect.quoting() + ".");
    }
    if (!NAME.matcher(name).matches()) {
      throw fault(opening.start(1), "“" + name + "” is not a name in ICU.",
          ANGULAR.matcher(name).matches()
              ? "Write syntax = Syntax.ANGULAR in the annotation if Angular has extracted it."
              : "Write letters, digits and _, or '{' for a brace" + dialect.quoting() + ".");
    }
    if (!goesOn) {
      throw fault(opening.end(), "a comma or } is missing after the name “" + name + "”.",
          "Write {" + name + "}, or '{' for a brace" + dialect.quoting() + ".");
    }
  }

  private static void checkWord(String word, Matcher opening) throws SyntaxFault {
    if (WORDS.contains(word)) {
      return;
    }
    String name = opening.group(1);
    if (OTHERS.contains(word)) {
      throw fault(opening.start(3), "the format “" + word + "” of ICU is not supported.",
          "Write {" + name + "}, and pass the formatted text.");
    }
    throw fault(opening.start(3),
        word.isEmpty() ? "the word behind the comma is missing." : "“" + word + "” is not a keyword of ICU.",
        SpellingSuggestion.to(word, WORDS).map(meant -> "Did you mean " + meant + "?")
            .orElse("These words are not translated: write number, date, time, plural, selectordinal or select."));
  }

  private static boolean closed(Units units, int from) {
    return units.characters().indexOf('}', from) >= 0;
  }

  private static SyntaxFault unclosed(int index, IcuDialect dialect) {
    return new UnclosedFault(new IcuFault(index, "the argument that begins here is never closed.",
        "Add the } that ends it, or write '{' for a brace" + dialect.quoting() + ".").problem());
  }

  /** A fault at the unit {@code index}. */
  static SyntaxFault fault(int index, String what, String advice) {
    return new SyntaxFault(new IcuFault(index, what, advice).problem());
  }

  /** The keyword of a choice; empty for any other argument. */
  Optional<ChoiceKeyword> keyword() {
    return ChoiceKeyword.named(word);
  }
}
