package dev.parlance.processor.format.plain;

import dev.parlance.processor.report.Notation;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.MessageTextBuilder;

/**
 * The texts of plain catalogs, XML fragments such as {@code Hello <x id="NAME"/>}. Texts that code pins are written so
 * too.
 */
public final class PlainText {
  /** How a plain catalog writes placeholders and characters. */
  public static final Notation NOTATION = new PlainNotation();

  private PlainText() {}

  /** The text that {@code raw} is; what is malformed is a fault in it. Never fails. */
  public static MessageText parse(String raw) {
    if (raw.indexOf('<') < 0 && raw.indexOf('&') < 0 && !raw.contains("]]>") && raw.indexOf('\r') < 0) {
      return MessageText.of(raw);
    }
    MessageTextBuilder pieces = MessageText.builder();
    FragmentScanner.scan(withLineFeeds(raw), pieces);
    return pieces.build();
  }

  /** A builder of that text, which knows where in {@code raw} each unit is. */
  public static MessageTextBuilder track(String raw) {
    MessageTextBuilder pieces = MessageTextBuilder.tracked();
    FragmentScanner.scan(raw, pieces);
    return pieces;
  }

  /** Lines end with LF, by XML 1.0, section 2.11. */
  private static String withLineFeeds(String raw) {
    return raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** {@code text} as it may be written in a plain catalog. */
  public static String write(MessageText text) {
    return NOTATION.write(text);
  }
}
