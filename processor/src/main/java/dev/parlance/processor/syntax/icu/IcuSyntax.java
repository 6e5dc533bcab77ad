package dev.parlance.processor.syntax.icu;

import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.syntax.ProblemLog;
import dev.parlance.processor.syntax.Token;
import java.util.List;
import java.util.Set;

/**
 * The syntax of ICU's messages, as FormatJS, next-intl and Lingui have them: {@code {name}}, {@code {n, number}}, {@code
 * {d, date, ::yMMMd}}, plurals and selects.
 *
 * @param tags whether an apostrophe quotes a tag too, as in FormatJS
 * @see <a href="https://unicode-org.github.io/icu/userguide/format_parse/messages/">ICU, formatting messages</a>
 */
public record IcuSyntax(boolean tags) implements NamedArguments {
  @Override
  public List<Token> read(MessageText text, Set<String> names, ProblemLog problems) {
    return IcuMessageParser.read(text, tags ? IcuDialect.WITH_TAGS : IcuDialect.ICU, names, problems);
  }

  @Override
  public boolean isSpecial(char c) {
    return c == '{' || c == '}' || c == '\'';
  }
}
