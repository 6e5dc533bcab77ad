package dev.parlance.processor.syntax.javatext;

import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.message.ValueFormat;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.suggest.SpellingSuggestion;
import dev.parlance.processor.syntax.Nesting;
import dev.parlance.processor.syntax.Problem;
import dev.parlance.processor.syntax.ProblemLog;
import dev.parlance.processor.syntax.SyntaxFault;
import dev.parlance.processor.syntax.Token;
import dev.parlance.processor.syntax.TokenCollector;
import dev.parlance.processor.syntax.Units;
import dev.parlance.processor.syntax.icu.IcuBranches;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Parses a pattern of {@link java.text.MessageFormat} by recursive descent, leniently: see {@link JavaTextSyntax}. A
 * faulty argument is reported and left out.
 */
final class MessagePatternParser {
  private static final Set<String> WORDS = Set.of("number", "date", "time", "choice");

  private final MessageText text;
  private final Set<String> names;
  private final ProblemLog problems;

  /** Whether an argument was found, quoted ones included. */
  private boolean arguments;

  /** Whether an argument is not closed, so that neither are those around it. */
  private boolean unclosed;

  /** The unit of the first brace that is text; −1 for none. */
  private int firstBrace = -1;

  private MessagePatternParser(MessageText text, Set<String> names, ProblemLog problems) {
    this.text = text;
    this.names = names;
    this.problems = problems;
  }

  /**
   * The tokens of {@code text}.
   *
   * @param names the names of the source's text, for a translation
   */
  static List<Token> read(MessageText text, Set<String> names, ProblemLog problems) {
    return new MessagePatternParser(text, names, problems).read();
  }

  private List<Token> read() {
    Units units = Units.of(text.units());
    Content content = new Content(units, 0);
    content.read();
    List<Token> tokens = content.tokens.all();
    if (!arguments && names.isEmpty()) {
      tokens = withoutArguments(units);
    }
    if (firstBrace >= 0) {
      problems.note(new Problem(Rule.LITERAL_BRACE, firstBrace, "", ""));
    }
    if (isShownOtherwise(tokens)) {
      problems.note(new Problem(Rule.APOSTROPHE, text.units().indexOf('\''), "", ""));
    }
    return tokens;
  }

  /** Whether the apostrophes of the text are shown otherwise than today: by java.text, or as they are written. */
  private boolean isShownOtherwise(List<Token> tokens) {
    String units = text.units();
    return units.indexOf('\'') >= 0
        && (arguments || !names.isEmpty() ? StrictReading.differs(units, tokens) : units.contains("''"));
  }

  /** The tokens of a text without arguments, in which an apostrophe quotes nothing. */
  private List<Token> withoutArguments(Units units) {
    TokenCollector tokens = new TokenCollector(text);
    for (int at = 0; at < units.length(); at++) {
      tokens.add(units, at);
      if (units.at(at) == '\'' && units.is(at + 1, '\'')) {
        at++;
      }
    }
    return tokens.all();
  }

  /** The content of a text, of a part of a choice, or of a branch. */
  private final class Content {
    private final Units units;
    private final int depth;
    private final TokenCollector tokens = new TokenCollector(text);

    /** The choice whose branch it is; null for none. */
    private final ChoiceKeyword branch;
    private final String variable;
    private int at;

    Content(Units units, int depth) {
      this(units, 0, depth, null, "");
    }

    Content(Units units, int at, int depth, ChoiceKeyword branch, String variable) {
      this.units = units;
      this.at = at;
      this.depth = depth;
      this.branch = branch;
      this.variable = variable;
    }

    /** Reads up to the end, of a branch up to the brace that closes it. */
    void read() {
      int open = 0;
      while (at < units.length()) {
        char c = units.at(at);
        if (c == '}' && branch != null && open == 0) {
          return;
        }
        if (c == '\'') {
          apostrophe();
        } else if (c == '#' && branch != null && branch.isPlural()) {
          tokens.add(new Token.PluralNumber(units.origin(at++)));
        } else if (c == '{' && argument()) {
          arguments = true;
        } else {
          open += c == '{' ? 1 : c == '}' && open > 0 ? -1 : 0;
          if (c == '{' || c == '}') {
            firstBrace = firstBrace < 0 ? units.origin(at) : firstBrace;
          }
          tokens.add(units, at++);
        }
      }
    }

    private void apostrophe() {
      if (units.is(at + 1, '\'')) {
        tokens.add(units, at);
        at += 2;
        return;
      }
      boolean quotes = units.quotes(at, false) || branch != null && branch.isPlural() && units.is(at + 1, '#');
      if (!quotes) {
        tokens.add(units, at++);
        return;
      }
      int start = ++at;
      while (at < units.length() && (units.at(at) != '\'' || units.is(at + 1, '\''))) {
        at += units.at(at) == '\'' ? 2 : 1;
      }
      quoted(start, Math.min(at, units.length()));
      at = Math.min(at + 1, units.length());
    }

    private void quoted(int from, int to) {
      Matcher argument = ArgumentStart.QUOTED.matcher(units.characters()).region(from, to);
      while (argument.find()) {
        arguments = true;
        tokens.add(new Token.Quoted(units.origin(argument.start()), ArgumentStart.number(argument.group(1))));
        problems.note(new Problem(Rule.QUOTED_ARGUMENT, units.origin(argument.start()),
            "the apostrophes around “{" + argument.group(1) + "…” quote it, so that it is shown as it is written.",
            "Write '' for an apostrophe, as in l''{0}, or remove the apostrophes."));
      }
      for (int i = from; i < to; i++) {
        tokens.add(units, i);
        i += units.at(i) == '\'' ? 1 : 0;
      }
    }

    /** Reads the argument whose brace is here; false, at the same place, where the brace is text. */
    private boolean argument() {
      int start = at;
      try {
        Optional<Token> variableHere = variableInBraces();
        if (variableHere.isPresent()) {
          tokens.add(variableHere.get());
          return true;
        }
        Optional<ArgumentStart> opening = ArgumentStart.at(units, at);
        if (opening.isEmpty()) {
          return false;
        }
        tokens.add(opening.get().keyword().isPresent() ? choice(opening.get()) : argument(opening.get()));
      } catch (SyntaxFault fault) {
        int end = ArgumentEnd.of(units, start + 1, false);
        if (end >= 0 || !unclosed) {
          problems.add(fault.problem());
        }
        unclosed |= end < 0;
        at = end < 0 ? units.length() : end + 1;
      }
      return true;
    }

    /** The variable of the plural or select around, in braces: its number, or its word. */
    private Optional<Token> variableInBraces() {
      int end = at + 1 + variable.length();
      boolean here = !variable.isEmpty() && units.characters().startsWith(variable, at + 1) && units.is(end, '}');
      if (!here) {
        return Optional.empty();
      }
      Token token = new Token.Value(units.origin(at), variable, ParameterType.VALUE, "");
      at = end + 1;
      return Optional.of(token);
    }

    private Token argument(ArgumentStart opening) throws PatternFault {
      int offset = units.origin(at);
      int end = ArgumentEnd.of(units, opening);
      if (end < 0) {
        throw new PatternFault(offset, "the argument that begins here is never closed.",
            "Add the } that ends it, or write '{' for a brace.");
      }
      if (end == opening.end()) {
        at = end + 1;
        return new Token.Value(offset, opening.name(), ParameterType.VALUE, "");
      }
      Units format = units.slice(opening.end() + 1, end);
      int comma = format.characters().indexOf(',');
      String word = (comma < 0 ? format.characters() : format.characters().substring(0, comma)).strip();
      Units style = comma < 0 ? format.slice(format.length(), format.length())
          : format.slice(comma + 1, format.length());
      if (!word.equalsIgnoreCase("choice") && text.nextMark(units.origin(opening.end())) < units.origin(end)) {
        throw new PatternFault(offset, "a placeholder of the file cannot stand inside of “{" + opening.name() + ",…}”.",
            "Move it out.");
      }
      Token token = token(offset, opening.name(), word, format, style);
      at = end + 1;
      return token;
    }

    private Token token(int offset, String name, String word, Units format, Units style) throws PatternFault {
      return switch (word.toLowerCase(Locale.ROOT)) {
        case "" -> new Token.Value(offset, name, ParameterType.VALUE, "");
        case "number" -> number(offset, name, style);
        case "date" -> new Token.Formatted(offset, name, ArgumentFormat.ofDate(style));
        case "time" -> new Token.Formatted(offset, name, ArgumentFormat.ofTime(style));
        case "choice" -> limits(offset, name, style);
        default -> throw new PatternFault(format.origin(format.characters().indexOf(word)),
            "“" + word + "” is not a format of java.text, which refuses the whole text.",
            SpellingSuggestion.to(word, WORDS).map(meant -> "Did you mean " + meant + "?")
                .orElse("These words are not translated: write number, date, time or choice, or nothing for a plain {"
                    + name + "}."));
      };
    }

    private Token number(int offset, String name, Units style) throws PatternFault {
      ValueFormat format = ArgumentFormat.ofNumber(style);
      if (format.packed().equals("n:currency") && names.isEmpty()) {
        problems.note(new Problem(Rule.PATTERN_SYNTAX, offset,
            "the amount is shown in the currency of each locale, which"
                + " is seldom that of the amount.",
            "Write {" + name + ",number,::currency/EUR}, or let a facade's method take"
                + " a Currency too.")
            .as(Rule.Kind.NOTE));
      }
      return new Token.Formatted(offset, name, format);
    }

    private Token limits(int offset, String name, Units style) throws PatternFault {
      checkDepth(offset);
      List<Token.Branch> branches = new ArrayList<>();
      for (ChoicePattern.Branch each : ChoicePattern.of(style).branches()) {
        branches.add(new Token.Branch(each.offset(), Double.toString(each.limit()), part(each.text())));
      }
      return new Token.Choice(offset, ChoiceKeyword.CHOICE, name, 0, branches);
    }

    /** The tokens of a part of a choice, which is a pattern where it has a brace. */
    private List<Token> part(Units part) {
      if (part.characters().indexOf('{') >= 0) {
        Content content = new Content(part, depth + 1);
        content.read();
        return content.tokens.all();
      }
      TokenCollector literal = new TokenCollector(text);
      for (int i = 0; i < part.length(); i++) {
        literal.add(part, i);
      }
      return literal.all();
    }

    private void checkDepth(int offset) throws PatternFault {
      if (depth >= Nesting.DEEPEST) {
        throw new PatternFault(offset, Nesting.PROBLEM, Nesting.ADVICE);
      }
    }

    /** The plural or select of ICU that {@code opening} begins. */
    private Token choice(ArgumentStart opening) throws SyntaxFault {
      int offset = units.origin(at);
      checkDepth(offset);
      at = opening.end();
      IcuBranches branches = new IcuBranches(units, opening.keyword().get(), opening.name(), offset);
      while (branches.next(at)) {
        Content content =
            new Content(units, branches.start() + 1, depth + 1, opening.keyword().get(), opening.name());
        content.read();
        branches.add(content.tokens.all());
        at = content.at + 1;
      }
      at = branches.end();
      return branches.choice();
    }
  }
}
