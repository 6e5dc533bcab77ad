package dev.parlance.processor.parse;

import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.message.ValueFormat;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.syntax.ProblemLog;
import dev.parlance.processor.syntax.Syntax;
import dev.parlance.processor.syntax.TagMeaning;
import dev.parlance.processor.syntax.TextFaults;
import dev.parlance.processor.syntax.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A scanned text before names are resolved.
 *
 * @param tokens its tokens
 * @param placeholders the names of its placeholders except for closing ones, each with the unit of its first occurrence
 * @param inert for those placeholders that take no parameter, the name of the HTML element that each shows
 * @param variables the variables of its plurals and selects
 * @param plurals its plurals
 * @param formats the places where values are formatted
 * @param references the first reference to another message for each placeholder that refers to one
 * @param referenceCounts how often each of these placeholders occurs
 * @param problems the problems found so far
 */
record ScannedText(List<Token> tokens, Map<String, Integer> placeholders, Map<String, String> inert,
    Map<String, ParsedMessage.Variable> variables, List<ParsedMessage.Plural> plurals,
    List<ParsedMessage.Format> formats, Map<String, Token.Reference> references, Map<String, Integer> referenceCounts,
    ProblemLog problems) {
  /** Scans the source's {@code text} in {@code syntax}; never fails. */
  static ScannedText of(MessageText text, Syntax syntax) {
    ProblemLog problems = new ProblemLog();
    TextFaults.check(text, problems);
    return of(syntax.read(text, Set.of(), problems), syntax, problems);
  }

  /**
   * Scans a translated {@code text}; never fails.
   *
   * @param source the text that it translates
   * @param names the names of its placeholders and variables
   */
  static ScannedText ofTranslation(MessageText text, ParsedMessage source, Set<String> names, Syntax syntax) {
    ProblemLog problems = new ProblemLog(false);
    TextFaults.check(text, problems);
    List<Token> tokens = syntax.read(text, names, problems);
    return of(syntax.isHtml() ? TagPairs.paired(tokens, source, problems) : tokens, syntax, problems);
  }

  private static ScannedText of(List<Token> tokens, Syntax syntax, ProblemLog problems) {
    ScannedText scanned = new ScannedText(
        tokens, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>(),
        new ArrayList<>(), new LinkedHashMap<>(), new HashMap<>(), problems);
    scanned.addAll(tokens, null, syntax.argumentRule());
    return scanned;
  }

  /** Adds the names in {@code tokens}, which are in a branch of {@code choice} unless that is null. */
  private void addAll(List<Token> tokens, Token.Choice choice, Rule argumentRule) {
    Names names = new Names(choice, argumentRule);
    tokens.forEach(token -> token.accept(names));
  }

  private final class Names implements Token.Visitor<Void> {
    private final Token.Choice inside;
    private final Rule argumentRule;

    Names(Token.Choice inside, Rule argumentRule) {
      this.inside = inside;
      this.argumentRule = argumentRule;
    }

    private Void placeholder(String name, int offset) {
      placeholders.putIfAbsent(name, offset);
      return null;
    }

    @Override
    public Void characters(Token.Characters characters) {
      return null;
    }

    @Override
    public Void value(Token.Value value) {
      return placeholder(value.name(), value.offset());
    }

    @Override
    public Void formatted(Token.Formatted value) {
      formats.add(new ParsedMessage.Format(value.name(), value.offset(), value.format(), argumentRule));
      return placeholder(value.name(), value.offset());
    }

    @Override
    public Void quoted(Token.Quoted placeholder) {
      return placeholder(placeholder.name(), placeholder.offset());
    }

    @Override
    public Void start(Token.Start start) {
      if (start.container() instanceof TagMeaning.Element element) {
        inert.put(start.name(), element.html());
      } else if (start.container() instanceof TagMeaning.Content) {
        inert.put(start.name(), "");
      } else if (start.container() instanceof TagMeaning.DefinedLink) {
        // Links are compared by their addresses.
        return null;
      }
      return placeholder(start.name(), start.offset());
    }

    @Override
    public Void close(Token.Close close) {
      return null;
    }

    @Override
    public Void voidElement(Token.VoidElement element) {
      inert.put(element.name(), element.html());
      return placeholder(element.name(), element.offset());
    }

    @Override
    public Void customElement(Token.CustomElement element) {
      return placeholder(element.name(), element.offset());
    }

    @Override
    public Void reference(Token.Reference reference) {
      references.putIfAbsent(reference.name(), reference);
      referenceCounts.merge(reference.name(), 1, Integer::sum);
      return placeholder(reference.name(), reference.offset());
    }

    @Override
    public Void choice(Token.Choice choice) {
      if (choice.keyword() == ChoiceKeyword.CHOICE) {
        formats.add(new ParsedMessage.Format(
            choice.variable(), choice.offset(), ValueFormat.byDefault(ParameterType.DECIMAL), argumentRule));
        placeholder(choice.variable(), choice.offset());
      } else {
        variable(choice);
      }
      choice.branches().forEach(branch -> addAll(branch.content(), choice, argumentRule));
      return null;
    }

    private void variable(Token.Choice choice) {
      ParsedMessage.Variable variable = variables.computeIfAbsent(choice.variable(),
          name -> new ParsedMessage.Variable(choice.offset(), choice.keyword(), false, new LinkedHashMap<>()));
      Map<String, Integer> branches = new LinkedHashMap<>();
      for (Token.Branch branch : choice.branches()) {
        variable.words().putIfAbsent(branch.selector(), branch.offset());
        branches.put(branch.selector(), branch.offset());
      }
      if (choice.keyword().isPlural()) {
        plurals.add(new ParsedMessage.Plural(choice.keyword(), choice.pluralOffset(), branches));
      }
    }

    @Override
    public Void pluralNumber(Token.PluralNumber number) {
      variables.computeIfPresent(inside.variable(),
          (name, seen) -> new ParsedMessage.Variable(seen.offset(), seen.keyword(), true, seen.words()));
      return null;
    }
  }
}
