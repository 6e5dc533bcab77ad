package dev.parlance.processor.syntax.angular;

import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Piece;
import dev.parlance.processor.spi.XmlCharacters;
import dev.parlance.processor.syntax.Nesting;
import dev.parlance.processor.syntax.PieceTokens;
import dev.parlance.processor.syntax.Problem;
import dev.parlance.processor.syntax.ProblemLog;
import dev.parlance.processor.syntax.Token;
import dev.parlance.processor.syntax.icu.IcuFault;
import dev.parlance.processor.syntax.icu.IcuSelector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parses the ICU messages in a text by recursive descent, as catalogs have them: {@code {name, word,}} opens one, and
 * every other brace is text.
 *
 * <p>Inside a branch {@code ''} is an apostrophe, and an apostrophe may {@linkplain IcuQuotation quote}. A {@code #} in a
 * plural is its number, except one directly before a digit or letter, as in {@code Ticket #1}. A faulty message is read
 * as characters.
 *
 * @see <a href="https://unicode-org.github.io/icu/userguide/format_parse/messages/">ICU, formatting messages</a>
 */
final class IcuParser {
  private final MessageText text;
  private final String units;
  private final Set<String> namesOfSource;
  private final boolean extracted;
  private final ProblemLog problems;

  /** The placeholders and variables of the text and its source; null while nobody asked. */
  private Set<String> names;

  /** The faults of the current outermost message. */
  private final List<IcuFault> faults = new ArrayList<>();

  /** The branches that the current outermost message has twice. */
  private final List<IcuFault> repeated = new ArrayList<>();

  /** What is worth knowing of the current outermost message unless it has a fault. */
  private final List<Problem> notes = new ArrayList<>();

  /** Whether the current outermost message is so faulty that its end is unknown. */
  private boolean endLost;

  /** Whether an apostrophe of the current outermost message quotes no brace though it is before one. */
  private boolean unquoted;

  private int nested;
  private int at;

  private IcuParser(MessageText text, Set<String> namesOfSource, boolean extracted, ProblemLog problems) {
    this.text = text;
    this.units = text.units();
    this.namesOfSource = namesOfSource;
    this.extracted = extracted;
    this.problems = problems;
  }

  /**
   * The tokens of {@code text}, with one token per ICU message.
   *
   * @param namesOfSource the names of the source's text, for a translation
   * @param extracted whether a select may lack {@code other}
   */
  static List<Token> read(MessageText text, Set<String> namesOfSource, boolean extracted, ProblemLog problems) {
    return new IcuParser(text, namesOfSource, extracted, problems).read();
  }

  private List<Token> read() {
    List<Token> tokens = new ArrayList<>();
    int done = 0;
    Optional<IcuMessageStart> next = units.indexOf('{') < 0 ? Optional.empty() : IcuMessageStart.next(units, 0);
    while (next.isPresent() && !endLost) {
      IcuMessageStart opening = next.get();
      at = opening.end();
      if (opening.keyword().isEmpty()) {
        report(opening.unknownWord());
      } else {
        Token message = message(opening);
        if (message != null) {
          PieceTokens.add(text, done, opening.index(), tokens);
          tokens.add(message);
          done = at;
        }
      }
      next = IcuMessageStart.next(units, at);
    }
    PieceTokens.add(text, done, units.length(), tokens);
    return tokens;
  }

  /** Parses the message behind {@code opening}; null where it is faulty. */
  private Token message(IcuMessageStart opening) {
    faults.clear();
    repeated.clear();
    notes.clear();
    unquoted = false;
    Token message = choice(opening, opening.keyword().orElseThrow());
    faults.forEach(this::report);
    if (!faults.isEmpty()) {
      return null;
    }
    repeated.forEach(this::report);
    notes.forEach(problems::note);
    return message;
  }

  private void report(IcuFault fault) {
    problems.add(fault.problem());
  }

  /** Parses from behind {@code opening} to behind the brace that closes it; after a fault, part of it or null. */
  private Token.Choice choice(IcuMessageStart opening, ChoiceKeyword keyword) {
    nested++;
    List<Token.Branch> branches = new ArrayList<>();
    Set<String> selectors = new HashSet<>();
    boolean faulty = false;
    long pluralOffset = 0;
    int selectorStart = -1;
    while (!endLost) {
      if (at == units.length()) {
        neverClosed(opening.index(), "the ICU " + keyword.word() + " that begins here");
        break;
      }
      char c = units.charAt(at);
      if (c == '}') {
        if (selectorStart >= 0) {
          faults.add(IcuSelector.notWellFormed(keyword, selectorStart));
        } else if (!faulty && !selectors.contains("other")) {
          withoutOther(opening.index(), keyword);
        }
        at++;
        nested--;
        return new Token.Choice(opening.index(), keyword, opening.variable(), pluralOffset, branches);
      }
      if (c == '{') {
        IcuSelector selector = IcuSelector.read(
            keyword, units, selectorStart < 0 ? at : selectorStart, at, selectors.isEmpty());
        faulty |= selector.fault().isPresent();
        selector.fault().ifPresent(faults::add);
        pluralOffset = selectors.isEmpty() ? selector.offset() : pluralOffset;
        if (!selectors.add(selector.word())) {
          repeated.add(new IcuFault(
              selector.index(), "the branch " + selector.word() + " occurs twice.", "Remove one of them."));
        }
        selectorStart = -1;
        branches.add(new Token.Branch(selector.index(), selector.word(), branch(keyword)));
      } else {
        selectorStart = selectorStart < 0 && !XmlCharacters.isSpace(c) ? at : selectorStart;
        checkMark(keyword);
        at++;
      }
    }
    return null;
  }

  private void withoutOther(int index, ChoiceKeyword keyword) {
    String what = "this ICU " + keyword.word() + " has no branch other {…}";
    if (extracted && !keyword.isPlural()) {
      notes.add(new Problem(Rule.ICU_SYNTAX, index, what + ": any other word shows nothing.",
          "Add it: the word other is not translated.").as(Rule.Kind.WARNING));
    } else {
      faults.add(new IcuFault(index, what + ".", "Add it: the word other is not translated."));
    }
  }

  /** Reports a placeholder between branches, but not after one that could not be read. */
  private void checkMark(ChoiceKeyword keyword) {
    if (!text.isMark(at)) {
      return;
    }
    if (text.mark(at) instanceof Piece.Fault) {
      problems.bracesLost();
    } else {
      fail(new IcuFault(at, "a placeholder is between the branches of this ICU " + keyword.word() + ".",
          "Move it into a branch."));
    }
  }

  /** Parses a branch from its opening brace to behind its closing brace. */
  private List<Token> branch(ChoiceKeyword keyword) {
    List<Token> content = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(at));
    int from = ++at;
    while (!endLost && !open.isEmpty()) {
      if (at == units.length()) {
        neverClosed(open.element(), "the brace that opens here");
        break;
      }
      char c = units.charAt(at);
      Optional<IcuMessageStart> inner = c == '{' ? IcuMessageStart.at(units, at) : Optional.empty();
      boolean doubled = open.size() > 1 && open.element() == at - 1;
      Optional<BracedName> name = c == '{' && !doubled ? BracedName.at(units, at).filter(this::isKnown)
          : Optional.empty();
      if (inner.isPresent() && !inner.get().isFormatted()) {
        PieceTokens.add(text, from, at, content);
        nested(inner.get(), content);
        from = at;
      } else if (name.isPresent()) {
        PieceTokens.add(text, from, at, content);
        PieceTokens.addPlaceholder(name.get().name(), at, content);
        from = at = name.get().end();
      } else if (c == '\'') {
        from = apostrophe(keyword, from, content);
      } else if (c == '#' && keyword.isPlural() && !NumberSign.isText(units, at, keyword)) {
        PieceTokens.add(text, from, at, content);
        content.add(new Token.PluralNumber(at));
        from = ++at;
      } else {
        inner.map(IcuMessageStart::unknownWord).ifPresent(faults::add);
        if (c == '#' && keyword.isPlural()) {
          notes.add(NumberSign.note(units, at));
        }
        if (c == '{') {
          open.push(at);
        } else if (c == '}') {
          open.pop();
        }
        at++;
      }
    }
    PieceTokens.add(text, from, Math.max(from, at - 1), content);
    return content;
  }

  private void nested(IcuMessageStart inner, List<Token> content) {
    Optional<ChoiceKeyword> keyword = inner.keyword();
    if (keyword.isEmpty()) {
      fail(inner.unknownWord());
    } else if (nested == Nesting.DEEPEST) {
      fail(new IcuFault(Rule.MALFORMED_ENTRY, inner.index(), Nesting.PROBLEM, Sentence.of(Nesting.ADVICE)));
    } else {
      at = inner.end();
      Token message = choice(inner, keyword.get());
      if (message != null) {
        content.add(message);
      }
    }
  }

  /**
   * Skips an apostrophe and the text that it quotes; returns where the units begin that are not in {@code content} yet.
   */
  private int apostrophe(ChoiceKeyword keyword, int from, List<Token> content) {
    char next = at + 1 < units.length() ? units.charAt(at + 1) : 0;
    if (next == '\'') {
      PieceTokens.add(text, from, at + 1, content);
      at += 2;
      return at;
    }
    int end = IcuQuotation.end(units, at, keyword.isPlural());
    if (end < 0) {
      unquoted |= next == '{';
      at++;
      return from;
    }
    PieceTokens.add(text, from, at, content);
    int quoted = at + 1;
    for (int i = quoted; i < end; i++) {
      if (units.charAt(i) == '\'') {
        PieceTokens.add(text, quoted, ++i, content);
        quoted = i + 1;
      }
    }
    PieceTokens.add(text, quoted, end, content);
    at = end + 1;
    return at;
  }

  private boolean isKnown(BracedName name) {
    if (names == null) {
      names = BracedName.in(text);
      names.addAll(namesOfSource);
    }
    return name.isOneOf(names);
  }

  private void neverClosed(int index, String what) {
    fail(new IcuFault(index, what + " is never closed.", "Add the } that ends it"
        + (unquoted ? ", or '{' for a literal {: an apostrophe alone does not quote it." : ".")));
  }

  /** Keeps only this fault, since it may have caused the earlier ones. */
  private void fail(IcuFault fault) {
    faults.clear();
    faults.add(fault);
    endLost = true;
  }
}
