package dev.parlance.processor.parse;

import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.syntax.Syntax;
import dev.parlance.processor.syntax.Token;
import dev.parlance.processor.syntax.TokenRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters of a text that another tool reads as a placeholder or a tag.
 *
 * @param kind the kind of notation
 * @param offset the unit of the text where they begin
 * @param written the characters
 */
public record ForeignText(Kind kind, int offset, String written) {
  /** More of one text help nobody. */
  private static final int MOST = 100;

  private static final Pattern TAG_NAME = Pattern.compile("[\\p{L}\\p{N}_]+");

  private static final String NO_BRACES = "[^{}" + MessageText.MARK + "]";

  /** A group per kind, in their order; what is in several is the first. */
  private static final Pattern PATTERN = Pattern.compile(
      "(\\{\\{" + NO_BRACES + "{1,200}}})"
          + "|([$%#]\\{" + NO_BRACES + "{1,200}}|%\\([\\p{L}_][\\p{L}\\p{N}_.]{0,100}\\)[sdifr])"
          + "|((?<![\\]\\)\\\\]|\\\\[dwsDWS.])\\{\\d{1,3}(?::" + NO_BRACES + "{1,50})?})"
          + "|(\\{\\s{0,9}[\\p{L}_$][\\p{L}\\p{N}_.$-]{0,100}\\s{0,9}})"
          + "|((?<![\\p{L}\\p{N}%])%(?:\\d{1,2}\\$)?[-+#]?\\d{0,3}(?:\\.\\d{1,3})?(?:l{0,2}[sdiuf]|@)(?![\\p{L}\\p{N}]))"
          + "|((?<![\\p{L}\\p{N}%])%\\d(?![\\p{L}\\p{N}%]|[.,]\\d))"
          + "|(</?[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{0,100}(?:\\s{1,9}[\\w:-]{1,50}\\s{0,9}=[^<>]{0,200})?\\s{0,9}/?>)");

  /** A notation of other tools. */
  public enum Kind {
    /** {@code {{name}}}: i18next, Mustache, templates of Angular. */
    DOUBLE_BRACES(true),
    /** {@code ${name}}, {@code %{name}}, {@code %(name)s}: JavaScript, Ruby, Python. */
    MARKED_BRACES(true),
    /** {@code {0}}: java.text, .NET. */
    NUMBERED_BRACES(true),
    /** {@code {name}}: ICU, FormatJS. */
    BRACES(true),
    /** {@code %s}, {@code %1$d}: printf. */
    FORMAT(false),
    /** {@code %0}: Qt, Thunderbird. */
    PERCENT_NUMBER(false),
    /** {@code <name>} that HTML does not have: FormatJS, react-i18next. */
    TAG(false);

    private final boolean hasBraces;

    Kind(boolean hasBraces) {
      this.hasBraces = hasBraces;
    }
  }

  /** Whether {@code c} may begin such characters. */
  static boolean mayBegin(char c) {
    return c == '{' || c == '<' || c == '%';
  }

  /** Whether it is a tag rather than a value. */
  public boolean isTag() {
    return kind == Kind.TAG;
  }

  /** The name in it: {@code user.name} in {@code {{ user.name | upper }}}; empty for none. */
  public String name() {
    Matcher name = TAG_NAME.matcher(written);
    return kind == Kind.FORMAT || kind == Kind.PERCENT_NUMBER || kind == Kind.NUMBERED_BRACES || !name.find() ? ""
        : name.group();
  }

  /** The runs of text in {@code tokens} and their branches, in order, without what {@link EscapedMarkup} finds. */
  static List<ForeignText> in(List<Token> tokens, Syntax syntax) {
    if (syntax.foreignNotations() == Syntax.ForeignNotation.NONE
        || !EscapedMarkup.anyWords(tokens, words -> words.chars().anyMatch(c -> mayBegin((char) c)))) {
      return List.of();
    }
    List<ForeignText> found = new ArrayList<>();
    EscapedMarkup.runs(tokens).forEach(run -> add(run, found));
    if (syntax.foreignNotations() == Syntax.ForeignNotation.WITHOUT_BRACES) {
      found.removeIf(each -> each.kind().hasBraces);
    }
    found.sort(Comparator.comparingInt(ForeignText::offset));
    return found;
  }

  private static void add(TokenRun run, List<ForeignText> found) {
    Matcher matcher = PATTERN.matcher(run.characters());
    while (found.size() < MOST && matcher.find()) {
      if (!EscapedMarkup.is(matcher.group())) {
        found.add(new ForeignText(kind(matcher), run.offset(matcher.start()), matcher.group()));
      }
    }
  }

  private static Kind kind(Matcher matcher) {
    int group = 1;
    while (matcher.group(group) == null) {
      group++;
    }
    return Kind.values()[group - 1];
  }
}
