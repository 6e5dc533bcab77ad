package dev.parlance.support;

import dev.parlance.Link;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * The content of one paragraph as Markdown: collected first, since what may stand around a {@code *} depends on what
 * comes after it.
 */
final class MarkdownInlines {
  private final List<Part> parts = new ArrayList<>();

  /** A piece of a paragraph. */
  private sealed interface Part {}

  private record Words(String text) implements Part {}

  private record Code(String text) implements Part {}

  private record Image(String alt, String address, String title) implements Part {}

  private record Start(String name) implements Part {}

  private record End(String name) implements Part {}

  private record StartLink() implements Part {}

  private record EndLink(Link link) implements Part {}

  private record LineBreak() implements Part {}

  private record BreakOpportunity() implements Part {}

  void words(String text) {
    int last = parts.size() - 1;
    if (last >= 0 && parts.get(last) instanceof Words words) {
      parts.set(last, new Words(words.text() + text));
    } else {
      parts.add(new Words(text));
    }
  }

  void code(String text) {
    if (!text.isEmpty()) {
      parts.add(new Code(text));
    }
  }

  /** Adds an image by its attributes, of which {@code src} is there. */
  void image(Map<String, String> attributes) {
    parts.add(new Image(attributes.getOrDefault("alt", ""), attributes.get("src"), attributes.get("title")));
  }

  void start(String name) {
    if (name.equals("q")) {
      words("“");
    } else {
      parts.add(new Start(tag(name)));
    }
  }

  void end(String name) {
    if (name.equals("q")) {
      words("”");
    } else {
      parts.add(new End(tag(name)));
    }
  }

  private static String tag(String name) {
    return name.equals("b") ? "strong" : name.equals("i") ? "em" : name;
  }

  void startLink() {
    parts.add(new StartLink());
  }

  void endLink(Link link) {
    parts.add(new EndLink(link));
  }

  void lineBreak() {
    parts.add(new LineBreak());
  }

  void breakOpportunity() {
    parts.add(new BreakOpportunity());
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** The text alone. */
  String text() {
    StringBuilder out = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Words words) {
        out.append(words.text());
      } else if (part instanceof Code code) {
        out.append(code.text());
      } else if (part instanceof Image image) {
        out.append(image.alt());
      } else if (part instanceof LineBreak) {
        out.append('\n');
      }
    }
    return out.toString();
  }

  /** The paragraph, on one line where {@code heading}. */
  String render(boolean heading) {
    MarkdownText out = new MarkdownText(heading);
    boolean[] marks = delimited();
    int lastContent = lastContent();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part instanceof Words words) {
        out.words(words.text());
      } else if (part instanceof Code code) {
        // Two code spans in a row would be one.
        out.code(code.text(), i > 0 && parts.get(i - 1) instanceof Code);
      } else if (part instanceof Image image) {
        out.image(image.alt(), image.address(), image.title());
      } else if (part instanceof Start start) {
        out.markup(marks[i] ? delimiter(start.name()) : "<" + start.name() + ">");
      } else if (part instanceof End end) {
        out.markup(marks[i] ? delimiter(end.name()) : "</" + end.name() + ">");
      } else if (part instanceof StartLink) {
        out.startLink();
      } else if (part instanceof EndLink end) {
        out.endLink(end.link());
      } else if (part instanceof BreakOpportunity) {
        out.markup("<wbr>");
      } else {
        // A backslash at the end of a paragraph is a backslash.
        out.lineBreak(i < lastContent);
      }
    }
    return out.finish();
  }

  private int lastContent() {
    int last = parts.size() - 1;
    while (last >= 0 && !isContent(parts.get(last))) {
      last--;
    }
    return last;
  }

  private static boolean isContent(Part part) {
    return part instanceof Words || part instanceof Code || part instanceof Image;
  }

  private static String delimiter(String name) {
    return name.equals("strong") ? "**" : "*";
  }

  /**
   * Which starts and ends may be {@code *} or {@code **}, others being tags.
   *
   * <p>Those which surely open and close by the <a
   * href="https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run">rules for delimiter runs</a>: a letter or
   * digit inside, white space or ASCII punctuation outside, and no other run beside them.
   */
  private boolean[] delimited() {
    boolean[] marks = new boolean[parts.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < marks.length; i++) {
      if (parts.get(i) instanceof Start) {
        open.push(i);
      } else if (parts.get(i) instanceof End end && !open.isEmpty()) {
        int start = open.pop();
        boolean emphasis = end.name().equals("strong") || end.name().equals("em");
        marks[i] = emphasis && isDelimited(start, i);
        marks[start] = marks[i];
      }
    }
    return marks;
  }

  private boolean isDelimited(int start, int end) {
    return parts.get(start + 1) instanceof Words first
        && parts.get(end - 1) instanceof Words last
        && Character.isLetterOrDigit(first.text().codePointAt(0))
        && Character.isLetterOrDigit(last.text().codePointBefore(last.text().length()))
        && (start == 0 || mayPrecede(parts.get(start - 1)))
        && (end + 1 == parts.size() || mayFollow(parts.get(end + 1)));
  }

  private static boolean mayPrecede(Part part) {
    if (part instanceof Words words) {
      return separates(words.text().charAt(words.text().length() - 1));
    }
    return !(part instanceof End);
  }

  private static boolean mayFollow(Part part) {
    if (part instanceof Words words) {
      return separates(words.text().charAt(0));
    }
    return !(part instanceof Start);
  }

  private static boolean separates(char c) {
    return c == '\n' || c >= ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
  }
}
