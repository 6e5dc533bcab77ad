package dev.parlance.internal.render;

import dev.parlance.Link;

/** A piece of a paragraph in Markdown. */
sealed interface MarkdownPart {
  /** The text of this part without markup. */
  String text();

  /** Writes this part; {@code beforeContent} where no end of an element, a link or the paragraph follows. */
  void write(MarkdownText out, boolean beforeContent);

  /** Words, never empty; their first and last characters may be written as references, which are punctuation. */
  final class Words implements MarkdownPart {
    private final StringBuilder text;
    private boolean startsWithReference;
    private boolean endsWithReference;

    Words(String text) {
      this.text = new StringBuilder(text);
    }

    void append(String more) {
      text.append(more);
    }

    int firstCharacter() {
      return text.codePointAt(0);
    }

    int lastCharacter() {
      return text.codePointBefore(text.length());
    }

    boolean startsWithReference() {
      return startsWithReference || endsWithReference && text.length() == Character.charCount(firstCharacter());
    }

    boolean endsWithReference() {
      return endsWithReference || startsWithReference && text.length() == Character.charCount(firstCharacter());
    }

    void startWithReference() {
      startsWithReference = true;
    }

    void endWithReference() {
      endsWithReference = true;
    }

    @Override
    public String text() {
      return text.toString();
    }

    @Override
    public void write(MarkdownText out, boolean beforeContent) {
      out.words(text(), startsWithReference, endsWithReference);
    }
  }

  /** A code span; tags and escaped text if {@code asTag}. */
  record Code(String text, boolean asTag) implements MarkdownPart {
    @Override
    public void write(MarkdownText out, boolean beforeContent) {
      out.code(text, asTag);
    }
  }

  /** An image, whose text is its alternative text; {@code title} may be null. */
  record Image(String text, String address, String title) implements MarkdownPart {
    @Override
    public void write(MarkdownText out, boolean beforeContent) {
      out.image(text, address, title);
    }
  }

  /** A line break. */
  record LineBreak() implements MarkdownPart {
    @Override
    public String text() {
      return "\n";
    }

    @Override
    public void write(MarkdownText out, boolean beforeContent) {
      out.lineBreak(beforeContent);
    }
  }

  /** A part without text. */
  sealed interface Markup extends MarkdownPart {
    @Override
    default String text() {
      return "";
    }
  }

  /** The start of an element: its tag where {@code delimiter} is empty. */
  record Start(String name, String delimiter) implements Markup {
    @Override
    public void write(MarkdownText out, boolean beforeContent) {
      out.startElement(name, delimiter);
    }
  }

  /** The end of an element: its tag where {@code delimiter} is empty. */
  record End(String name, String delimiter) implements Markup {
    @Override
    public void write(MarkdownText out, boolean beforeContent) {
      out.endElement(name, delimiter);
    }
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
      out.breakOpportunity();
    }
  }
}
