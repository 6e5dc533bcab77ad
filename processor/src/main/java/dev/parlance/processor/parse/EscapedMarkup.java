package dev.parlance.processor.parse;

import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.syntax.Problem;
import dev.parlance.processor.syntax.Token;
import dev.parlance.processor.syntax.TokenRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds markup that is written as text: {@code &lt;strong&gt;}. Other words in such brackets are ordinary text. */
final class EscapedMarkup {
  private static final Pattern HTML = Pattern.compile(
      "</?(a|b|i|u|s|p|br|hr|em|ul|ol|li|h[1-6]|div|img|span|code|small|strong|sub|sup)(?:\\s[^<>]{0,200})?/?>");

  /** Placeholders of XML, and those of Angular's JSON that are not closed or lack the $. */
  private static final Pattern PLACEHOLDER = Pattern.compile(
      "<(?:x|g|bx|ex|ph|pc|sc|ec)\\s+id\\s*=|\\{\\$[A-Z][A-Z_]"
          + "|\\{(?:START_|CLOSE_)[A-Z0-9_]+}|\\{INTERPOLATION(?:_\\d+)?}");

  private EscapedMarkup() {}

  /** Whether {@code written} is such a tag or placeholder. */
  static boolean is(String written) {
    return HTML.matcher(written).matches() || PLACEHOLDER.matcher(written).lookingAt();
  }

  /** The problem of the first HTML tag in {@code tokens}, else of the first placeholder. */
  static Optional<Problem> first(List<Token> tokens) {
    return html(tokens).or(() -> Optional.of(placeholder(tokens)).filter(offset -> offset >= 0)
        .map(offset -> new Problem(Rule.TYPED_HTML, offset,
            Sentence.of("a placeholder is typed as text: readers see its brackets."),
            Sentence.of("If it is meant as one, write ").placeholder("NAME").and("."))));
  }

  private static Optional<Problem> html(List<Token> tokens) {
    if (!hasBracket(tokens)) {
      return Optional.empty();
    }
    return runs(tokens).flatMap(run -> HTML.matcher(run.characters()).results().limit(1)
        .map(tag -> new Problem(Rule.TYPED_HTML, run.offset(tag.start()),
            Sentence.of("the tag " + tag.group(1) + " is typed as text: readers see its brackets."),
            Sentence.of("If it is meant as markup, write a placeholder such as ").placeholder("START_TAG_STRONG")
                .and("."))))
        .min(Comparator.comparingInt(Problem::offset));
  }

  /** The unit where the first placeholder written as text begins, as in {@code &lt;x id=„PH“/>}; −1 for none. */
  static int placeholder(List<Token> tokens) {
    if (!hasBracket(tokens)) {
      return -1;
    }
    return runs(tokens).flatMap(run -> PLACEHOLDER.matcher(run.characters()).results().limit(1)
        .map(placeholder -> run.offset(placeholder.start()))).min(Comparator.naturalOrder()).orElse(-1);
  }

  /** Whether any of {@code tokens} has a bracket; few texts do, so with many locales this quick test pays off. */
  private static boolean hasBracket(List<Token> tokens) {
    for (Token token : tokens) {
      boolean inside = token instanceof Token.Choice choice
          && choice.branches().stream().anyMatch(branch -> hasBracket(branch.content()));
      boolean itself = token instanceof Token.Characters characters
          && (characters.value().indexOf('<') >= 0 || characters.value().indexOf('{') >= 0);
      if (inside || itself) {
        return true;
      }
    }
    return false;
  }

  /** The text itself and each branch of its ICU messages. */
  static Stream<TokenRun> runs(List<Token> tokens) {
    List<TokenRun> runs = new ArrayList<>();
    addRuns(tokens, runs);
    return runs.stream();
  }

  private static void addRuns(List<Token> tokens, List<TokenRun> runs) {
    runs.add(new TokenRun(tokens));
    for (Token token : tokens) {
      if (token instanceof Token.Choice choice) {
        choice.branches().forEach(branch -> addRuns(branch.content(), runs));
      }
    }
  }
}
