package dev.parlance.processor.syntax.icu;

import dev.parlance.processor.report.Rule;
import dev.parlance.processor.spi.PlaceholderName;
import dev.parlance.processor.syntax.Problem;
import dev.parlance.processor.syntax.ProblemLog;
import dev.parlance.processor.syntax.Token;
import dev.parlance.processor.syntax.Units;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The quotations of a text, and what they probably quote by accident: an apostrophe before an argument is a frequent slip. */
final class IcuQuotations {
  private static final String ADVICE = "Write '' or \u2019 for an apostrophe.";

  /** An argument or a tag. */
  private static final Pattern QUOTED = Pattern.compile(
      "\\{\\s{0,9}([\\p{L}\\p{M}\\p{N}_]{1,100})\\s{0,9}[,}]|<([A-Za-z0-9][\\p{L}\\p{N}_.-]{0,99})\\s{0,9}/?>");

  private final Units units;
  private final IcuDialect dialect;
  private final List<Quotation> all = new ArrayList<>();

  /** The units from an apostrophe to the one that ends the quotation, or to the end of the text. */
  private record Quotation(int start, int end) {}

  /**
   * A placeholder that is quoted at {@code offset}, by the apostrophe at {@code start}.
   *
   * @param alone whether nothing else is in the quotation, as where a text explains it
   */
  private record Placeholder(String name, String written, int offset, int start, boolean alone) {}

  IcuQuotations(Units units, IcuDialect dialect) {
    this.units = units;
    this.dialect = dialect;
  }

  /** Adds the quotation that the apostrophe at {@code start} opens. */
  void add(int start, int end) {
    all.add(new Quotation(start, end));
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** The problem of an argument at {@code start} that nothing closes, where a quotation behind it has its brace. */
  Optional<Problem> behind(int start) {
    return all.stream().filter(each -> each.start() > start)
        .filter(each -> units.characters().substring(each.start(), each.end()).indexOf('}') >= 0).findFirst()
        .map(each -> new Problem(Rule.ICU_SYNTAX, each.start(),
            "this apostrophe quotes what follows, and with it the } of an argument, which is never closed.", ADVICE));
  }

  /**
   * Checks what is quoted: in a translation a placeholder that it has nowhere else is a problem, in the source one behind a
   * word, as in {@code l'{name}}, is worth a warning. Returns {@code tokens} with those of a translation.
   */
  List<Token> check(List<Token> tokens, Set<String> names, ProblemLog problems) {
    List<Token> checked = new ArrayList<>(tokens);
    Set<String> shown = new HashSet<>();
    addNames(tokens, shown);
    for (Placeholder each : placeholders()) {
      if (names.contains(each.name()) && !shown.contains(each.name())) {
        problems.add(problem(Rule.ICU_SYNTAX, each));
        checked.add(new Token.Quoted(each.offset(), each.name()));
      } else if (names.isEmpty() && !each.alone() && each.start() > 0
          && Character.isLetter(units.at(each.start() - 1))) {
        problems.note(problem(Rule.QUOTED_ARGUMENT, each));
      }
    }
    return checked;
  }

  private static Problem problem(Rule rule, Placeholder quoted) {
    return new Problem(rule, quoted.start(),
        "this apostrophe quotes \u201c" + quoted.written() + "\u201d, so that it is shown as it is written.", ADVICE);
  }

  private List<Placeholder> placeholders() {
    List<Placeholder> placeholders = new ArrayList<>();
    for (Quotation quotation : all) {
      Matcher matcher = QUOTED.matcher(units.characters()).region(quotation.start(), quotation.end());
      while (matcher.find()) {
        boolean tag = matcher.group(1) == null;
        if (!tag || dialect.tags()) {
          String name = tag ? PlaceholderName.START + matcher.group(2) : matcher.group(1);
          String written = tag ? matcher.group() : "{" + matcher.group(1) + "}";
          boolean alone = matcher.start() == quotation.start() + 1 && matcher.end() == quotation.end();
          placeholders.add(new Placeholder(name, written, matcher.start(), quotation.start(), alone));
        }
      }
    }
    return placeholders;
  }

  /** Adds the names of the arguments in {@code tokens}, and of the tags in their characters. */
  private static void addNames(List<Token> tokens, Set<String> names) {
    for (Token token : tokens) {
      if (token instanceof Token.Value value) {
        names.add(value.name());
      } else if (token instanceof Token.Formatted formatted) {
        names.add(formatted.name());
      } else if (token instanceof Token.Choice choice) {
        names.add(choice.variable());
        choice.branches().forEach(branch -> addNames(branch.content(), names));
      } else if (token instanceof Token.Characters characters && !characters.quoted()) {
        QUOTED.matcher(characters.value()).results().filter(found -> found.group(2) != null)
            .forEach(found -> names.add(PlaceholderName.START + found.group(2)));
      }
    }
  }
}
