package dev.parlance.processor.syntax.flutter;

import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.message.IntlPlural;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.message.ValueFormat;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.spi.DeclaredPlaceholder;
import dev.parlance.processor.suggest.SpellingSuggestion;
import dev.parlance.processor.syntax.Problem;
import dev.parlance.processor.syntax.ProblemLog;
import dev.parlance.processor.syntax.SyntaxFault;
import dev.parlance.processor.syntax.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the tokens of a message of ICU the meaning that Flutter gives them: types and formats that are declared, and plurals
 * as Dart's {@code Intl} has them. What Flutter does not have is reported and left out.
 */
final class FlutterTokens {
  private static final String ICU = " Or write syntax = Syntax.ICU in the annotation.";

  private final Map<String, DeclaredPlaceholder> declared = new HashMap<>();
  private final boolean source;
  private final ProblemLog problems;

  /** The variables of plurals, whose values are numbers. */
  private final Set<String> counted = new HashSet<>();

  private FlutterTokens(List<DeclaredPlaceholder> declared, boolean source, ProblemLog problems) {
    declared.forEach(each -> this.declared.put(each.name(), each));
    this.source = source;
    this.problems = problems;
  }

  /**
   * The tokens that {@code icu} mean.
   *
   * @param declared the placeholders that the file declares for the text
   * @param source whether the text is one of the source, where its types are worth a warning
   */
  static List<Token> of(
      List<Token> icu, List<DeclaredPlaceholder> declared, boolean source, ProblemLog problems) {
    FlutterTokens tokens = new FlutterTokens(declared, source, problems);
    tokens.addCounted(icu);
    return tokens.all(icu, "");
  }

  private void addCounted(List<Token> tokens) {
    for (Token token : tokens) {
      if (token instanceof Token.Choice choice) {
        if (choice.keyword().isPlural()) {
          counted.add(choice.variable());
        }
        choice.branches().forEach(branch -> addCounted(branch.content()));
      }
    }
  }

  /** The meaning of {@code tokens}, in a branch of the plural on {@code plural} unless that is empty. */
  private List<Token> all(List<Token> tokens, String plural) {
    List<Token> all = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      try {
        all.add(meaning(tokens.get(i), plural));
      } catch (SyntaxFault fault) {
        problems.add(fault.problem());
      }
      boolean placeholderFollows = i + 1 < tokens.size() && !(tokens.get(i + 1) instanceof Token.Characters);
      if (!plural.isEmpty() && tokens.get(i) instanceof Token.Characters characters) {
        checkNumberSign(characters, placeholderFollows, plural);
      }
    }
    return all;
  }

  private Token meaning(Token token, String plural) throws SyntaxFault {
    if (token instanceof Token.Value value) {
      return value(value);
    }
    if (token instanceof Token.Formatted formatted) {
      return date(formatted);
    }
    return token instanceof Token.Choice choice ? choice(choice, plural) : token;
  }

  private Token value(Token.Value value) throws SyntaxFault {
    DeclaredPlaceholder placeholder =
        declared.getOrDefault(value.name(), DeclaredPlaceholder.of(value.name(), ""));
    FlutterType type = FlutterType.of(placeholder);
    if (type == FlutterType.VALUE && counted.contains(value.name())) {
      type = FlutterType.NUM;
    }
    if (type.isNumber()) {
      return new Token.Formatted(value.offset(), value.name(),
          new ValueFormat(FlutterNumbers.packed(placeholder, value.offset()), type.parameter()));
    }
    if (type == FlutterType.DATE_TIME) {
      return new Token.Formatted(value.offset(), value.name(),
          new ValueFormat(FlutterDates.packed(placeholder, value.offset()), ParameterType.DATE_TIME));
    }
    checkType(placeholder, type, value.offset());
    return value;
  }

  /** Warns of a type that is not known: what is meant as a number would be shown as a text. */
  private void checkType(DeclaredPlaceholder placeholder, FlutterType type, int offset) {
    String name = FlutterType.name(placeholder);
    if (!source || type != FlutterType.VALUE || name.isEmpty()) {
      return;
    }
    problems.note(new Problem(Rule.ICU_SYNTAX, offset,
        "the type “" + name + "” of {" + placeholder.name() + "} is not known here, so its parameter is a String.",
        SpellingSuggestion.to(name, FlutterType.names()).map(meant -> "Did you mean " + meant + "?")
            .orElse("Declare one of " + String.join(", ", FlutterType.names()) + ", or pass the text to show."))
        .as(Rule.Kind.WARNING));
  }

  /** A date that is formatted in the text itself, of whose forms Flutter has skeletons only. */
  private Token date(Token.Formatted formatted) throws SyntaxFault {
    Optional<String> skeleton = FlutterDates.skeleton(formatted.format().packed());
    if (formatted.format().type().isNumber()) {
      throw fault(formatted.offset(), "Flutter formats no number in a text.",
          "Write {" + formatted.name() + "}, and declare it as {\"type\": \"num\", \"format\": \"decimalPattern\"}."
              + ICU);
    }
    if (skeleton.isEmpty()) {
      throw fault(formatted.offset(), "Flutter reads dates and times in a text only by a skeleton that it knows.",
          "Write {" + formatted.name() + ", date, ::yMMMd} or the like." + ICU);
    }
    checkDeclared(formatted.name(), formatted.offset(), FlutterType::isDate, "a date is shown for", "DateTime");
    return new Token.Formatted(
        formatted.offset(), formatted.name(), new ValueFormat(formatted.format().packed(), ParameterType.DATE_TIME));
  }

  private Token choice(Token.Choice choice, String plural) throws SyntaxFault {
    if (choice.keyword() == ChoiceKeyword.SELECTORDINAL) {
      throw fault(choice.offset(), "Flutter has no selectordinal.", "Write a plural or a select." + ICU);
    }
    if (choice.keyword() == ChoiceKeyword.SELECT) {
      checkDeclared(choice.variable(), choice.offset(), FlutterType::isChosen, "a select chooses by", "String");
      return new Token.Choice(choice.offset(), choice.keyword(), choice.variable(), 0, choice.branches().stream()
          .map(branch -> new Token.Branch(branch.offset(), branch.selector(), all(branch.content(), plural))).toList());
    }
    checkDeclared(choice.variable(), choice.offset(), FlutterType::isCounted, "a plural chooses by", "int");
    if (choice.pluralOffset() != 0) {
      throw fault(choice.offset(), "Flutter has no offset in a plural.", "Remove it." + ICU);
    }
    return new Token.Choice(choice.offset(), ChoiceKeyword.INTL_PLURAL, choice.variable(), 0, branches(choice));
  }

  /** The branches of a plural, of which the last one for a number counts. */
  private List<Token.Branch> branches(Token.Choice plural) throws SyntaxFault {
    Map<String, Token.Branch> branches = new LinkedHashMap<>();
    for (Token.Branch branch : plural.branches()) {
      String category = IntlPlural.category(branch.selector());
      if (category.startsWith("=")) {
        throw fault(branch.offset(), "Flutter has no branch " + category + ", but =0, =1 and =2.",
            "Write few, many or other." + ICU);
      }
      Token.Branch before = branches.remove(category);
      if (before != null) {
        problems.note(new Problem(Rule.ICU_SYNTAX, before.offset(), "this branch is never shown, since "
            + branch.selector() + " further on is for the same numbers.", "Remove one of them.").as(Rule.Kind.WARNING));
      }
      branches.put(category, new Token.Branch(branch.offset(), category, all(branch.content(), plural.variable())));
    }
    return List.copyOf(branches.values());
  }

  /** A test of a type. */
  private interface TypeTest {
    boolean holds(FlutterType type);
  }

  private void checkDeclared(String name, int offset, TypeTest fits, String use, String meant) throws SyntaxFault {
    DeclaredPlaceholder placeholder = declared.get(name);
    boolean known = placeholder != null
        && (FlutterType.of(placeholder) != FlutterType.VALUE || FlutterType.name(placeholder).isEmpty());
    if (placeholder != null && !(known && fits.holds(FlutterType.of(placeholder)))) {
      throw fault(offset, use + " “" + name + "”, which is declared as " + FlutterType.name(placeholder) + ".",
          "Declare it as {\"type\": \"" + meant + "\"}.");
    }
  }

  private void checkNumberSign(Token.Characters characters, boolean placeholderFollows, String plural) {
    String words = characters.value();
    int sign = words.indexOf('#');
    // Directly before a placeholder it is a sign such as that of a rank: #{count}.
    if (sign >= 0 && !(placeholderFollows && sign == words.length() - 1)) {
      problems.note(new Problem(Rule.HASH_SIGN, characters.offset() + sign,
          "the # is shown as it is written: in Flutter it is not the number of the plural.",
          "Write {" + plural + "} if the number is meant."));
    }
  }

  /** A fault at the unit {@code offset}. */
  static SyntaxFault fault(int offset, String what, String advice) {
    return new SyntaxFault(new Problem(Rule.ICU_SYNTAX, offset, what, advice));
  }
}
