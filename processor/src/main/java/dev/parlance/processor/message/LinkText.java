package dev.parlance.processor.message;

import dev.parlance.internal.text.VisibleText;
import java.text.Normalizer;
import java.util.List;

/** The words of a link or a text as readers see them, for comparison. */
public final class LinkText {
  private LinkText() {}

  /**
   * The words of {@code parts} without values, invisible characters, and differences that only look different (NFKC);
   * each branch of a choice is a line.
   */
  public static String of(List<Part> parts) {
    StringBuilder words = new StringBuilder();
    add(parts, words);
    StringBuilder visible = new StringBuilder();
    Normalizer.normalize(words, Normalizer.Form.NFKC).codePoints().forEach(c -> {
      if (Character.isWhitespace(c) || !VisibleText.isInvisible(c)) {
        visible.appendCodePoint(c == '。' || c == '｡' ? '.' : c);
      }
    });
    return visible.toString();
  }

  private static void add(List<Part> parts, StringBuilder words) {
    for (Part part : parts) {
      if (part instanceof Part.Text text) {
        words.append(text.value());
      } else if (part instanceof Part.Choice choice) {
        choice.branches().forEach(branch -> {
          words.append('\n');
          add(branch.content(), words);
        });
        words.append('\n');
      } else {
        part.contents().forEach(content -> add(content, words));
      }
    }
  }
}
