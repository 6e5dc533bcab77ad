package dev.parlance.internal.render;

/**
 * Makes renderers of text.
 *
 * <p>The methods do not return the renderers' own classes, so that the JVM need not load those to verify a caller.
 */
public final class TextRenderers {
  private TextRenderers() {}

  /** A renderer for {@link dev.parlance.RichText#toPlainText()}. */
  public static BlockRenderer plainText() {
    return new PlainText();
  }

  /** A renderer for {@link dev.parlance.RichText#toPlainTextWithUrls()}. */
  public static BlockRenderer plainTextWithUrls() {
    return new PlainTextWithUrls();
  }

  /** A renderer for {@link dev.parlance.RichText#toMarkdown()}. */
  public static BlockRenderer markdown() {
    return new Markdown();
  }

  /** A renderer for {@link dev.parlance.RichText#toAnsi()}. */
  public static BlockRenderer ansi() {
    return new Ansi();
  }
}
