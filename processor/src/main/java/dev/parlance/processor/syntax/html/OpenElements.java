package dev.parlance.processor.syntax.html;

import dev.parlance.processor.syntax.HtmlElements;
import dev.parlance.processor.syntax.Nesting;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * The elements that are open in a text or a branch, and which of them HTML ends where it has no tag (<a
 * href="https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody">HTML, “in body”</a>).
 */
final class OpenElements {
  /** The elements whose end tags may be left out. */
  private static final Set<String> IMPLIED = Set.of("dd", "dt", "li", "p", "rp", "rt");

  private static final Set<String> DEFINITIONS = Set.of("dd", "dt");
  private static final Set<String> RUBY = Set.of("rp", "rt");

  /** The elements whose end tags end a formatting element, or nothing else, where others are open in them. */
  private static final Set<String> FORMATTING =
      Set.of("a", "b", "big", "code", "em", "i", "s", "small", "strike", "strong", "tt", "u");

  /** The elements that are not blocks: of what is open in them, their end tags end only what belongs to a ruby. */
  private static final Set<String> ORDINARY =
      Set.of("abbr", "acronym", "bdi", "bdo", "cite", "data", "del", "dfn", "ins",
          "kbd", "mark", "q", "rp", "rt", "ruby", "samp", "span", "sub", "sup", "time", "var");

  private static final int MOST = 2 * Nesting.DEEPEST;

  private final Deque<String> open = new ArrayDeque<>();

  /** Whether the end tag of {@code name} may be left out. */
  static boolean isImplied(String name) {
    return IMPLIED.contains(name);
  }

  /** The elements that the start of {@code name} ends, innermost first. */
  List<String> endedBy(String name) {
    List<String> ended = new ArrayList<>();
    if (name.equals("li")) {
      endThrough(Set.of("li"), ended);
    } else if (DEFINITIONS.contains(name)) {
      endThrough(DEFINITIONS, ended);
    } else if (RUBY.contains(name) && open.contains("ruby")) {
      while (IMPLIED.contains(open.peek())) {
        ended.add(open.pop());
      }
    }
    if (HtmlElements.isBlock(name)) {
      endThrough(Set.of("p"), ended);
    }
    return ended;
  }

  /** Opens {@code name}, unless so many are open that this is the problem. */
  void push(String name) {
    if (open.size() < MOST) {
      open.push(name);
    }
  }

  /** Ends the innermost of {@code names} where all in it may be ended, too. */
  private void endThrough(Set<String> names, List<String> ended) {
    int count = 0;
    for (String each : open) {
      count++;
      if (names.contains(each)) {
        for (int i = 0; i < count; i++) {
          ended.add(open.pop());
        }
        return;
      }
      if (!IMPLIED.contains(each)) {
        return;
      }
    }
  }

  /** Ends {@code name}; returns the elements in it that end with it, innermost first. */
  List<String> end(String name) {
    List<String> ended = new ArrayList<>();
    if (!open.contains(name)) {
      return ended;
    }
    Set<String> ending = FORMATTING.contains(name) ? Set.of() : ORDINARY.contains(name) ? RUBY : IMPLIED;
    while (!open.getFirst().equals(name) && ending.contains(open.getFirst())) {
      ended.add(open.pop());
    }
    open.removeFirstOccurrence(name);
    return ended;
  }
}
