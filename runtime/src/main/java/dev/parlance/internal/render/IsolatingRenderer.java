package dev.parlance.internal.render;

import dev.parlance.Link;
import dev.parlance.internal.text.IsolatedText;
import dev.parlance.internal.text.WhiteSpace;
import java.util.Map;

/** Shows a text of the other direction to a renderer, each of its paragraphs isolated. */
public final class IsolatingRenderer implements Renderer {
  private final Renderer renderer;
  private final IsolatedText isolated = new IsolatedText();

  /** Passes on everything to {@code renderer}. */
  public IsolatingRenderer(Renderer renderer) {
    this.renderer = renderer;
  }

  /** Ends the last paragraph. */
  public void end() {
    isolated.end();
    showControls();
  }

  private void begin() {
    isolated.begin();
    showControls();
  }

  private void showControls() {
    String controls = isolated.take();
    if (!controls.isEmpty()) {
      renderer.value(controls);
    }
  }

  @Override
  public void text(String s) {
    // White space at the edge of a block is dropped, so it begins no isolate.
    int start = isolated.hasBegun() ? 0 : WhiteSpace.startOfWords(s);
    renderer.text(s.substring(0, start));
    if (start < s.length()) {
      begin();
      isolated.add(s.substring(start));
      renderer.text(isolated.take());
    }
  }

  @Override
  public void value(String value) {
    isolated.add(value);
    renderer.value(isolated.take());
  }

  @Override
  public void startLink(Link l) {
    begin();
    renderer.startLink(l);
  }

  @Override
  public void endLink(Link l) {
    renderer.endLink(l);
  }

  @Override
  public void startElement(String name, Map<String, String> attributes) {
    edge(name);
    renderer.startElement(name, attributes);
  }

  @Override
  public void endElement(String name) {
    if (isBlock(name)) {
      end();
    }
    renderer.endElement(name);
  }

  /** An isolate is around inline elements, and inside of blocks. */
  private void edge(String name) {
    if (isBlock(name)) {
      end();
    } else {
      begin();
    }
  }

  private static boolean isBlock(String name) {
    Layout layout = Layout.of(name);
    return layout != Layout.INLINE && layout != Layout.BARE;
  }

  @Override
  public void voidElement(String name, Map<String, String> attributes) {
    if (name.equals("br") || name.equals("hr")) {
      end();
    }
    renderer.voidElement(name, attributes);
  }
}
