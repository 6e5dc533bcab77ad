package dev.parlance.processor.message;

import dev.parlance.processor.message.Placeholder.Meaning;
import dev.parlance.processor.report.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Pairs the tags of one text by nesting, and builds the tree of its parts. */
final class TagPairing {
  private static final int DEEPEST_NESTING = 100;

  private final ProblemLog problems;
  private final Map<String, Parameter> parameters;
  private final Open root = new Open("", -1, new Placeholder.Start("", new Meaning.Content()));
  private final Deque<Open> open = new ArrayDeque<>();

  TagPairing(ProblemLog problems, Map<String, Parameter> parameters) {
    this.problems = problems;
    this.parameters = parameters;
    open.push(root);
  }

  /** The parts of the text that {@code tokens} are; after a problem, some of them. */
  List<Part> parts(List<Token> tokens) {
    for (Token token : tokens) {
      if (token instanceof Token.Characters characters) {
        innermost().addWords(characters.value());
      } else if (token instanceof Token.Placeholder tag) {
        add(tag);
      }
    }
    while (innermost() != root) {
      Open unclosed = open.pop();
      if (!(unclosed.start.meaning() instanceof Meaning.Unknown)) {
        problems.add(new Problem(Rule.UNBALANCED_TAG, unclosed.offset, quote(unclosed.name) + " is never closed.",
            "Add " + quote("CLOSE_" + unclosed.start.family()) + " after what it holds."));
      }
      close(unclosed);
    }
    return root.parts();
  }

  private void add(Token.Placeholder tag) {
    Placeholder placeholder = Placeholder.named(tag.name());
    if (placeholder instanceof Placeholder.Start start) {
      open(tag, start);
    } else if (placeholder instanceof Placeholder.Close end) {
      close(tag, end.family());
    } else if (placeholder instanceof Placeholder.VoidElement element) {
      innermost().add(new Part.VoidElement(element.html()));
    } else if (placeholder instanceof Placeholder.Unknown unknown) {
      reportUnknown(tag, unknown.what());
    } else {
      innermost().add(new Part.Value(parameters.get(tag.name())));
    }
  }

  private void open(Token.Placeholder tag, Placeholder.Start start) {
    if (start.meaning() instanceof Meaning.Unknown unknown) {
      reportUnknown(tag, unknown.what());
    }
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
      problems.add(new Problem(Rule.UNBALANCED_TAG, tag.offset(), quote(tag.name()) + " closes nothing.",
          "Remove it, or add " + quote("START_" + family) + " before what it should hold."));
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
      innermost().add(new Part.Link(parameters.get(closed.name), closed.parts()));
    } else if (meaning instanceof Meaning.Element element) {
      innermost().add(new Part.Element(element.html(), closed.parts()));
    } else {
      closed.parts().forEach(innermost()::add);
    }
  }

  private Open innermost() {
    return open.getFirst();
  }

  private void reportUnknown(Token.Placeholder tag, String what) {
    problems.malformed(tag.offset(),
        quote(tag.name()) + " stands for " + what + ", which this version of Parlance cannot express.",
        "Leave the entry out for now.");
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
