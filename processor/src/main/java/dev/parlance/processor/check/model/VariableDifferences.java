package dev.parlance.processor.check.model;

import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.parse.ParsedMessage;
import dev.parlance.processor.report.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How the variables of plurals and selects in a translated text differ from the source's.
 *
 * @param unknown the variables that the source does not have
 * @param lost the variables of the source that are neither there nor renamed, without the plurals that a locale with
 *     one category may leave out
 * @param changed the variables of both that are used in another way
 */
public record VariableDifferences(
    List<NameDifferences.UnknownName> unknown, List<LostVariable> lost, List<ChangedVariable> changed) {
  /** No differences. */
  static final VariableDifferences NONE = new VariableDifferences(List.of(), List.of(), List.of());

  /**
   * A variable of the source that is not there.
   *
   * @param name its name
   * @param keyword the word of its plural or select
   * @param typedAsText whether the text has it in a brace as if it began a plural
   */
  public record LostVariable(String name, ChoiceKeyword keyword, boolean typedAsText) {}

  /**
   * A variable that is used in another way.
   *
   * @param name its name
   * @param source what it is in the source
   * @param translation what it is in the translation
   * @param newWords words of select branches in place of the source's, each with where it first occurs; empty where a
   *     select is a plural or the other way round
   */
  public record ChangedVariable(String name, ParsedMessage.Variable source, ParsedMessage.Variable translation,
      Map<String, Integer> newWords) {}

  /** Whether the variables are the same. */
  public boolean isEmpty() {
    return unknown.isEmpty() && lost.isEmpty() && changed.isEmpty();
  }

  /** Whether each variable of the text is one of the source's and of its type. */
  boolean isUsable() {
    return unknown.isEmpty() && changed.stream().noneMatch(each -> each.newWords().isEmpty());
  }

  /** Compares {@code translation} with {@code original}; nothing where faults of syntax may have taken variables. */
  static VariableDifferences between(
      CheckedEntry original, ParsedMessage translation, LocaleCategories categories) {
    if (translation.problems().stream().anyMatch(problem -> !problem.rule().has(Rule.Trait.PAIRS_ONLY))) {
      return NONE;
    }
    Map<String, Integer> unknown = new LinkedHashMap<>();
    translation.variables().forEach((name, variable) -> unknown.put(name, variable.offset()));
    unknown.keySet().removeAll(original.variables().keySet());
    Map<String, ParsedMessage.Variable> lost = new LinkedHashMap<>(original.variables());
    lost.keySet().removeAll(translation.variables().keySet());
    List<NameDifferences.UnknownName> unknownNames = NameDifferences.UnknownName.of(
        unknown, lost.keySet(), original.variables().keySet(), (name, other) -> true);
    return new VariableDifferences(
        unknownNames, lost(lost, translation.message(), categories), changed(original, translation));
  }

  private static List<LostVariable> lost(
      Map<String, ParsedMessage.Variable> lost, Message translation, LocaleCategories categories) {
    List<LostVariable> variables = new ArrayList<>();
    lost.forEach((name, variable) -> {
      ChoiceKeyword keyword = variable.keyword();
      boolean nothingToChoose =
          keyword.isPlural() && categories.hasOne(keyword == ChoiceKeyword.SELECTORDINAL);
      boolean typedAsText = nothingToChoose && isTypedAsText(name, translation);
      if (typedAsText || !nothingToChoose) {
        variables.add(new LostVariable(name, keyword, typedAsText));
      }
    });
    return variables;
  }

  /** Whether {@code name} is in a brace as if it began a plural, maybe with a comma of another script. */
  private static boolean isTypedAsText(String name, Message translation) {
    Pattern opening = Pattern.compile("[{｛]\\s*" + Pattern.quote(name) + "\\s*[,，、;]");
    return translation.any(part -> part instanceof Part.Text text && opening.matcher(text.value()).find());
  }

  private static List<ChangedVariable> changed(CheckedEntry original, ParsedMessage translation) {
    List<ChangedVariable> changed = new ArrayList<>();
    translation.variables().forEach((name, variable) -> {
      ParsedMessage.Variable source = original.variables().get(name);
      if (source == null) {
        return;
      }
      boolean otherKind = source.keyword().isPlural() != variable.keyword().isPlural();
      Map<String, Integer> newWords =
          otherKind || source.keyword().isPlural() ? Map.of() : newWords(source, variable);
      if (otherKind || !newWords.isEmpty()) {
        changed.add(new ChangedVariable(name, source, variable, newWords));
      }
    });
    return changed;
  }

  /**
   * A language has its own plural categories, but the words of a select come from the program. A translation may add
   * some, where its grammar distinguishes more; new ones in place of the source's were translated.
   */
  private static Map<String, Integer> newWords(ParsedMessage.Variable source, ParsedMessage.Variable translation) {
    if (translation.words().keySet().containsAll(source.words().keySet())) {
      return Map.of();
    }
    Map<String, Integer> words = new LinkedHashMap<>(translation.words());
    words.keySet().removeAll(source.words().keySet());
    return words;
  }
}
