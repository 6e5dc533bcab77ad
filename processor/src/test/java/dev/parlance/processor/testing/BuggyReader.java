package dev.parlance.processor.testing;

import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Piece;
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
    if (input.path().endsWith("memory.buggy")) {
      throw new OutOfMemoryError("no more");
    }
    if (input.path().endsWith("wordless.buggy")) {
      sink.fault("silent", new Position(1, 2), " ", "");
      sink.entry(entry("mute", MessageText.builder().fault("", false, "", "").build()));
    }
    if (input.path().endsWith("nameless.buggy")) {
      sink.entry(entry("nobody", MessageText.builder().piece(new Piece.Value(null, "")).build()));
    }
  }

  private static CatalogEntry entry(String id, MessageText text) {
    return CatalogEntry.of(id, text, new Position(1, 3), new Position(1, 4));
  }

  @Override
  public String placeholder(CatalogInput input, String name) {
    return nothing(input, "placeholder");
  }

  @Override
  public String pair(CatalogInput input, String start, String content, String close) {
    return nothing(input, "pair");
  }

  @Override
  public String characters(CatalogInput input, String characters) {
    return nothing(input, "characters");
  }

  @Override
  public Position position(CatalogInput input, CatalogEntry entry, int offset) {
    return input.path().endsWith("far.buggy")
        ? new Position(Integer.MAX_VALUE, Integer.MAX_VALUE) : nothing(input, "position");
  }

  @Override
  public Position idPosition(CatalogInput input, CatalogEntry entry) {
    return nothing(input, "idPosition");
  }

  /** Null where the file's name asks for it. */
  private static <T> T nothing(CatalogInput input, String method) {
    if (input.path().endsWith("nulls.buggy")) {
      return null;
    }
    if (input.path().endsWith("deep.buggy")) {
      throw new StackOverflowError(method);
    }
    throw new IllegalStateException(method);
  }

  private static void fail(String path, String name) {
    if (path.endsWith(name)) {
      throw new IllegalStateException(name);
    }
  }
}
