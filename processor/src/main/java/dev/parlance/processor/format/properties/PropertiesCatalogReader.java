package dev.parlance.processor.format.properties;

import com.google.auto.service.AutoService;
import dev.parlance.Syntax;
import dev.parlance.processor.edit.UnicodeEscapes;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.util.stream.IntStream;
import java.util.Locale;

/**
 * Reads {@code .properties} files as {@link java.util.Properties} does, in UTF-8 or Latin-1. What only spoils one entry
 * is reported for that entry.
 */
@AutoService(CatalogReader.class)
public final class PropertiesCatalogReader implements CatalogReader {
  /** The last file and entry that were asked for, cached because findings come text by text. */
  private CatalogInput last;

  private DecodedProperties decoded;
  private int lastEntry = -1;
  private int[] origins;

  @Override
  public boolean reads(String fileName, byte[] start) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".properties");
  }

  @Override
  public FileText text(CatalogInput input) {
    return decoded(input).text();
  }

  @Override
  public Syntax defaultSyntax() {
    return Syntax.MESSAGE_FORMAT;
  }

  @Override
  public boolean isLikeProperties() {
    return true;
  }

  @Override
  public void read(CatalogInput input, CatalogSink sink) throws UnreadableCatalogException {
    if (isUtf16(input.content())) {
      throw new UnreadableCatalogException(Position.START, "the file is UTF-16.", "Save it as UTF-8.");
    }
    DecodedProperties file = decoded(input);
    file.text().checkNoHtml();
    if (file.isLatin1()) {
      readAsLatin1(file, sink);
    }
    LogicalLine line = new LogicalLine(file.text().toString(), 0);
    while (line.next()) {
      read(line, file, sink);
    }
  }

  /** Says that {@code file} is read as Latin-1, and warns where it can hardly be. */
  private static void readAsLatin1(DecodedProperties file, CatalogSink sink) {
    String text = file.text().toString();
    int control = IntStream.range(file.latin1(), text.length())
        .filter(i -> text.charAt(i) >= 0x80 && text.charAt(i) <= 0x9f && text.charAt(i) != '\u0085').findFirst()
        .orElse(-1);
    if (control < 0) {
      sink.encoding(file.text().position(file.latin1()),
          "the file is not UTF-8, so it is read as Latin-1. Save it as UTF-8, so that every tool reads it alike.");
    } else {
      sink.damaged("", file.text().position(control), String.format("the file is not UTF-8, and its byte %02X is not a"
          + " character of Latin-1, as which it is read: it is probably in Windows-1252 or another encoding.",
          (int) text.charAt(control)), "Save it as UTF-8.");
    }
  }

  private static void read(LogicalLine line, DecodedProperties file, CatalogSink sink) {
    FileText text = file.text();
    int damage = line.firstOf(file.damaged());
    int malformed = line.malformed();
    boolean inKey = damage >= 0 && line.isInKey(damage) || malformed >= 0 && line.isInKey(malformed);
    String id = inKey ? "" : line.key();
    if (damage >= 0) {
      int bad = file.badByte(line.origin(damage));
      sink.damaged(id, text.position(line.origin(damage)),
          String.format("the byte %02X%s is not UTF-8, which the rest of the file is, so the entry is left out.", bad,
              bad < 0xa0 ? "" : ", " + (char) bad + " in Latin-1,"),
          String.format("Save the file as UTF-8, or write the character as in \\u%04x.", Math.max(bad, 0xa0)));
    } else if (malformed >= 0) {
      sink.fault(id, text.position(line.origin(malformed)),
          line.escape(malformed) + " is not a character: four hexadecimal digits belong behind \\u.",
          "Write it as in \\u00e9, or \\\\ for a backslash.");
    } else {
      Position at = text.position(line.keyOrigin());
      Position textAt = text.position(line.valueOrigin());
      sink.entry(new CatalogEntry(id, kept(line.value()), at, textAt, line.comment().words(), "", true));
    }
  }

  /** {@code value} as a text: blanks at its edges are part of it. */
  private static MessageText kept(String value) {
    MessageText text = MessageText.of(value);
    return text.strip() == text ? text : MessageText.builder().keptCharacters(value).build();
  }

  @Override
  public Position position(CatalogInput input, CatalogEntry entry, int offset) {
    FileText file = decoded(input).text();
    int start = file.offset(entry.at());
    if (lastEntry != start) {
      LogicalLine line = new LogicalLine(file.toString(), start);
      line.next();
      origins = line.valueOrigins();
      lastEntry = start;
    }
    return file.position(origins[Math.min(offset, origins.length - 1)]);
  }

  @Override
  public String placeholder(CatalogInput input, String name) {
    return "{" + name + "}";
  }

  @Override
  public String characters(CatalogInput input, String characters) {
    return new PropertiesCharacters(decoded(input).isLatin1(), new UnicodeEscapes(false, false)).written(characters);
  }

  private DecodedProperties decoded(CatalogInput input) {
    if (last != input) {
      decoded = DecodedProperties.of(input);
      last = input;
      lastEntry = -1;
    }
    return decoded;
  }

  /** Whether the file begins as UTF-16 does: with its byte order mark, or with a zero in every other byte. */
  private static boolean isUtf16(byte[] content) {
    if (content.length < 2) {
      return false;
    }
    int first = (content[0] & 0xff) << 8 | content[1] & 0xff;
    return first == 0xfeff || first == 0xfffe
        || content.length >= 4 && (content[0] == 0) != (content[1] == 0)
            && (content[0] == 0) == (content[2] == 0) && (content[1] == 0) == (content[3] == 0);
  }
}
