package dev.parlance.processor.message;

import dev.parlance.processor.message.Placeholder.Meaning;
import dev.parlance.processor.report.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Pairs the tags of one text, or of one branch of an ICU, by nesting, and builds the tree of its parts. */
final class TagPairing {
  private static final int DEEPEST_NESTING = 100;

  private final ProblemLog problems;
  private final Bindings bindings;
  private final Token.Icu plural;
  private final Open root = new Open("", -1, new Placeholder.Start("", new Meaning.Content()));
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Token.Placeholder> strays = new ArrayList<>();

  private TagPairing(ProblemLog problems, Bindings bindings, Token.Icu plural) {
    this.problems = problems;
    this.bindings = bindings;
    this.plural = plural;
    open.push(root);
  }

  /** The parts of the text that {@code tokens} are; after a problem, some of them. */
  static List<Part> parts(List<Token> tokens, Bindings bindings, ProblemLog problems) {
    return new TagPairing(problems, bindings, null).parts(tokens);
  }

  private List<Part> parts(List<Token> tokens) {
    for (Token token : tokens) {
      if (token instanceof Token.Characters characters) {
        innermost().addWords(characters.value());
      } else if (token instanceof Token.Placeholder tag) {
        add(tag);
      } else if (token instanceof Token.Icu icu) {
        innermost().add(choice(icu));
      } else if (token instanceof Token.Hash) {
        innermost().add(new Part.Number(parameter(plural), plural.subtrahend()));
      }
    }
    while (innermost() != root) {
      Open unclosed = open.pop();
      if (!isMisspelt(unclosed)) {
        problems.add(new Problem(Rule.UNBALANCED_TAG, unclosed.offset, quote(unclosed.name) + " is never closed.",
            "Add " + quote("CLOSE_" + unclosed.start.family()) + " after what it holds."));
      }
      close(unclosed);
    }
    strays.forEach(stray -> problems.add(new Problem(Rule.UNBALANCED_TAG, stray.offset(),
        quote(stray.name()) + " closes nothing.",
        "Remove it, or add " + quote("START_" + family(stray)) + " before what it should hold.")));
    return root.parts();
  }

  private Part choice(Token.Icu icu) {
    List<Part.Branch> branches = new ArrayList<>();
    for (Token.Branch branch : icu.branches()) {
      branches.add(new Part.Branch(
          branch.selector(), new TagPairing(problems, bindings, icu).parts(branch.content())));
    }
    return new Part.Choice(parameter(icu), icu.keyword(), icu.subtrahend(), branches);
  }

  private Parameter parameter(Token.Icu icu) {
    return bindings.parameter(icu.variable(), Parameters.type(icu));
  }

  /** Whether what closes nothing was meant to close {@code unclosed}: one problem, told where the name is wrong. */
  private boolean isMisspelt(Open unclosed) {
    String family = unclosed.start.family();
    for (Token.Placeholder stray : strays) {
      boolean misspelt = !family(stray).equals(family) && letters(family(stray)).equals(letters(family));
      if (misspelt && stray.offset() > unclosed.offset) {
        strays.remove(stray);
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
    Open paired = open.stream().filter(each -> each.start.family().equals(family)).findFirst().orElse(null);
    if (paired == null) {
      strays.add(tag);
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
