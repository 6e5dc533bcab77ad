package dev.parlance.processor.exchange.protect;

import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Piece;
import dev.parlance.processor.syntax.ProblemLog;
import dev.parlance.processor.syntax.Syntax;
import dev.parlance.processor.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where a code is in a text.
 *
 * @param start its first unit
 * @param end the unit behind it
 * @param name its name
 */
record CodeRange(int start, int end, String name) {
  /** How far an argument or a tag is looked for: what is longer is left to translators as words. */
  private static final int LONGEST = 2_000;

  /** The codes in {@code text}, in order; none overlaps another. */
  static List<CodeRange> in(MessageText text, Syntax syntax, Set<String> names) {
    Map<Integer, String> starts = new TreeMap<>();
    for (Token token : syntax.read(text, names, new ProblemLog(names.isEmpty()))) {
      String name = nameOf(token);
      if (!name.isEmpty()) {
        starts.putIfAbsent(token.offset(), name);
      }
    }
    for (int mark = text.nextMark(0); mark < text.length(); mark = text.nextMark(mark + 1)) {
      starts.put(mark, "");
    }
    List<CodeRange> ranges = new ArrayList<>();
    int done = 0;
    for (Map.Entry<Integer, String> each : starts.entrySet()) {
      int start = each.getKey();
      if (start < done) {
        continue;
      }
      if (text.isMark(start)) {
        ranges.add(new CodeRange(start, start + 1, nameOf(text.mark(start))));
        done = start + 1;
      } else {
        OptionalInt end = end(text, start, syntax, names);
        if (end.isPresent()) {
          ranges.add(new CodeRange(start, end.getAsInt(), each.getValue()));
          done = end.getAsInt();
        }
      }
    }
    return ranges;
  }

  private static String nameOf(Piece piece) {
    return piece.name().isEmpty() ? "code" : piece.name();
  }

  /** Where the argument or tag at {@code start} ends; empty where there is none, as where a tag is closed by another. */
  private static OptionalInt end(MessageText text, int start, Syntax syntax, Set<String> names) {
    String units = text.units();
    char open = units.charAt(start);
    if (open != '{' && open != '<') {
      return OptionalInt.empty();
    }
    int limit = Math.min(Math.min(units.length(), start + LONGEST), text.nextMark(start));
    char close = open == '{' ? '}' : '>';
    for (int at = units.indexOf(close, start); at >= 0 && at < limit; at = units.indexOf(close, at + 1)) {
      if (units.startsWith("</", start) || isOne(units.substring(start, at + 1), syntax, names)) {
        return OptionalInt.of(at + 1);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether {@code characters} are one argument or tag, which may end by itself, and nothing else. */
  private static boolean isOne(String characters, Syntax syntax, Set<String> names) {
    List<Token> tokens = syntax.read(MessageText.of(characters), names, new ProblemLog(names.isEmpty()));
    return !tokens.isEmpty() && tokens.stream().allMatch(
        token -> token instanceof Token.Close || token.offset() == 0 && !nameOf(token).isEmpty());
  }

  /** The name of {@code token} if it is a code; empty for all others, as for a placeholder that is quoted away. */
  private static String nameOf(Token token) {
    return token instanceof Token.Quoted ? "" : token.name();
  }
}
