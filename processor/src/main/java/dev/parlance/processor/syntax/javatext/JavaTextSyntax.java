package dev.parlance.processor.syntax.javatext;

import dev.parlance.processor.report.Rule;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.syntax.ProblemLog;
import dev.parlance.processor.syntax.Syntax;
import dev.parlance.processor.syntax.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The syntax of {@link java.text.MessageFormat}: {@code {0}}, {@code {1,number,integer}}, {@code {2,choice,0#none|1#one}},
 * and plurals and selects of ICU. It is read leniently: an apostrophe quotes only directly before a brace, and only in a
 * text with arguments; a brace that opens no argument is text.
 */
public record JavaTextSyntax() implements Syntax {
  @Override
  public List<Token> read(MessageText text, Set<String> names, ProblemLog problems) {
    return MessagePatternParser.read(text, names, problems);
  }

  @Override
  public boolean isSpecial(char c) {
    return c == '{' || c == '}' || c == '\'';
  }

  @Override
  public Rule argumentRule() {
    return Rule.PATTERN_SYNTAX;
  }

  @Override
  public boolean isNumbered() {
    return true;
  }

  @Override
  public boolean hasNamedPlaceholders() {
    return false;
  }

  @Override
  public Optional<String> written(String name) {
    return name.chars().allMatch(Character::isDigit) ? Optional.of("{" + name + "}") : Optional.empty();
  }

  @Override
  public ForeignNotation foreignNotations() {
    return ForeignNotation.WITHOUT_BRACES;
  }
}
