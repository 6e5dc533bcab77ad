package dev.parlance.internal.render;

import dev.parlance.Link;

/** A piece of a paragraph in Markdown. */
sealed interface MarkdownPart {
  /** The text of this part without markup. */
  String text();

  /** Writes this part; {@code beforeContent} where content follows it in the paragraph. */
  void write(MarkdownText out, boolean beforeContent);

  /** The edge that a delimiter directly before this part meets. */
  Edge start();

  /** The edge that a delimiter directly after this part meets. */
  Edge end();

  /** The kinds of neighbours of a {@code *} or {@code **}. */
  enum Edge {
    /** A letter or digit, which may be inside a delimiter. */
    WORD,

    /** White space or ASCII punctuation, which may be outside a delimiter. */
    SEPARATOR,

    /** A character that is not certain to be either. */
    OTHER,

    /** A part other than words, which may be outside a delimiter. */
    PART,

    /** A possible delimiter, which would form a longer run with this one. */
    DELIMITER;

    /** Whether a start or end next to this edge, on its outside, may be a delimiter. */
    boolean mayBeOutside() {
      return this == SEPARATOR || this == PART;
    }

    private static Edge of(int character) {
      if (Character.isLetterOrDigit(character)) {
        return WORD;
      }
      return character == '\n' || character >= ' ' && character < 0x7f ? SEPARATOR : OTHER;
    }
  }

  /** Words, never empty. */
  record Words(String text) implements MarkdownPart {
    @Override
    public void write(MarkdownText out, boolean beforeContent) {
      out.words(text);
    }

    @Override
    public Edge start() {
      return Edge.of(text.codePointAt(0));
    }

    @Override
    public Edge end() {
      return Edge.of(text.codePointBefore(text.length()));
    }
  }

  /** A part other than words. */
  sealed interface Other extends MarkdownPart {
    @Override
    default Edge start() {
      return Edge.PART;
    }

    @Override
    default Edge end() {
      return Edge.PART;
    }
  }

  /** A code span; {@code afterCode} if another one directly precedes it. */
  record Code(String text, boolean afterCode) implements Other {
    @Override
    public void write(MarkdownText out, boolean beforeContent) {
      // Two code spans in a row would be one.
      out.code(text, afterCode);
    }
  }

  /** An image, whose text is its alternative text; {@code title} may be null. */
  record Image(String text, String address, String title) implements Other {
    @Override
    public void write(MarkdownText out, boolean beforeContent) {
      out.image(text, address, title);
    }
  }

  /** A line break. */
  record LineBreak() implements Other {
    @Override
    public String text() {
      return "\n";
    }

    @Override
    public void write(MarkdownText out, boolean beforeContent) {
      // A backslash at the end of a paragraph is a backslash.
      out.lineBreak(beforeContent);
    }
  }

  /** A part without text. */
  sealed interface Markup extends Other {
    @Override
    default String text() {
      return "";
    }
  }

  /** The start of an element: its tag, or a delimiter. */
  record Start(String name, boolean delimited) implements Markup {
    @Override
    public void write(MarkdownText out, boolean beforeContent) {
      out.markup(delimited ? delimiter(name) : "<" + name + ">");
    }

    @Override
    public Edge start() {
      return Edge.DELIMITER;
    }
  }

  /** The end of an element: its tag, or a delimiter. */
  record End(String name, boolean delimited) implements Markup {
    @Override
    public void write(MarkdownText out, boolean beforeContent) {
      out.markup(delimited ? delimiter(name) : "</" + name + ">");
    }

    @Override
    public Edge end() {
      return Edge.DELIMITER;
    }
  }

  private static String delimiter(String name) {
    return name.equals("strong") ? "**" : "*";
  }

  /** The start of a link. */
  record StartLink() implements Markup {
    @Override
    public void write(MarkdownText out, boolean beforeContent) {
      out.startLink();
    }
  }

  /** The end of a link. */
  record EndLink(Link link) implements Markup {
    @Override
    public void write(MarkdownText out, boolean beforeContent) {
      out.endLink(link);
    }
  }

  /** A position where a line may break. */
  record BreakOpportunity() implements Markup {
    @Override
    public void write(MarkdownText out, boolean beforeContent) {
      out.markup("<wbr>");
    }
  }
}
