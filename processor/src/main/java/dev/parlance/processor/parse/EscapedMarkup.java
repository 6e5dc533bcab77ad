package dev.parlance.processor.parse;

import dev.parlance.processor.syntax.Syntax;
import dev.parlance.processor.syntax.Token;
import dev.parlance.processor.syntax.TokenRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds markup that is written as text: {@code &lt;strong&gt;}, {@code &amp;nbsp;}. Other words in such brackets are
 * ordinary text.
 */
final class EscapedMarkup {
  /** Words in capitals of one letter are more often the names of what to type in. */
  private static final Pattern HTML =
      Pattern.compile("</?([abipqsu]|h[1-6]|(?i:br|hr|em|tt|ul|ol|li|td|th|tr|div|img|ins"
          + "|del|kbd|pre|sub|sup|big|wbr|span|code|font|mark|small|strong|center|strike|table|blockquote))"
          + "(?:\\s[^<>]*+)?/?>");

  /** Placeholders of XML, and those of Angular's JSON that are not closed or lack the $. */
  private static final Pattern PLACEHOLDER = Pattern.compile(
      "<(?:x|g|bx|ex|ph|pc|sc|ec)\\s+id\\s*=|\\{\\$[A-Z][A-Z_]"
          + "|\\{(?:START_|CLOSE_)[A-Z0-9_]+}|\\{INTERPOLATION(?:_\\d+)?}");

  private static final Pattern REFERENCE = Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z0-9]{2,8});");

  private EscapedMarkup() {}

  /** Whether {@code written} is such a tag or placeholder. */
  static boolean is(String written) {
    return HTML.matcher(written).matches() || PLACEHOLDER.matcher(written).lookingAt();
  }

  /** The first tag of each name, the first placeholder and the first character reference in {@code tokens}. */
  static List<TypedMarkup> in(List<Token> tokens, Syntax syntax) {
    boolean bracket = anyWords(tokens, words -> words.indexOf('<') >= 0);
    boolean brace = anyWords(tokens, words -> words.indexOf('{') >= 0);
    boolean ampersand = anyWords(tokens, words -> words.indexOf('&') >= 0);
    if (!bracket && !brace && !ampersand) {
      return List.of();
    }
    List<TokenRun> runs = runs(tokens);
    List<TypedMarkup> all = new ArrayList<>();
    if (bracket) {
      all.addAll(tags(runs));
    }
    if ((bracket || brace) && syntax.foreignNotations() != Syntax.ForeignNotation.NONE) {
      placeholder(runs).ifPresent(all::add);
    }
    if (ampersand) {
      reference(runs).ifPresent(all::add);
    }
    return all;
  }

  private static List<TypedMarkup> tags(List<TokenRun> runs) {
    Map<String, TypedMarkup> tags = new LinkedHashMap<>();
    runs.stream().flatMap(run -> HTML.matcher(run.characters()).results().map(found -> new TypedMarkup(
        TypedMarkup.Kind.TAG, found.group(1).toLowerCase(Locale.ROOT), run.offset(found.start()))))
        .sorted(Comparator.comparingInt(TypedMarkup::offset)).forEach(tag -> tags.putIfAbsent(tag.word(), tag));
    return List.copyOf(tags.values());
  }

  private static Optional<TypedMarkup> reference(List<TokenRun> runs) {
    return runs.stream().flatMap(run -> REFERENCE.matcher(run.characters()).results()
        .filter(found -> CharacterReference.decode(found.group()).isPresent()).limit(1)
        .map(found -> new TypedMarkup(TypedMarkup.Kind.REFERENCE, found.group(), run.offset(found.start()))))
        .min(Comparator.comparingInt(TypedMarkup::offset));
  }

  private static Optional<TypedMarkup> placeholder(List<TokenRun> runs) {
    return runs.stream().flatMap(run -> PLACEHOLDER.matcher(run.characters()).results().limit(1)
        .map(found -> new TypedMarkup(TypedMarkup.Kind.PLACEHOLDER, "", run.offset(found.start()))))
        .min(Comparator.comparingInt(TypedMarkup::offset));
  }

  /**
   * Whether {@code test} holds for words of {@code tokens} or their branches: few texts have what is looked for, so with
   * many locales a quick test pays off.
   */
  static boolean anyWords(List<Token> tokens, Predicate<String> test) {
    for (Token token : tokens) {
      boolean inside = token instanceof Token.Choice choice
          && choice.branches().stream().anyMatch(branch -> anyWords(branch.content(), test));
      if (inside || token instanceof Token.Characters characters && test.test(characters.value())) {
        return true;
      }
    }
    return false;
  }

  /** The text itself and each branch of its ICU messages. */
  static List<TokenRun> runs(List<Token> tokens) {
    List<TokenRun> runs = new ArrayList<>();
    addRuns(tokens, runs);
    return runs;
  }

  /** The {@code token}; for characters that are quoted, and so are meant as text, another one. */
  private static Token unquoted(Token token) {
    return token instanceof Token.Characters words && words.quoted() ? new Token.Quoted(token.offset(), "") : token;
  }

  private static void addRuns(List<Token> tokens, List<TokenRun> runs) {
    runs.add(new TokenRun(tokens.stream().map(EscapedMarkup::unquoted).toList()));
    for (Token token : tokens) {
      if (token instanceof Token.Choice choice) {
        choice.branches().forEach(branch -> addRuns(branch.content(), runs));
      }
    }
  }
}
