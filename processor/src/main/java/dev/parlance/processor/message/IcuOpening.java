package dev.parlance.processor.message;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds {@code {count, plural, …}}: a brace, a name, a comma, a word, a comma. Every other brace is text. */
final class IcuOpening {
  private static final Pattern OPENING = Pattern.compile("\\{\\s*+[^\\s{},]++\\s*+,\\s*+([\\p{L}\\p{N}_]++)\\s*+,");

  private IcuOpening() {}

  static Optional<Problem> find(List<Token> tokens) {
    StringBuilder run = new StringBuilder();
    int start = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i < tokens.size() && tokens.get(i) instanceof Token.Characters characters) {
        run.append(characters.value());
        continue;
      }
      Matcher matcher = run.indexOf("{") < 0 ? null : OPENING.matcher(run);
      if (matcher != null && matcher.find()) {
        return Optional.of(Problem.malformed(offset(tokens.subList(start, i), matcher.start()),
            "an ICU " + matcher.group(1) + " begins here, which this version of Parlance cannot express.",
            "Leave the entry out for now."));
      }
      run.setLength(0);
      start = i + 1;
    }
    return Optional.empty();
  }

  /** Where the character at {@code index} of the decoded {@code run} stands in the raw text. */
  private static int offset(List<Token> run, int index) {
    int before = 0;
    for (Token token : run) {
      int length = ((Token.Characters) token).value().length();
      if (index < before + length) {
        return token.offset() + index - before;
      }
      before += length;
    }
    return 0;
  }
}
