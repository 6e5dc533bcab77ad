package dev.parlance.processor.parse;

import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.message.IntlPlural;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.ValueFormat;
import dev.parlance.processor.report.FailSafe;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.syntax.Problem;
import dev.parlance.processor.syntax.Token;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The result of parsing a text.
 *
 * @param message the message, as far as the text could be parsed
 * @param placeholders the names of its placeholders except for closing ones, each with the unit of its first occurrence
 * @param variables the variables of its plurals and selects, by name
 * @param plurals its plurals
 * @param formats the places where it formats values
 * @param problems the problems found, in no particular order
 * @param notes what is worth knowing of a text without a problem
 * @param inert for those placeholders that take no parameter, the name of the HTML element that each shows; empty for
 *     one that shows only its content
 * @param typed the first tag, placeholder and character reference that are written as text
 * @param foreign what another tool would read in it, where it is shown as text
 * @param tags the links and elements that it defines
 * @param complete whether the message has all parameters of the text; not if a message that it refers to has a problem
 */
public record ParsedMessage(Message message, Map<String, Integer> placeholders, Map<String, Variable> variables,
    List<Plural> plurals, List<Format> formats, List<Problem> problems, List<Problem> notes, Map<String, String> inert,
    List<TypedMarkup> typed, List<ForeignText> foreign, List<Token.Start> tags, boolean complete) {
  /** Copies the collections. */
  public ParsedMessage {
    placeholders = copy(placeholders);
    variables = copy(variables);
    plurals = List.copyOf(plurals);
    formats = List.copyOf(formats);
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
    inert = copy(inert);
    typed = List.copyOf(typed);
    foreign = List.copyOf(foreign);
    tags = List.copyOf(tags);
  }

  /** A text with which the parser failed by {@code bug}. */
  public static ParsedMessage failed(Throwable bug) {
    Problem problem = new Problem(Rule.MALFORMED_ENTRY, 0, FailSafe.sentence(bug), FailSafe.ADVICE);
    return new ParsedMessage(new Message(List.of(), List.of()), Map.of(), Map.of(), List.of(), List.of(),
        List.of(problem),
        List.of(), Map.of(), List.of(), List.of(), List.of(), false);
  }

  /** This text with {@code other} as its message. */
  public ParsedMessage with(Message other) {
    return new ParsedMessage(other, placeholders, variables, plurals, formats, problems, notes, inert, typed, foreign,
        tags, complete);
  }

  /** The first markup of {@code kind} that is written as text. */
  public Optional<TypedMarkup> typed(TypedMarkup.Kind kind) {
    return typed.stream().filter(each -> each.kind() == kind).findFirst();
  }

  /** An unmodifiable copy, shared where it is empty, as it is for most of very many texts. */
  private static <T> Map<String, T> copy(Map<String, T> map) {
    return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /**
   * A plural.
   *
   * @param keyword how it chooses a branch
   * @param pluralOffset the number that it subtracts before it finds the category
   * @param branches the unit where each branch begins, by selector
   */
  public record Plural(ChoiceKeyword keyword, long pluralOffset, Map<String, Integer> branches) {
    /** Whether it is of ordinal numbers. */
    public boolean ordinal() {
      return keyword == ChoiceKeyword.SELECTORDINAL;
    }

    /** Whether the branch {@code selector} is for a number of its own too, whatever the language. */
    public boolean hasNumber(String selector) {
      return keyword == ChoiceKeyword.INTL_PLURAL && IntlPlural.hasNumber(selector);
    }

    /** Whether the branch {@code few} stands in for {@code two}. */
    public boolean fewIsTwo() {
      return keyword == ChoiceKeyword.INTL_PLURAL && IntlPlural.fewIsTwo(branches.keySet());
    }
  }

  /**
   * A place where a value is formatted.
   *
   * @param name the placeholder's name
   * @param offset the unit where it begins
   * @param format the format; that of a choice by limits is one of numbers
   * @param rule the rule of what is wrong with it
   */
  public record Format(String name, int offset, ValueFormat format, Rule rule) {}

  /**
   * A variable of plurals or selects.
   *
   * @param offset the unit where the first of them begins
   * @param keyword the keyword of the first
   * @param shown whether a {@code #} shows the variable
   * @param words the selectors of a select's branches, each with the unit of its first occurrence
   */
  public record Variable(int offset, ChoiceKeyword keyword, boolean shown, Map<String, Integer> words) {}
}
