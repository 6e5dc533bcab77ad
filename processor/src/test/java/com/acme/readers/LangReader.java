package com.acme.readers;

import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.MessageTextBuilder;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public final class LangReader implements CatalogReader {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");

  @Override
  public boolean reads(String fileName, byte[] start) {
    return fileName.endsWith(".lang");
  }

  @Override
  public void read(CatalogInput input, CatalogSink sink) throws UnreadableCatalogException {
    // Without a byte order mark; what is not UTF-8 is reported at the end.
    FileText file = input.text();
    for (int number = 1; number <= file.lineCount(); number++) {
      String line = file.line(number);
      int mark = line.indexOf('=');
      if (mark >= 0) {
        sink.entry(CatalogEntry.of(line.substring(0, mark), text(line.substring(mark + 1)),
            new Position(number, 1), new Position(number, mark + 2)));
      } else if (!line.isBlank()) {
        sink.fault("", new Position(number, 1), "the line has no =.", "Write ID=text.");
      }
    }
    file.checkEncoding();
  }

  @Override
  public String placeholder(CatalogInput input, String name) {
    return "${" + name + "}";
  }

  private static MessageText text(String written) {
    MessageTextBuilder text = MessageText.builder();
    Matcher found = PLACEHOLDER.matcher(written);
    int end = 0;
    while (found.find()) {
      text.characters(written.substring(end, found.start())).placeholder(found.group(1));
      end = found.end();
    }
    return text.characters(written.substring(end)).build();
  }
}
