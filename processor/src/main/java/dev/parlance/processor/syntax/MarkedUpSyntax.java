package dev.parlance.processor.syntax;

import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.spi.DeclaredPlaceholder;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.spi.MessageText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A syntax in whose characters there are tags.
 *
 * @param syntax the syntax of everything else
 * @param markup reads the tags
 */
public record MarkedUpSyntax(Syntax syntax, Markup markup) implements Syntax {
  @Override
  public List<Token> read(MessageText text, Set<String> names, ProblemLog problems) {
    return markup.read(syntax.read(text, names, problems), problems);
  }

  @Override
  public Syntax declaring(List<DeclaredPlaceholder> placeholders) {
    return new MarkedUpSyntax(syntax.declaring(placeholders), markup);
  }

  @Override
  public Map<String, ParameterType> declared() {
    return syntax.declared();
  }

  @Override
  public boolean isSpecial(char c) {
    return markup.isSpecial(c) || syntax.isSpecial(c);
  }

  @Override
  public Rule argumentRule() {
    return syntax.argumentRule();
  }

  @Override
  public boolean isNumbered() {
    return syntax.isNumbered();
  }

  @Override
  public boolean hasNamedPlaceholders() {
    return syntax.hasNamedPlaceholders();
  }

  @Override
  public ForeignNotation foreignNotations() {
    return syntax.foreignNotations();
  }

  @Override
  public boolean isHtml() {
    return markup.isHtml();
  }

  @Override
  public Optional<String> written(String name) {
    return markup.written(name).or(() -> syntax.written(name));
  }
}
