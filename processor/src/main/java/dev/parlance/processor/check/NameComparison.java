package dev.parlance.processor.check;

import dev.parlance.processor.message.IcuKeyword;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.parse.ParsedMessage;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.suggest.SpellingSuggestion;
import dev.parlance.processor.syntax.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares the names in a translated text with the source's: sets of names, in any order and in any branch. */
final class NameComparison {
  private final CheckedEntry original;
  private final ParsedMessage parsed;
  private final PluralCheck plurals;
  private final List<Problem> problems = new ArrayList<>();

  /** The comparison of {@code parsed} with {@code original}, which is not broken; {@code plurals} is its locale's. */
  NameComparison(CheckedEntry original, ParsedMessage parsed, PluralCheck plurals) {
    this.original = original;
    this.parsed = parsed;
    this.plurals = plurals;
  }

  /** What is wrong in the translation, one problem a cause. */
  List<Problem> problems() {
    boolean choosing = !parsed.variables().isEmpty() || !original.variables().isEmpty();
    if (!choosing && parsed.problems().isEmpty() && parsed.placeholders().keySet().equals(original.placeholders())) {
      compareNesting();
      return problems;
    }
    compareVariables();
    boolean variableLost = !problems.isEmpty();
    Map<String, Integer> unknown = new LinkedHashMap<>(parsed.placeholders());
    unknown.keySet().removeAll(original.placeholders());
    unknown.keySet().removeAll(original.variables().keySet());
    unknown.keySet().removeAll(parsed.variables().keySet());
    if (unknown.isEmpty() && !parsed.problems().isEmpty()) {
      return parsed.problems();
    }
    Set<String> missing = new LinkedHashSet<>(original.placeholders());
    missing.removeAll(parsed.placeholders().keySet());
    missing.removeIf(this::isShownByItsPlural);
    compareUnknown(unknown, missing);
    // A renamed tag is never closed either: one cause each.
    boolean tagRenamed = unknown.keySet().stream().anyMatch(NameComparison::isTag);
    parsed.problems().stream()
        .filter(problem -> !(tagRenamed && problem.rule() == Rule.UNBALANCED_TAG))
        .filter(problem -> !unknown.containsValue(problem.offset()))
        .forEach(problems::add);
    if (!variableLost && !missing.isEmpty() && parsed.typedPlaceholder() >= 0) {
      problems.add(new Problem(Rule.MISSING_PLACEHOLDER, parsed.typedPlaceholder(),
          Sentence.of("a placeholder is typed as text here, so ").and(names(missing))
              .and((missing.size() == 1 ? " is" : " are") + " missing."),
          Sentence.of("Write it as in ").quotation(original.entry().text()).and(".")));
    } else if (!variableLost) {
      missing.forEach(this::reportMissing);
    }
    if (problems.isEmpty()) {
      compareNesting();
    }
    return problems;
  }

  private boolean isShownByItsPlural(String name) {
    ParsedMessage.Variable variable = parsed.variables().get(name);
    return variable != null && variable.shown();
  }

  private void compareVariables() {
    if (parsed.problems().stream().anyMatch(problem -> problem.rule() != Rule.UNBALANCED_TAG)) {
      return;
    }
    Map<String, ParsedMessage.Variable> unknown = new LinkedHashMap<>(parsed.variables());
    unknown.keySet().removeAll(original.variables().keySet());
    Map<String, ParsedMessage.Variable> lost = new LinkedHashMap<>(original.variables());
    lost.keySet().removeAll(parsed.variables().keySet());
    boolean renamed = unknown.size() == 1 && lost.size() == 1;
    unknown.forEach((name, variable) -> {
      Optional<String> meant = renamed ? lost.keySet().stream().findFirst()
          : SpellingSuggestion.to(name, lost.isEmpty() ? original.variables().keySet() : lost.keySet());
      meant.ifPresent(lost::remove);
      add(variable.offset(), "the source text chooses by no “" + name + "”.",
          meant.map(each -> "Did you mean {" + each + ", " + variable.keyword().word() + ", …}?").orElse("Remove it."));
    });
    lost.forEach((name, variable) -> {
      boolean nothingToChoose = variable.keyword().isPlural()
          && plurals.hasOneCategory(variable.keyword() == IcuKeyword.SELECTORDINAL);
      if (nothingToChoose && isTypedAsText(name)) {
        add(0, Sentence.of("“{" + name + "” begins no " + variable.keyword().word() + " here, so readers see it."),
            Sentence.of("Write {" + name + ", " + variable.keyword().word() + ", …} with commas of ASCII, or ")
                .placeholder(name).and("."));
      } else if (!nothingToChoose) {
        add(0, Sentence.of("the " + variable.keyword().word() + " by “" + name + "” of the source text is missing."),
            putItIn());
      }
    });
    parsed.variables().forEach((name, variable) -> {
      ParsedMessage.Variable source = original.variables().get(name);
      if (source != null && !source.keyword().isPlural() && !variable.keyword().isPlural()) {
        compareWords(name, source, variable);
      }
      if (source != null && source.keyword().isPlural() != variable.keyword().isPlural()) {
        add(variable.offset(), "“" + name + "” is for a " + source.keyword().word() + " in the source text.",
            "Write {" + name + ", " + source.keyword().word() + ", …}.");
      }
    });
  }

  /** Whether {@code name} stands in a brace as if it began a plural, with a comma that is none maybe. */
  private boolean isTypedAsText(String name) {
    Pattern opening = Pattern.compile("[{｛]\\s*" + Pattern.quote(name) + "\\s*[,，、;]");
    return parsed.message().any(
        part -> part instanceof Part.Text text && opening.matcher(text.value()).find());
  }

  /**
   * A language has its own plural categories, but the words of a select come from the program. A translation may add
   * some, where its grammar tells more apart; new ones in place of the source's were translated.
   */
  private void compareWords(String name, ParsedMessage.Variable source, ParsedMessage.Variable variable) {
    if (variable.words().keySet().containsAll(source.words().keySet())) {
      return;
    }
    String words = String.join(", ", source.words().keySet());
    variable.words().forEach((word, offset) -> {
      if (!source.words().containsKey(word)) {
        add(offset, "“" + word + "” is no branch of “" + name + "” in the source text, which has " + words + ".",
            "These words are not translated: write one of them.");
      }
    });
  }

  private void add(int offset, String what, String advice) {
    add(offset, Sentence.of(what), Sentence.of(advice));
  }

  private void add(int offset, Sentence what, Sentence advice) {
    problems.add(new Problem(Rule.ICU_SYNTAX, offset, what, advice));
  }

  /** Reports {@code unknown} names, and takes from {@code missing} those that were probably meant. */
  private void compareUnknown(Map<String, Integer> unknown, Set<String> missing) {
    unknown.forEach((name, offset) -> {
      List<String> alike = (missing.isEmpty() ? original.placeholders() : missing).stream()
          .filter(each -> isTag(each) == isTag(name)).toList();
      boolean renamed = unknown.size() == 1 && missing.size() == 1 && alike.size() == 1;
      Optional<String> meant = renamed ? alike.stream().findFirst() : SpellingSuggestion.to(name, alike);
      meant.ifPresent(missing::remove);
      problems.add(new Problem(Rule.UNKNOWN_PLACEHOLDER, offset,
          Sentence.of("the source text has no ").placeholder(name).and("."),
          meant.map(each -> Sentence.of("Did you mean ").placeholder(each).and("?"))
              .orElse(Sentence.of("Remove it."))));
    });
  }

  private static boolean isTag(String name) {
    return name.startsWith("START_");
  }

  private static Sentence names(Set<String> placeholders) {
    Sentence names = Sentence.of("");
    String comma = "";
    for (String name : placeholders) {
      names = names.and(comma).placeholder(name);
      comma = ", ";
    }
    return names;
  }

  private Sentence putItIn() {
    return Sentence.of("Put it in, as in ").quotation(original.entry().text()).and(".");
  }

  private void reportMissing(String name) {
    problems.add(new Problem(Rule.MISSING_PLACEHOLDER, 0,
        Sentence.of("").placeholder(name).and(" of the source text is missing."), putItIn()));
  }

  /** No link is shown inside another, so one that the translation moved there is lost. */
  private void compareNesting() {
    if (parsed.placeholders().keySet().stream().filter(name -> name.startsWith("START_LINK")).count() < 2) {
      return;
    }
    Set<String> nested = nestedLinks(parsed.message());
    if (!nested.isEmpty()) {
      nested.removeAll(nestedLinks(original.message()));
    }
    for (String name : nested) {
      problems.add(new Problem(Rule.MISSING_PLACEHOLDER, parsed.placeholders().getOrDefault(name, 0),
          Sentence.of("").placeholder(name).and(" stands inside another link, where it is none."),
          Sentence.of("Put it beside the other one.")));
    }
  }

  private static Set<String> nestedLinks(Message message) {
    Set<String> nested = new LinkedHashSet<>();
    message.forEach(part -> {
      if (part instanceof Part.Link link) {
        new Message(link.content(), List.of()).forEach(inside -> {
          if (inside instanceof Part.Link inner) {
            nested.add(inner.parameter().placeholder());
          }
        });
      }
    });
    return nested;
  }
}
