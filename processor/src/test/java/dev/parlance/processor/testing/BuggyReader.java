package dev.parlance.processor.testing;

import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Position;

/** A reader that fails in the method that the file's name tells, and in all that tell places and forms. */
public final class BuggyReader implements CatalogReader {
  @Override
  public boolean reads(String fileName, byte[] start) {
    fail(fileName, "reads.buggy");
    return fileName.endsWith(".buggy");
  }

  @Override
  public void read(CatalogInput input, CatalogSink sink) {
    sink.entry(CatalogEntry.of(
        "hello", MessageText.builder().characters("Hello ").placeholder("START_LINK").characters("all!").build(),
        new Position(1, 1), new Position(1, 7)));
    fail(input.path(), "read.buggy");
  }

  @Override
  public String placeholder(CatalogInput input, String name) {
    throw new IllegalStateException("placeholder");
  }

  @Override
  public String pair(CatalogInput input, String start, String content, String close) {
    throw new IllegalStateException("pair");
  }

  @Override
  public String characters(CatalogInput input, String characters) {
    throw new IllegalStateException("characters");
  }

  @Override
  public Position position(CatalogInput input, CatalogEntry entry, int offset) {
    throw new IllegalStateException("position");
  }

  @Override
  public Position idPosition(CatalogInput input, CatalogEntry entry) {
    throw new IllegalStateException("idPosition");
  }

  private static void fail(String path, String name) {
    if (path.endsWith(name)) {
      throw new IllegalStateException(name);
    }
  }
}
