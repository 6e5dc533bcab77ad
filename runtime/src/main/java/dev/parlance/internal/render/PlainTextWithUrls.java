package dev.parlance.internal.render;

import dev.parlance.Link;
import dev.parlance.internal.text.Isolation;

/** Renders plain text in which a link's address follows its text. */
public final class PlainTextWithUrls extends PlainText {
  private final StringBuilder linkText = new StringBuilder();

  @Override
  void addText(String text) {
    super.addText(text);
    linkText.append(text);
  }

  @Override
  public void startLink(Link l) {
    super.startLink(l);
    linkText.setLength(0);
  }

  @Override
  public void endLink(Link l) {
    super.endLink(l);
    String text = linkText.toString();
    if (text.isEmpty()) {
      addText(l.address());
    } else if (!text.equals(l.address()) && !text.equals(Isolation.isolated(l.address(), true))) {
      addText(" (" + l.address() + ")");
    }
  }
}
