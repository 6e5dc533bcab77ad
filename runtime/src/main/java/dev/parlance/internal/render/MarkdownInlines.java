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

  void words(String text) {
    if (last() instanceof MarkdownPart.Words words) {
      words.append(text);
    } else {
      parts.add(new MarkdownPart.Words(text));
    }
  }

  void code(String text) {
    if (!text.isEmpty()) {
      // Two code spans in a row would be one.
      parts.add(new MarkdownPart.Code(text, last() instanceof MarkdownPart.Code));
    }
  }

  private MarkdownPart last() {
    return parts.isEmpty() ? null : parts.get(parts.size() - 1);
  }

  /** Adds an image by its attributes, which include {@code src}. */
  void image(Map<String, String> attributes) {
    parts.add(new MarkdownPart.Image(
        attributes.getOrDefault("alt", ""), attributes.get("src"), attributes.get("title")));
  }

  void start(String name) {
    parts.add(new MarkdownPart.Start(tag(name), ""));
  }

  void end(String name) {
    if (last() instanceof MarkdownPart.Start start && MarkdownDelimiters.isEmphasis(start.name())) {
      // Markdown cannot emphasize nothing.
      parts.remove(parts.size() - 1);
    } else {
      parts.add(new MarkdownPart.End(tag(name), ""));
    }
  }

  private static String tag(String name) {
    return name.equals("b") ? "strong" : name.equals("i") ? "em" : name;
  }

  void startLink() {
    parts.add(new MarkdownPart.StartLink());
  }

  void endLink(Link link) {
    parts.add(new MarkdownPart.EndLink(link));
  }

  void lineBreak() {
    parts.add(new MarkdownPart.LineBreak());
  }

  void breakOpportunity() {
    parts.add(new MarkdownPart.BreakOpportunity());
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
    MarkdownDelimiters.write(parts);
    replaceAmbiguousCode();
    MarkdownText out = new MarkdownText(heading);
    for (int i = 0; i < parts.size(); i++) {
      parts.get(i).write(out, i + 1 < parts.size() && !isEnd(parts.get(i + 1)));
    }
    return out.finish();
  }

  /**
   * Makes tags of code spans that some parser misreads: in a link, where {@code ]:} would end a link reference definition
   * (CommonMark §4.7), and marked looks for the next backtick; and where marked looks so for delimiters in a paragraph with
   * several code spans.
   */
  private void replaceAmbiguousCode() {
    boolean several = parts.stream().filter(MarkdownPart.Code.class::isInstance).count() > 1
        && parts.stream().anyMatch(part -> part instanceof MarkdownPart.Start start && !start.delimiter().isEmpty());
    boolean inLink = false;
    for (int i = 0; i < parts.size(); i++) {
      MarkdownPart part = parts.get(i);
      inLink = part instanceof MarkdownPart.StartLink || inLink && !(part instanceof MarkdownPart.EndLink);
      if (part instanceof MarkdownPart.Code code
          && ((inLink || several) && code.text().indexOf('`') >= 0 || inLink && code.text().contains("]:"))) {
        parts.set(i, new MarkdownPart.Code(code.text(), true));
      }
    }
  }

  private static boolean isEnd(MarkdownPart part) {
    return part instanceof MarkdownPart.End || part instanceof MarkdownPart.EndLink;
  }
}
