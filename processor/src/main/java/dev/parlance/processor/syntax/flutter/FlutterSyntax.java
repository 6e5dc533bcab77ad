package dev.parlance.processor.syntax.flutter;

import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.spi.DeclaredPlaceholder;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.syntax.ProblemLog;
import dev.parlance.processor.syntax.Token;
import dev.parlance.processor.syntax.icu.IcuDialect;
import dev.parlance.processor.syntax.icu.IcuMessageParser;
import dev.parlance.processor.syntax.icu.NamedArguments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The syntax of Flutter's texts: {@code {name}}, whose type and format the file declares, {@code {day, date, ::yMMMd}},
 * plurals and selects. A {@code #} is text, and so is an apostrophe unless {@code escapes} holds.
 *
 * @param escapes whether an apostrophe quotes, as {@code use-escaping} in {@code l10n.yaml} says
 * @param placeholders the placeholders that the file declares for a text
 * @see <a href="https://docs.flutter.dev/ui/internationalization">Flutter, internationalizing apps</a>
 */
public record FlutterSyntax(boolean escapes, List<DeclaredPlaceholder> placeholders) implements NamedArguments {
  private static final IcuDialect QUOTING = new IcuDialect(true, false, false, "");
  private static final IcuDialect LITERAL =
      new IcuDialect(false, false, false, ", once l10n.yaml has use-escaping: true");

  /** Copies the list. */
  public FlutterSyntax {
    placeholders = List.copyOf(placeholders);
  }

  /** The syntax of texts for which nothing is declared. */
  public FlutterSyntax(boolean escapes) {
    this(escapes, List.of());
  }

  @Override
  public FlutterSyntax declaring(List<DeclaredPlaceholder> declared) {
    return new FlutterSyntax(escapes, declared);
  }

  @Override
  public Map<String, ParameterType> declared() {
    Map<String, ParameterType> types = new LinkedHashMap<>();
    placeholders.forEach(each -> types.put(each.name(), FlutterType.of(each).parameter()));
    return types;
  }

  @Override
  public List<Token> read(MessageText text, Set<String> names, ProblemLog problems) {
    List<Token> tokens = IcuMessageParser.read(text, escapes ? QUOTING : LITERAL, names, problems);
    return FlutterTokens.of(tokens, placeholders, names.isEmpty(), problems);
  }

  @Override
  public boolean isSpecial(char c) {
    return c == '{' || c == '}' || escapes && c == '\'';
  }
}
