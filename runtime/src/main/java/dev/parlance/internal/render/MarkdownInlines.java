package dev.parlance.internal.render;

import dev.parlance.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The content of one paragraph as Markdown: collected first, since whether a {@code *} is a delimiter depends on what
 * follows it.
 */
final class MarkdownInlines {
  private final List<MarkdownPart> parts = new ArrayList<>();

  /** The indexes of the starts of elements that are still open. */
  private final List<Integer> open = new ArrayList<>();

  private final List<Emphasis> emphases = new ArrayList<>();

  /** The last part where it is words; else null. */
  private MarkdownPart.Words lastWords;

  private boolean afterCode;
  private int lastContent = -1;

  /** An element that may be written with delimiters, by the indexes of its start and its end. */
  private record Emphasis(String name, int start, int end) {}

  private void add(MarkdownPart part) {
    parts.add(part);
    lastWords = null;
    afterCode = false;
  }

  private void addContent(MarkdownPart part) {
    add(part);
    lastContent = parts.size() - 1;
  }

  void words(String text) {
    MarkdownPart.Words words = new MarkdownPart.Words(lastWords == null ? text : lastWords.text() + text);
    if (lastWords == null) {
      addContent(words);
    } else {
      parts.set(lastContent, words);
    }
    lastWords = words;
  }

  void code(String text) {
    if (!text.isEmpty()) {
      addContent(new MarkdownPart.Code(text, afterCode));
      afterCode = true;
    }
  }

  /** Adds an image by its attributes, which include {@code src}. */
  void image(Map<String, String> attributes) {
    addContent(new MarkdownPart.Image(
        attributes.getOrDefault("alt", ""), attributes.get("src"), attributes.get("title")));
  }

  void start(String name) {
    if (name.equals("q")) {
      words("“");
    } else {
      open.add(parts.size());
      add(new MarkdownPart.Start(tag(name), false));
    }
  }

  void end(String name) {
    if (name.equals("q")) {
      words("”");
    } else {
      addEnd(tag(name));
    }
  }

  private void addEnd(String name) {
    int end = parts.size();
    add(new MarkdownPart.End(name, false));
    if (!open.isEmpty()) {
      int start = open.remove(open.size() - 1);
      if (name.equals("strong") || name.equals("em")) {
        emphases.add(new Emphasis(name, start, end));
      }
    }
  }

  private static String tag(String name) {
    return name.equals("b") ? "strong" : name.equals("i") ? "em" : name;
  }

  void startLink() {
    add(new MarkdownPart.StartLink());
  }

  void endLink(Link link) {
    add(new MarkdownPart.EndLink(link));
  }

  void lineBreak() {
    add(new MarkdownPart.LineBreak());
  }

  void breakOpportunity() {
    add(new MarkdownPart.BreakOpportunity());
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** The text without markup. */
  String text() {
    StringBuilder out = new StringBuilder();
    for (MarkdownPart part : parts) {
      out.append(part.text());
    }
    return out.toString();
  }

  /** The paragraph as Markdown; on one line if it is a {@code heading}. */
  String render(boolean heading) {
    delimit();
    MarkdownText out = new MarkdownText(heading);
    for (int i = 0; i < parts.size(); i++) {
      parts.get(i).write(out, i < lastContent);
    }
    return out.finish();
  }

  /**
   * Writes elements as {@code *} or {@code **} where that is safe; the others stay tags.
   *
   * <p>It is safe where the delimiters are certain to open and close by the <a
   * href="https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run">rules for delimiter runs</a>: a letter or
   * digit inside, white space or ASCII punctuation outside, and no other run beside them.
   */
  private void delimit() {
    for (Emphasis emphasis : emphases) {
      if (isDelimited(emphasis.start(), emphasis.end())) {
        parts.set(emphasis.start(), new MarkdownPart.Start(emphasis.name(), true));
        parts.set(emphasis.end(), new MarkdownPart.End(emphasis.name(), true));
      }
    }
  }

  private boolean isDelimited(int start, int end) {
    return parts.get(start + 1).start() == MarkdownPart.Edge.WORD
        && parts.get(end - 1).end() == MarkdownPart.Edge.WORD
        && (start == 0 || parts.get(start - 1).end().mayBeOutside())
        && (end + 1 == parts.size() || parts.get(end + 1).start().mayBeOutside());
  }
}
