package dev.parlance.processor.format.plain;

import dev.parlance.processor.report.Notation;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.MessageTextBuilder;

/**
 * Reads and writes the texts of plain catalogs, which are XML fragments such as {@code Hello <x id="NAME"/>}. Texts
 * pinned in code have the same form.
 */
public final class PlainCatalogText {
  /** The notation of plain catalogs. */
  public static final Notation NOTATION = new PlainNotation();

  private PlainCatalogText() {}

  /** Parses {@code raw}; what is malformed becomes a fault in the text. Never fails. */
  public static MessageText parse(String raw) {
    if (raw.indexOf('<') < 0 && raw.indexOf('&') < 0 && !raw.contains("]]>") && raw.indexOf('\r') < 0) {
      return MessageText.of(raw);
    }
    MessageTextBuilder pieces = MessageText.builder();
    FragmentScanner.scan(withLineFeeds(raw), pieces);
    return pieces.build();
  }

  /** A builder of the text of {@code raw} with the origin of each unit. */
  public static MessageTextBuilder track(String raw) {
    MessageTextBuilder pieces = MessageTextBuilder.tracked();
    FragmentScanner.scan(raw, pieces);
    return pieces;
  }

  /** {@code raw} with LF as its line ends, by XML 1.0, section 2.11. */
  private static String withLineFeeds(String raw) {
    return raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** {@code text} as a plain catalog may have it. */
  public static String write(MessageText text) {
    return NOTATION.write(text);
  }
}
