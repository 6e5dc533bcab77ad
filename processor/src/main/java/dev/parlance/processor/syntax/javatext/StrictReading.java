package dev.parlance.processor.syntax.javatext;

import dev.parlance.processor.syntax.Units;
import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.message.ValueFormat;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.syntax.Nesting;
import dev.parlance.processor.syntax.Token;
import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads texts as {@link MessageFormat} does, in which every lone apostrophe quotes, to count those that are shown
 * otherwise here. Both readings are written down in one notation: words, and arguments between marks.
 */
final class StrictReading {
  private static final char MARK = 0;

  private final StringBuilder written = new StringBuilder();
  private int depth;

  private StrictReading() {}

  /** Whether {@code tokens}, read from {@code pattern}, are shown otherwise than java.text shows it; not where it fails. */
  static boolean differs(String pattern, List<Token> tokens) {
    StringBuilder lenient = new StringBuilder();
    return write(pattern, tokens, lenient) && of(pattern).filter(strict -> !strict.contentEquals(lenient)).isPresent();
  }

  /** Writes {@code tokens} of {@code pattern}; false where java.text has no such thing. */
  private static boolean write(String pattern, List<Token> tokens, StringBuilder out) {
    for (Token token : tokens) {
      if (!(token instanceof Token.Characters) && pattern.charAt(token.offset()) == MessageText.MARK) {
        // A placeholder of the file, which is a character here.
        out.append(MessageText.MARK);
      } else if (token instanceof Token.Characters characters) {
        out.append(characters.value());
      } else if (token instanceof Token.Value value) {
        argument(value.name(), "", out);
      } else if (token instanceof Token.Formatted value) {
        argument(value.name(), value.format().packed(), out);
      } else if (token instanceof Token.Choice choice && choice.keyword() == ChoiceKeyword.CHOICE) {
        argument(choice.variable(), "choice", out);
        for (Token.Branch branch : choice.branches()) {
          out.append(MARK).append(branch.selector()).append(MARK);
          if (!write(pattern, branch.content(), out)) {
            return false;
          }
        }
        out.append(MARK);
      } else if (!(token instanceof Token.Quoted)) {
        return false;
      }
    }
    return true;
  }

  private static void argument(String name, String format, StringBuilder out) {
    out.append(MARK).append(name).append(MARK).append(format).append(MARK);
  }

  /** What java.text reads in {@code pattern}; empty where it fails. */
  private static Optional<String> of(String pattern) {
    StrictReading reading = new StrictReading();
    try {
      reading.read(pattern);
      return Optional.of(reading.written.toString());
    } catch (PatternFault | RuntimeException failed) {
      return Optional.empty();
    }
  }

  private void read(String pattern) throws PatternFault {
    boolean quoted = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\'' && i + 1 < pattern.length() && pattern.charAt(i + 1) == '\'') {
        written.append(pattern.charAt(i++));
      } else if (c == '\'') {
        quoted = !quoted;
      } else if (c == '{' && !quoted) {
        int end = end(pattern, i + 1);
        if (end < 0) {
          // With a brace open in the argument java.text leaves out the rest of the text rather than fail.
          return;
        }
        argument(pattern.substring(i + 1, end));
        i = end;
      } else {
        written.append(c);
      }
    }
  }

  /**
   * The index of the brace that ends the argument with something at {@code from}; −1 where one inside of it is not closed.
   *
   * @throws IllegalArgumentException where it is not closed itself
   */
  private static int end(String pattern, int from) {
    int open = 0;
    boolean quoted = false;
    for (int i = from; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\'') {
        quoted = !quoted;
      } else if (c == '{' && !quoted) {
        open++;
      } else if (c == '}' && !quoted && open-- == 0) {
        return i;
      }
    }
    if (open <= 0) {
      throw new IllegalArgumentException("Unmatched braces");
    }
    return -1;
  }

  private void argument(String argument) throws PatternFault {
    String[] parts = argument.split(",", 3);
    String name = Integer.toString(Integer.parseInt(parts[0]));
    String word = parts.length > 1 ? parts[1].strip().toLowerCase(Locale.ROOT) : "";
    String style = parts.length > 2 ? parts[2] : "";
    ValueFormat format = switch (word) {
      case "number" -> ArgumentFormat.ofNumber(Units.of(style));
      case "date" -> ArgumentFormat.ofDate(Units.of(style));
      case "time" -> ArgumentFormat.ofTime(Units.of(style));
      case "", "choice" -> null;
      default -> throw new IllegalArgumentException(word);
    };
    argument(name, format != null ? format.packed() : word, written);
    if (word.equals("choice")) {
      choice(new ChoiceFormat(style));
    }
  }

  private void choice(ChoiceFormat choice) throws PatternFault {
    if (depth++ > Nesting.DEEPEST) {
      throw new IllegalArgumentException(Nesting.PROBLEM);
    }
    // Each call copies them.
    double[] limits = choice.getLimits();
    Object[] parts = choice.getFormats();
    for (int i = 0; i < limits.length; i++) {
      written.append(MARK).append(limits[i]).append(MARK);
      String part = parts[i].toString();
      if (part.indexOf('{') >= 0) {
        read(part);
      } else {
        written.append(part);
      }
    }
    written.append(MARK);
    depth--;
  }
}
