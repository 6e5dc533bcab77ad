package dev.parlance.processor.check.rule;

import dev.parlance.processor.check.model.NameDifferences;
import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.parse.ParsedMessage;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.syntax.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rule {@code plural-category}, in translations: a plural where the source has a {@code selectordinal}, or the reverse, or
 * one that subtracts another number. It shows other numbers, or chooses its branches by others; it may be meant so.
 *
 * <p>Example: <code>{n, plural, one {#:a} other {#:e}}</code> for
 * <code>{n, selectordinal, one {#st} other {#th}}</code>.
 */
public final class OtherPlural implements ComparisonRule {
  @Override
  public List<Problem> problems(NameDifferences differences) {
    if (differences.translation().plurals().isEmpty() || !differences.isEmpty()) {
      return List.of();
    }
    Map<String, List<Part.Choice>> source = plurals(differences.original().message());
    List<Problem> problems = new ArrayList<>();
    plurals(differences.translation().message()).forEach((variable, here) -> {
      List<Part.Choice> there = source.getOrDefault(variable, List.of());
      ParsedMessage.Variable own = differences.translation().variables().get(variable);
      if (own == null) {
        // It is one of an included text.
        return;
      }
      int at = own.offset();
      if (!there.isEmpty()
          && !keywords(there).containsAll(keywords(here.stream().filter(OtherPlural::chooses).toList()))) {
        ChoiceKeyword keyword = there.get(0).keyword();
        problems.add(new Problem(Rule.PLURAL_CATEGORY, at, "“" + variable + "” is for a " + keyword.word()
            + " in the source text, so these branches are for other numbers than meant.",
            "Write {" + variable + ", " + keyword.word() + ", …}."));
      } else if (!there.isEmpty() && !offsets(there).containsAll(offsets(here.stream().filter(
          plural -> chooses(plural) || showsItsNumber(plural)).toList()))) {
        long offset = there.get(0).pluralOffset();
        problems.add(new Problem(Rule.PLURAL_CATEGORY, at, "the plural on “" + variable + "” subtracts " + offset
            + " in the source text and " + here.get(0).pluralOffset() + " here, so it is about other numbers.",
            offset == 0 ? "Remove its offset." : "Write offset:" + offset + " before its first branch."));
      }
    });
    return problems;
  }

  /**
   * The branches that {@code original} has and {@code translation} lacks, so that {@code other} is shown: of selects, and
   * for negative numbers, which mean something else than a count.
   */
  public static List<String> lost(ParsedMessage original, ParsedMessage translation) {
    List<String> lost = new ArrayList<>();
    translation.variables().forEach((name, variable) -> {
      ParsedMessage.Variable source = original.variables().get(name);
      if (source != null && source.keyword().isPlural() == variable.keyword().isPlural()) {
        source.words().keySet().stream()
            .filter(word -> !variable.words().containsKey(word) && !word.equals("other")
                && (!source.keyword().isPlural() || word.startsWith("=-")))
            .forEach(lost::add);
      }
    });
    return lost;
  }

  private static Set<String> keywords(List<Part.Choice> plurals) {
    return plurals.stream().map(plural -> plural.keyword().word()).collect(Collectors.toSet());
  }

  private static Set<Long> offsets(List<Part.Choice> plurals) {
    return plurals.stream().map(Part.Choice::pluralOffset).collect(Collectors.toSet());
  }

  private static Map<String, List<Part.Choice>> plurals(Message message) {
    return message.choices().filter(choice -> choice.keyword().isPlural())
        .collect(Collectors.groupingBy(choice -> choice.parameter().placeholder()));
  }

  /** Whether the category of the number makes a difference. */
  private static boolean chooses(Part.Choice plural) {
    return plural.branches().stream()
        .anyMatch(branch -> !branch.selector().startsWith("=") && !branch.selector().equals("other"));
  }

  private static boolean showsItsNumber(Part.Choice plural) {
    return plural.branches().stream().anyMatch(branch -> new Message(branch.content(), List.of()).any(
        part -> part instanceof Part.Number number && number.parameter().equals(plural.parameter())
            && number.pluralOffset() == plural.pluralOffset()));
  }
}
