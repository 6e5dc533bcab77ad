package dev.parlance.processor.catalog;

import dev.parlance.internal.text.VisibleText;
import dev.parlance.processor.digest.DigestId;
import dev.parlance.processor.format.plain.PlainCatalogText;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.TemplateLayout;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Position;

/**
 * An entry of a catalog, with its text stripped.
 *
 * @param read the entry as its reader passed it on
 * @param text its text without white space at the edges; may be empty
 * @param lead the number of units of white space that were dropped before the text
 * @param faulty whether it has a fault that is already reported
 * @param damaged whether that fault leaves it out: its characters are not known
 */
public record Entry(CatalogEntry read, MessageText text, int lead, boolean faulty, boolean damaged) {
  /** The entry for {@code read}. */
  public static Entry of(CatalogEntry read) {
    MessageText stripped = read.text().strip();
    return new Entry(read, stripped, stripped == read.text() ? 0 : read.text().leadingSpace(), false, false);
  }

  /** An entry {@code id} with a fault that is already reported. */
  static Entry faulty(String id, Position at) {
    return new Entry(CatalogEntry.of(id, MessageText.EMPTY, at, at), MessageText.EMPTY, 0, true, false);
  }

  /** An entry {@code id} that a wrong encoding has damaged, which is already reported. */
  static Entry damaged(String id, Position at) {
    return new Entry(CatalogEntry.of(id, MessageText.EMPTY, at, at), MessageText.EMPTY, 0, true, true);
  }

  /**
   * An entry that was not read from a file; diagnostics show it at {@code line}.
   *
   * @param layout whether its white space is printed as {@link CatalogEntry#layout} says
   */
  public static Entry of(String id, MessageText text, boolean layout, int line) {
    Position start = new Position(line, 1);
    CatalogEntry made = CatalogEntry.of(id, text, start, start);
    return new Entry(layout ? made.withLayout() : made, text, 0, false, false);
  }

  /** Whether the file gives it a name beside its ID. */
  public boolean isNamed() {
    return !read.name().isBlank();
  }

  /** Whether that name is another than the ID. */
  public boolean hasOtherName() {
    return isNamed() && !read.name().equals(read.id());
  }

  /** This entry with its name, if it has one, as the ID. */
  Entry byName() {
    return isNamed() ? new Entry(read.byName(), text, lead, faulty, damaged) : this;
  }

  /** The ID, a digest of the text or a readable key. */
  public String id() {
    return read.id();
  }

  /** The line of the ID, counted from 1. */
  public int line() {
    return read.at().line();
  }

  /** The ID as diagnostics show it: a digest with the first words of the text, {@code 86… (“Email is required.”)}. */
  public String label() {
    return DigestId.matches(id()) && !text.isEmpty() ? id() + " (" + FirstWords.of(text) + ")" : id();
  }

  /** Whether the text has anything to translate: a character that readers see, outside of placeholders. */
  public boolean hasWords() {
    return VisibleText.isIn(text.units().replace(MessageText.MARK, ' '));
  }

  /** The {@code message} of this entry's text as it is printed. */
  public Message printed(Message message) {
    return read.layout() ? TemplateLayout.collapsed(message) : message;
  }

  /** This entry as the subject of a finding. */
  public Finding.Subject subject() {
    return new Finding.Subject(id(), () -> PlainCatalogText.write(text));
  }
}
