package dev.parlance.processor.syntax.icu;

import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.message.ParameterType;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.syntax.Nesting;
import dev.parlance.processor.syntax.Problem;
import dev.parlance.processor.syntax.ProblemLog;
import dev.parlance.processor.syntax.SyntaxFault;
import dev.parlance.processor.syntax.Token;
import dev.parlance.processor.syntax.TokenCollector;
import dev.parlance.processor.syntax.UnclosedFault;
import dev.parlance.processor.syntax.Units;
import java.util.List;
import java.util.Set;

/**
 * Parses a message of ICU by recursive descent. A faulty argument is reported and left out; a closing brace that closes
 * nothing is text.
 */
public final class IcuMessageParser {
  private final MessageText text;
  private final Units units;
  private final IcuDialect dialect;
  private final ProblemLog problems;

  private final IcuQuotations quotations;

  /** Whether an argument is not closed, so that neither are those around it. */
  private boolean unclosed;

  private IcuMessageParser(MessageText text, IcuDialect dialect, ProblemLog problems) {
    this.text = text;
    this.units = Units.of(text.units());
    this.dialect = dialect;
    this.problems = problems;
    this.quotations = new IcuQuotations(units, dialect);
  }

  /**
   * The tokens of {@code text} in {@code dialect}.
   *
   * @param names the names of the source's text, for a translation
   */
  public static List<Token> read(MessageText text, IcuDialect dialect, Set<String> names, ProblemLog problems) {
    IcuMessageParser parser = new IcuMessageParser(text, dialect, problems);
    Content content = parser.new Content(0, 0, null);
    content.read();
    List<Token> tokens = content.tokens.all();
    return parser.quotations.isEmpty() ? tokens : parser.quotations.check(tokens, names, problems);
  }

  /** The content of a text or of a branch. */
  private final class Content {
    private final TokenCollector tokens = new TokenCollector(text);
    private final int depth;

    /** The choice whose branch it is; null for none. */
    private final ChoiceKeyword branch;
    private int at;

    Content(int at, int depth, ChoiceKeyword branch) {
      this.at = at;
      this.depth = depth;
      this.branch = branch;
    }

    /** Reads up to the end, of a branch up to the brace that closes it. */
    void read() {
      while (at < units.length()) {
        char c = units.at(at);
        if (c == '}' && branch != null) {
          return;
        }
        if (c == '\'' && dialect.apostrophes()) {
          apostrophe();
        } else if (c == '{') {
          argument();
        } else if (c == '#' && dialect.numberSign() && branch != null && branch.isPlural()) {
          tokens.add(new Token.PluralNumber(at++));
        } else {
          if (c == '}') {
            problems.note(new Problem(Rule.ICU_SYNTAX, at, "this } closes nothing, so readers see it.",
                "Remove it, add the { that it closes, or write '}' if it is meant" + dialect.quoting() + ".")
                .as(Rule.Kind.WARNING));
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
      if (!dialect.quotes(units, at, branch)) {
        tokens.add(units, at++);
        return;
      }
      int start = at++;
      while (at < units.length() && (units.at(at) != '\'' || units.is(at + 1, '\''))) {
        tokens.addQuoted(units, at);
        at += units.at(at) == '\'' ? 2 : 1;
      }
      quotations.add(start, Math.min(at, units.length()));
      if (at >= units.length()) {
        problems.note(new Problem(Rule.ICU_SYNTAX, start,
            "the quotation that this apostrophe opens is never closed, so nothing behind it is a placeholder.",
            "Close it with another one, or write '' for an apostrophe.").as(Rule.Kind.WARNING));
      }
      at = Math.min(at + 1, units.length());
    }

    /** Reads the argument whose brace is here; after a fault, goes on behind the brace that closes it. */
    private void argument() {
      int start = at;
      try {
        IcuArgument argument = IcuArgument.at(units, start, dialect);
        if (argument.keyword().isPresent()) {
          tokens.add(choice(argument));
        } else {
          checkMarks(argument);
          tokens.add(token(argument));
          at = argument.end();
        }
      } catch (SyntaxFault fault) {
        int end = dialect.closing(units, start + 1);
        if (end >= 0 || !unclosed) {
          problems.add(fault instanceof UnclosedFault
              ? quotations.behind(start).orElse(fault.problem()) : fault.problem());
        }
        unclosed |= end < 0;
        at = end < 0 ? units.length() : end + 1;
      }
    }

    private void checkMarks(IcuArgument argument) throws SyntaxFault {
      if (text.nextMark(argument.start()) < argument.end()) {
        throw IcuArgument.fault(argument.start(),
            "a placeholder of the file cannot stand inside of “{" + argument.name() + ",…}”.", "Move it out.");
      }
    }

    private Token token(IcuArgument argument) throws SyntaxFault {
      return argument.word().isEmpty()
          ? new Token.Value(argument.start(), argument.name(), ParameterType.VALUE, "")
          : new Token.Formatted(argument.start(), argument.name(), IcuFormats.of(argument, problems));
    }

    private Token choice(IcuArgument opening) throws SyntaxFault {
      if (depth >= Nesting.DEEPEST) {
        throw new SyntaxFault(Nesting.problem(opening.start()));
      }
      ChoiceKeyword keyword = opening.keyword().orElseThrow();
      IcuBranches branches = new IcuBranches(units, keyword, opening.name(), opening.start());
      int next = opening.end();
      while (branches.next(next)) {
        Content content = new Content(branches.start() + 1, depth + 1, keyword);
        content.read();
        branches.add(content.tokens.all());
        next = content.at + 1;
      }
      at = branches.end();
      return branches.choice();
    }
  }
}
