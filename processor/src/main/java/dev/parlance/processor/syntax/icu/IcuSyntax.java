package dev.parlance.processor.syntax.icu;

import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.PlaceholderName;
import dev.parlance.processor.syntax.ProblemLog;
import dev.parlance.processor.syntax.Syntax;
import dev.parlance.processor.syntax.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The syntax of ICU's messages, as FormatJS, next-intl and Lingui have them: {@code {name}}, {@code {n, number}}, {@code
 * {d, date, ::yMMMd}}, plurals and selects.
 *
 * @param tags whether an apostrophe quotes a tag too, as in FormatJS
 * @see <a href="https://unicode-org.github.io/icu/userguide/format_parse/messages/">ICU, formatting messages</a>
 */
public record IcuSyntax(boolean tags) implements Syntax {
  @Override
  public List<Token> read(MessageText text, Set<String> names, ProblemLog problems) {
    return IcuMessageParser.read(text, tags ? IcuDialect.WITH_TAGS : IcuDialect.ICU, names, problems);
  }

  @Override
  public boolean isSpecial(char c) {
    return c == '{' || c == '}' || c == '\'';
  }

  @Override
  public boolean hasNamedPlaceholders() {
    return false;
  }

  @Override
  public ForeignNotation foreignNotations() {
    return ForeignNotation.WITHOUT_BRACES;
  }

  /** Placeholders of the file's format, which have names as Angular gives them, keep its form. */
  @Override
  public Optional<String> written(String name) {
    boolean pair = !PlaceholderName.opened(name).equals(name) || !PlaceholderName.closed(name).equals(name);
    return pair ? Optional.empty() : Optional.of("{" + name + "}");
  }
}
