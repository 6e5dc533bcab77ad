package dev.parlance.processor.spi;

import dev.parlance.Markup;
import dev.parlance.Syntax;

/** A catalog file to read. */
public final class CatalogInput {
  private final String path;
  private final byte[] content;
  private final boolean translation;
  private final Syntax syntax;
  private final Markup markup;
  private FileText text;
  private FileText utf8;

  /**
   * Creates the input, whose texts are in the syntax of its format.
   *
   * @param path its path, as diagnostics show it
   * @param content its bytes, which must not be changed
   * @param translation whether it is a translation rather than the source catalog
   */
  public CatalogInput(String path, byte[] content, boolean translation) {
    this(path, content, translation, Syntax.AUTO);
  }

  /**
   * Creates the input, whose tags are those of its syntax.
   *
   * @param path its path, as diagnostics show it
   * @param content its bytes, which must not be changed
   * @param translation whether it is a translation rather than the source catalog
   * @param syntax the syntax of its texts
   */
  public CatalogInput(String path, byte[] content, boolean translation, Syntax syntax) {
    this(path, content, translation, syntax, Markup.AUTO);
  }

  /**
   * Creates the input.
   *
   * @param path its path, as diagnostics show it
   * @param content its bytes, which must not be changed
   * @param translation whether it is a translation rather than the source catalog
   * @param syntax the syntax of its texts
   * @param markup what tags among their characters mean
   */
  public CatalogInput(String path, byte[] content, boolean translation, Syntax syntax, Markup markup) {
    this.path = path;
    this.content = content;
    this.translation = translation;
    this.syntax = syntax;
    this.markup = markup;
  }

  /** The syntax that the annotation asks for; a reader whose format has placeholders in characters goes by it. */
  public Syntax syntax() {
    return syntax;
  }

  /** The markup that the annotation asks for; in a format whose texts are XML, they are HTML instead where it is that. */
  public Markup markup() {
    return markup;
  }

  /** The file's path, as diagnostics show it. */
  public String path() {
    return path;
  }

  /** The file's bytes, which must not be changed. */
  public byte[] content() {
    return content;
  }

  /**
   * Whether the file is a translation rather than the source catalog: in formats with both texts in one file, it says
   * which to read.
   */
  public boolean translation() {
    return translation;
  }

  /** The file's text as UTF-8, whatever encoding it declares; decoded at the first use. */
  public FileText utf8() {
    if (utf8 == null) {
      utf8 = FileText.utf8(content);
    }
    return utf8;
  }

  /** The file's text, decoded at the first use; see {@link FileText#of}. */
  public FileText text() {
    if (text == null) {
      text = FileText.of(content);
    }
    return text;
  }
}
