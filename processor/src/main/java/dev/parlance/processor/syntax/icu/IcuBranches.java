package dev.parlance.processor.syntax.icu;

import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.XmlCharacters;
import dev.parlance.processor.syntax.SyntaxFault;
import dev.parlance.processor.syntax.Token;
import dev.parlance.processor.syntax.UnclosedFault;
import dev.parlance.processor.syntax.Units;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the selectors between the branches of a plural or select of ICU. */
public final class IcuBranches {
  private final Units units;
  private final ChoiceKeyword keyword;
  private final String variable;
  private final int offset;
  private final List<Token.Branch> branches = new ArrayList<>();
  private final Set<String> selectors = new HashSet<>();
  private long pluralOffset;
  private IcuSelector selector;
  private int start;
  private int end;

  /**
   * The branches of a choice.
   *
   * @param units the characters that they are in
   * @param keyword the word of the choice
   * @param variable its variable
   * @param offset the unit of the text where it begins
   */
  public IcuBranches(Units units, ChoiceKeyword keyword, String variable, int offset) {
    this.units = units;
    this.keyword = keyword;
    this.variable = variable;
    this.offset = offset;
  }

  /**
   * Reads the selector at {@code from}; false where the choice ends instead.
   *
   * @throws SyntaxFault where it is faulty, or nothing closes the choice
   */
  public boolean next(int from) throws SyntaxFault {
    int at = from;
    while (at < units.length() && XmlCharacters.isSpace(units.at(at))) {
      at++;
    }
    int word = at;
    while (at < units.length() && units.at(at) != '{' && units.at(at) != '}') {
      at++;
    }
    if (at >= units.length()) {
      throw new UnclosedFault(new IcuFault(offset,
          "the ICU " + keyword.word() + " that begins here is never closed.", "Add the } that ends it.").problem());
    }
    if (units.at(at) == '}') {
      end = at + 1;
      if (at > word) {
        throw fault(IcuSelector.notWellFormed(keyword, word));
      }
      if (!selectors.contains("other")) {
        throw fault(offset, "this ICU " + keyword.word() + " has no branch other {…}.",
            "Add it: the word other is not translated.");
      }
      return false;
    }
    if (units.characters().substring(word, at).indexOf(MessageText.MARK) >= 0) {
      throw fault(IcuSelector.notWellFormed(keyword, word));
    }
    selector = IcuSelector.read(keyword, units.characters(), word, at, selectors.isEmpty());
    if (selector.fault().isPresent()) {
      throw fault(selector.fault().get());
    }
    pluralOffset = selectors.isEmpty() ? selector.offset() : pluralOffset;
    if (!selectors.add(selector.word())) {
      throw fault(units.origin(selector.index()), "the branch " + selector.word() + " occurs twice.",
          "Remove one of them.");
    }
    start = at;
    return true;
  }

  private SyntaxFault fault(IcuFault fault) {
    return new SyntaxFault(
        new IcuFault(fault.rule(), units.origin(fault.index()), fault.what(), fault.advice()).problem());
  }

  private static SyntaxFault fault(int offset, String what, String advice) {
    return new SyntaxFault(new IcuFault(offset, what, advice).problem());
  }

  /** The index of the brace that opens the current branch. */
  public int start() {
    return start;
  }

  /** The index behind the brace that closes the choice. */
  public int end() {
    return end;
  }

  /** Adds the content of the current branch. */
  public void add(List<Token> content) {
    branches.add(new Token.Branch(units.origin(selector.index()), selector.word(), content));
  }

  /** The choice, once its end is found. */
  public Token choice() {
    return new Token.Choice(offset, keyword, variable, pluralOffset, branches);
  }
}
