package dev.parlance.processor.message;

import dev.parlance.processor.message.Placeholder.Meaning;
import dev.parlance.processor.report.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Pairs the tags of one text, or of one branch of an ICU, by nesting, and builds the tree of its parts. */
final class TagPairing {
  private static final int DEEPEST_NESTING = 100;

  private final ProblemLog problems;
  private final Bindings bindings;
  private final Token.Icu icu;
  private final TagPairing outer;
  private final Open root = new Open("", -1, new Placeholder.Start("", new Meaning.Content()));
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Token.Placeholder> strays = new ArrayList<>();

  /** The families that a branch opens and does not close: what closes them behind it is no second problem. */
  private final Set<String> leftOpen = new HashSet<>();

  /** That of the branch of {@code icu} in a text whose own is {@code outer}; both are null for a whole text. */
  private TagPairing(ProblemLog problems, Bindings bindings, Token.Icu icu, TagPairing outer) {
    this.problems = problems;
    this.bindings = bindings;
    this.icu = icu;
    this.outer = outer;
    open.push(root);
  }

  /** The parts of the text that {@code tokens} are; after a problem, some of them. */
  static List<Part> parts(List<Token> tokens, Bindings bindings, ProblemLog problems) {
    return new TagPairing(problems, bindings, null, null).parts(tokens);
  }

  private List<Part> parts(List<Token> tokens) {
    for (Token token : tokens) {
      if (token instanceof Token.Characters characters) {
        innermost().addWords(characters.value());
      } else if (token instanceof Token.Placeholder tag) {
        add(tag);
      } else if (token instanceof Token.Icu inner) {
        innermost().add(choice(inner));
      } else if (token instanceof Token.Hash) {
        innermost().add(new Part.Number(parameter(icu), icu.subtrahend()));
      }
    }
    while (innermost() != root) {
      Open unclosed = open.pop();
      if (!unclosed.torn && !isMisspelt(unclosed)) {
        problems.add(new Problem(Rule.UNBALANCED_TAG, unclosed.offset, quote(unclosed.name) + " is never closed.",
            "Add " + quote("CLOSE_" + unclosed.start.family()) + " after what it holds."));
      }
      close(unclosed);
      for (TagPairing around = outer; around != null; around = around.outer) {
        around.leftOpen.add(unclosed.start.family());
      }
    }
    strays.forEach(stray -> problems.add(new Problem(Rule.UNBALANCED_TAG, stray.offset(),
        quote(stray.name()) + " closes nothing.",
        "Remove it, or add " + quote("START_" + family(stray)) + " before what it should hold.")));
    return root.parts();
  }

  private Part choice(Token.Icu inner) {
    List<Part.Branch> branches = new ArrayList<>();
    for (Token.Branch branch : inner.branches()) {
      branches.add(new Part.Branch(
          branch.selector(), new TagPairing(problems, bindings, inner, this).parts(branch.content())));
    }
    return new Part.Choice(parameter(inner), inner.keyword(), inner.subtrahend(), branches);
  }

  private Parameter parameter(Token.Icu of) {
    return bindings.parameter(of.variable(), of.keyword().type());
  }

  /** Whether what closes nothing was meant to close {@code unclosed}: one problem, told where the name is wrong. */
  private boolean isMisspelt(Open unclosed) {
    String family = unclosed.start.family();
    for (Iterator<Token.Placeholder> all = strays.iterator(); all.hasNext(); ) {
      Token.Placeholder stray = all.next();
      boolean misspelt = !family(stray).equals(family) && letters(family(stray)).equals(letters(family));
      if (misspelt && stray.offset() > unclosed.offset) {
        all.remove();
        problems.add(new Problem(Rule.UNBALANCED_TAG, stray.offset(), quote(stray.name()) + " closes nothing.",
            "Did you mean " + quote("CLOSE_" + family) + "?"));
        return true;
      }
    }
    return false;
  }

  private static String family(Token.Placeholder close) {
    return ((Placeholder.Close) Placeholder.named(close.name())).family();
  }

  private static String letters(String name) {
    return name.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
  }

  private void add(Token.Placeholder tag) {
    Placeholder placeholder = Placeholder.named(tag.name());
    if (placeholder instanceof Placeholder.Start start) {
      open(tag, start);
    } else if (placeholder instanceof Placeholder.Close end) {
      close(tag, end.family());
    } else if (placeholder instanceof Placeholder.VoidElement element) {
      innermost().add(new Part.VoidElement(element.html()));
    } else if (placeholder instanceof Placeholder.CallersElement) {
      innermost().add(
          new Part.CallersElement(bindings.parameter(tag.name(), Parameter.Type.ELEMENT), List.of()));
    } else {
      Part.Included included = bindings.included(tag.name());
      innermost().add(included == null ? value(bindings.parameter(tag.name(), Parameter.Type.VALUE)) : included);
    }
  }

  private static Part value(Parameter parameter) {
    return parameter.type() == Parameter.Type.NUMBER ? new Part.Number(parameter, 0) : new Part.Value(parameter);
  }

  private void open(Token.Placeholder tag, Placeholder.Start start) {
    if (open.size() > DEEPEST_NESTING) {
      problems.malformed(tag.offset(), "placeholders are nested more than " + DEEPEST_NESTING + " deep.",
          "Close some before opening more.");
    }
    // What is too deep is laid flat, so that no walk through the tree is deep.
    Placeholder.Start kept =
        open.size() > DEEPEST_NESTING ? new Placeholder.Start(start.family(), new Meaning.Content()) : start;
    open.push(new Open(tag.name(), tag.offset(), kept));
  }

  private void close(Token.Placeholder tag, String family) {
    Open paired = innermost(family);
    if (paired == null) {
      if (!leftOpen.contains(family) && !isTorn(tag, family)) {
        strays.add(tag);
      }
    } else if (paired == innermost()) {
      open.pop();
      close(paired);
    } else {
      String crossed = quote(innermost().name);
      problems.add(new Problem(Rule.UNBALANCED_TAG, tag.offset(),
          quote(tag.name()) + " stands before the end of " + crossed + ", which was opened later.",
          "Close " + crossed + " first."));
      open.remove(paired);
    }
  }

  /** Whether {@code close} closes what was opened outside of this branch. */
  private boolean isTorn(Token.Placeholder close, String family) {
    for (TagPairing around = outer; around != null; around = around.outer) {
      Open opened = around.innermost(family);
      if (opened != null) {
        if (!opened.torn) {
          problems.add(new Problem(Rule.UNBALANCED_TAG, close.offset(),
              quote(close.name()) + " stands inside a branch, and " + quote(opened.name) + " outside of it.",
              "Put both inside, or both outside."));
        }
        opened.torn = true;
        return true;
      }
    }
    return false;
  }

  private void close(Open closed) {
    Meaning meaning = closed.start.meaning();
    if (meaning instanceof Meaning.Link) {
      innermost().add(new Part.Link(bindings.parameter(closed.name, Parameter.Type.LINK), closed.parts()));
    } else if (meaning instanceof Meaning.Element element) {
      innermost().add(new Part.Element(element.html(), closed.parts()));
    } else if (meaning instanceof Meaning.CallersElement) {
      innermost().add(
          new Part.CallersElement(bindings.parameter(closed.name, Parameter.Type.ELEMENT), closed.parts()));
    } else if (meaning instanceof Meaning.Block) {
      innermost().add(new Part.Block(bindings.parameter(closed.name, Parameter.Type.FLAG), closed.parts()));
    } else {
      closed.parts().forEach(innermost()::add);
    }
  }

  private Open innermost() {
    return open.getFirst();
  }

  private Open innermost(String family) {
    for (Open each : open) {
      if (each.start.family().equals(family)) {
        return each;
      }
    }
    return null;
  }

  private static String quote(String name) {
    return "<x id=\"" + name + "\"/>";
  }

  /** A tag that is open, or the text itself, with what it holds so far. */
  private static final class Open {
    final String name;
    final int offset;
    final Placeholder.Start start;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    boolean torn;

    Open(String name, int offset, Placeholder.Start start) {
      this.name = name;
      this.offset = offset;
      this.start = start;
    }

    void add(Part part) {
      if (part instanceof Part.Text text) {
        words.append(text.value());
      } else {
        endWords();
        parts.add(part);
      }
    }

    void addWords(String more) {
      words.append(more);
    }

    List<Part> parts() {
      endWords();
      return parts;
    }

    private void endWords() {
      if (words.length() > 0) {
        parts.add(new Part.Text(words.toString()));
        words.setLength(0);
      }
    }
  }
}
