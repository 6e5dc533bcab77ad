package dev.parlance.support;

/**
 * The texts of one locale, packed into a few string constants: each ends with {@link Program#END_TEXT}, and an empty one
 * is one that the locale lacks.
 *
 * <pre>{@code
 * PackedTexts.of(3, conventions, "Save\u001eHello \u00010!\u001e\u001e");
 * }</pre>
 *
 * <p>Separators rather than an index of lengths: so a changed text changes one line of the generated source, and the
 * search for them is an intrinsic of the JVM.
 */
public final class PackedTexts {
  private final int size;
  private final Conventions conventions;
  private final Chunks chunks;

  private PackedTexts(int size, Conventions conventions, String[] chunks) {
    this.size = size;
    this.conventions = conventions;
    this.chunks = new Chunks(size, chunks);
  }

  /**
   * {@code size} texts.
   *
   * @param conventions how the texts' locale writes
   * @param chunks the texts, each with its end; a text may begin in one chunk and end in a later one
   */
  public static PackedTexts of(int size, Conventions conventions, String... chunks) {
    return new PackedTexts(size, conventions, chunks.clone());
  }

  int size() {
    return size;
  }

  Conventions conventions() {
    return conventions;
  }

  /** The text at {@code index} as it was packed; empty where the locale lacks it. */
  String packed(int index) {
    return chunks.text(index);
  }
}
