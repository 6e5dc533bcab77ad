package dev.parlance.internal.render;

import dev.parlance.Link;
import dev.parlance.internal.text.HtmlCharacters;
import java.util.Map;

/** Renders CommonMark: paragraphs and lists by {@link BlockRenderer}, their content by {@link MarkdownInlines}. */
public final class Markdown extends BlockRenderer {
  private MarkdownInlines content = new MarkdownInlines();

  /** The joined text of the open code spans: a code span cannot contain markup. */
  private final StringBuilder code = new StringBuilder();

  private int codeDepth;

  /** Creates an empty text. */
  public Markdown() {
    super(BlockStyle.MARKDOWN);
  }

  @Override
  void addText(String text) {
    // Piece by piece, since halves of two surrogate pairs make none.
    String kept = HtmlCharacters.kept(text);
    if (codeDepth > 0) {
      code.append(kept);
    } else {
      content.words(kept);
    }
  }

  @Override
  void addBreak() {
    if (codeDepth > 0) {
      code.append('\n');
    } else {
      content.lineBreak();
    }
  }

  @Override
  void addBreakOpportunity() {
    if (codeDepth == 0) {
      content.breakOpportunity();
    }
  }

  @Override
  void addImage(Map<String, String> attributes) {
    if (codeDepth > 0 || !attributes.containsKey("src")) {
      super.addImage(attributes);
    } else {
      startContent();
      content.image(attributes);
    }
  }

  @Override
  void startInline(String name) {
    if (name.equals("q")) {
      value("“");
    } else if (isCode(name)) {
      codeDepth++;
    } else if (codeDepth == 0) {
      content.start(name);
    }
  }

  @Override
  void endInline(String name) {
    if (name.equals("q")) {
      value("”");
    } else if (isCode(name)) {
      if (--codeDepth == 0) {
        content.code(code.toString());
        code.setLength(0);
      }
    } else if (codeDepth == 0) {
      content.end(name);
    }
  }

  private static boolean isCode(String name) {
    return switch (name) {
      case "code", "kbd", "samp", "tt" -> true;
      default -> false;
    };
  }

  @Override
  public void startLink(Link l) {
    startInlinePart();
    if (codeDepth == 0) {
      content.startLink();
    }
  }

  @Override
  public void endLink(Link l) {
    endInlinePart();
    if (codeDepth == 0) {
      content.endLink(l);
    }
  }

  @Override
  boolean hasContent() {
    return !content.isEmpty();
  }

  @Override
  String takeContent(String block) {
    MarkdownInlines taken = content;
    content = new MarkdownInlines();
    return switch (block) {
      case "pre" -> MarkdownCode.fenced(taken.text());
      case "h1", "h2", "h3", "h4", "h5", "h6" -> "#".repeat(block.charAt(1) - '0') + " " + taken.render(true);
      default -> taken.render(false);
    };
  }
}
