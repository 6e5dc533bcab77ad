package dev.parlance.processor.emit.pack;

import dev.parlance.internal.packed.PackedFormat;
import java.util.ArrayList;
import java.util.List;

/** Cuts texts to the size of string constants. */
public final class ConstantSplitter {
  /** A constant holds 65 535 bytes of modified UTF-8 (JVMS §4.4.7); both javac and ECJ allow one less. */
  private static final int MOST_BYTES = 65_534;

  private final List<List<Slice>> chunks = new ArrayList<>();
  private List<Slice> chunk = new ArrayList<>();
  private int bytes;

  private ConstantSplitter() {}

  /** Puts {@code texts}, each with its end mark, into chunks; a text too long for one continues in the next. */
  public static List<List<Slice>> of(List<Commented> texts) {
    ConstantSplitter splitter = new ConstantSplitter();
    texts.forEach(splitter::add);
    splitter.end();
    return splitter.chunks;
  }

  private void add(Commented text) {
    String marked = text.text() + PackedFormat.END_TEXT;
    int length = modifiedUtf8Length(marked, 0, marked.length());
    if (bytes + length > MOST_BYTES) {
      end();
    }
    int start = 0;
    while (length > MOST_BYTES) {
      int cut = cut(marked, start);
      chunk.add(new Slice(text.comment(), marked.substring(start, cut)));
      end();
      length -= modifiedUtf8Length(marked, start, cut);
      start = cut;
    }
    chunk.add(new Slice(text.comment(), marked.substring(start)));
    bytes += length;
  }

  private void end() {
    if (!chunk.isEmpty()) {
      chunks.add(chunk);
      chunk = new ArrayList<>();
      bytes = 0;
    }
  }

  /** The end of the chunk from {@code start}, which cuts no surrogate pair. */
  private static int cut(String text, int start) {
    int end = start;
    int length = 0;
    while (length + modifiedUtf8Length(text.charAt(end)) <= MOST_BYTES) {
      length += modifiedUtf8Length(text.charAt(end++));
    }
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  private static int modifiedUtf8Length(String text, int start, int end) {
    int length = 0;
    for (int i = start; i < end; i++) {
      length += modifiedUtf8Length(text.charAt(i));
    }
    return length;
  }

  private static int modifiedUtf8Length(char c) {
    if (c > 0 && c < 0x80) {
      return 1;
    }
    return c < 0x800 ? 2 : 3;
  }

  /**
   * A text with what the comment beside it says.
   *
   * @param comment the comment; empty for none
   * @param text the packed text
   */
  public record Commented(String comment, String text) {}

  /**
   * A text in a chunk, or a part of a long text.
   *
   * @param comment the text's comment
   * @param packed what the constant holds
   */
  public record Slice(String comment, String packed) {}
}
