package dev.parlance.processor.exchange;

import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.FileText;
import dev.parlance.Syntax;
import java.util.List;

/**
 * Reads given entries as if they were in a file of a format, so that texts are checked as the build would check them there.
 *
 * @param format the reader of the format
 * @param entries the entries
 */
record EntriesReader(CatalogReader format, List<CatalogEntry> entries) implements CatalogReader {
  @Override
  public boolean reads(String fileName, byte[] start) {
    return true;
  }

  @Override
  public void read(CatalogInput input, CatalogSink sink) {
    entries.forEach(sink::entry);
  }

  @Override
  public FileText text(CatalogInput input) {
    return format.text(input);
  }

  @Override
  public String placeholder(CatalogInput input, String name) {
    return format.placeholder(input, name);
  }

  @Override
  public String pair(CatalogInput input, String start, String content, String close) {
    return format.pair(input, start, content, close);
  }

  @Override
  public String characters(CatalogInput input, String characters) {
    return format.characters(input, characters);
  }

  @Override
  public boolean isLikeProperties() {
    return format.isLikeProperties();
  }

  @Override
  public boolean isLikeFlutter() {
    return format.isLikeFlutter();
  }

  @Override
  public Syntax defaultSyntax() {
    return format.defaultSyntax();
  }
}
