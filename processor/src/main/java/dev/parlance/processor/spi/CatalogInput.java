package dev.parlance.processor.spi;

/** A file to read. */
public final class CatalogInput {
  private final String path;
  private final byte[] content;
  private final boolean translation;
  private FileText text;
  private FileText utf8;

  /**
   * A file.
   *
   * @param path its path, as diagnostics show it
   * @param content its bytes, not to be changed
   * @param translation whether it is a translation, rather than the source catalog
   */
  public CatalogInput(String path, byte[] content, boolean translation) {
    this.path = path;
    this.content = content;
    this.translation = translation;
  }

  /** Its path, as diagnostics show it. */
  public String path() {
    return path;
  }

  /** Its bytes, not to be changed. */
  public byte[] content() {
    return content;
  }

  /**
   * Whether it is a translation, rather than the source catalog: of formats that hold both texts in one file, that tells
   * which is wanted.
   */
  public boolean translation() {
    return translation;
  }

  /** Its text as UTF-8, whatever it says that it is; decoded at the first use. */
  public FileText utf8() {
    if (utf8 == null) {
      utf8 = FileText.utf8(content);
    }
    return utf8;
  }

  /** Its text, decoded at the first use; see {@link FileText#of}. */
  public FileText text() {
    if (text == null) {
      text = FileText.of(content);
    }
    return text;
  }
}
