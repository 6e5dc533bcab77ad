package dev.parlance.internal.render;

import dev.parlance.Link;

/** Renders text without markup. */
public class PlainText extends BlockRenderer {
  private final StringBuilder content = new StringBuilder();
  private boolean shows;

  /** Creates an empty text. */
  public PlainText() {
    super(BlockStyle.PLAIN);
  }

  @Override
  void addText(String text) {
    content.append(text);
    shows = true;
  }

  /** Adds a code that a reader does not see, such as an escape sequence. */
  final void addInvisible(String code) {
    content.append(code);
  }

  @Override
  final void addBreak() {
    addText("\n");
  }

  @Override
  void startInline(String name) {
    quote(name, "“");
  }

  @Override
  void endInline(String name) {
    quote(name, "”");
  }

  private void quote(String name, String mark) {
    if (name.equals("q")) {
      value(mark);
    }
  }

  @Override
  public void startLink(Link l) {
    startInlinePart();
  }

  @Override
  public void endLink(Link l) {
    endInlinePart();
  }

  @Override
  final boolean hasContent() {
    return shows;
  }

  @Override
  final String takeContent(String block) {
    String taken = content.toString();
    content.setLength(0);
    shows = false;
    return taken;
  }
}
