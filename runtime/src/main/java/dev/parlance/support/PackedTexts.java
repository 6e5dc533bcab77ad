package dev.parlance.support;

/**
 * The texts of one locale, packed into a few string constants: each ends with {@link Program#END_TEXT}.
 *
 * <pre>{@code
 * TextTable texts = PackedTexts.of(2, false, "Save\u001eHello \u00010!\u001e");
 * texts.text(0); // Save
 * }</pre>
 *
 * <p>Separators rather than an index of lengths: so a changed text changes one line of the generated source, and the
 * search for them is an intrinsic of the JVM. The first use finds all of them; each text is cut out at its own first
 * use and kept. Threads that race cut out the same text twice, which does no harm.
 */
public final class PackedTexts implements TextTable {
  private final boolean rightToLeft;
  private final Chunks chunks;
  private final String[] texts;
  private final Template[] templates;

  private PackedTexts(int size, boolean rightToLeft, String[] chunks) {
    this.rightToLeft = rightToLeft;
    this.chunks = new Chunks(size, chunks);
    this.texts = new String[size];
    this.templates = new Template[size];
  }

  /**
   * A table of {@code size} texts.
   *
   * @param rightToLeft whether the locale is written from right to left
   * @param chunks the texts, each with its end; a text may begin in one chunk and end in a later one
   */
  public static TextTable of(int size, boolean rightToLeft, String... chunks) {
    return new PackedTexts(size, rightToLeft, chunks.clone());
  }

  /**
   * The text at {@code index}.
   *
   * @throws IndexOutOfBoundsException where there is none
   */
  @Override
  public String text(int index) {
    String text = texts[index];
    if (text == null) {
      text = chunks.text(index);
      texts[index] = text;
    }
    return text;
  }

  /**
   * The text at {@code index}, taken apart.
   *
   * @throws IndexOutOfBoundsException where there is none
   */
  @Override
  public Template template(int index) {
    Template template = templates[index];
    if (template == null) {
      template = Template.parse(chunks.text(index), rightToLeft);
      templates[index] = template;
    }
    return template;
  }
}
