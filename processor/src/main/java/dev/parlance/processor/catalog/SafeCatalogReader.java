package dev.parlance.processor.catalog;

import dev.parlance.Syntax;
import dev.parlance.processor.report.FailSafe;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.CatalogSink;
import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import java.util.function.Supplier;

/** Wraps a reader, so that a bug in it is reported as the reader's own, and hides no fault of the catalog. */
final class SafeCatalogReader implements CatalogReader {
  private final CatalogReader reader;

  /** The exception with which {@code reads} failed, after which the reader counts as the file's; else null. */
  private Throwable undecided;

  SafeCatalogReader(CatalogReader reader) {
    this.reader = reader;
  }

  /** The reader itself. */
  CatalogReader reader() {
    return reader;
  }

  @Override
  public boolean reads(String fileName, byte[] start) {
    undecided = null;
    return FailSafe.get(() -> reader.reads(fileName, start), bug -> {
      undecided = bug;
      return true;
    });
  }

  @Override
  public void read(CatalogInput input, CatalogSink sink) throws UnreadableCatalogException {
    if (undecided != null) {
      throw failed(undecided);
    }
    try {
      reader.read(input, sink);
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError bug) {
      throw failed(bug);
    }
  }

  @Override
  public FileText text(CatalogInput input) {
    return orElse(() -> reader.text(input), () -> CatalogReader.super.text(input));
  }

  @Override
  public String characters(CatalogInput input, String characters) {
    return orElse(() -> reader.characters(input, characters), () -> CatalogReader.super.characters(input, characters));
  }

  @Override
  public String placeholder(CatalogInput input, String name) {
    return orElse(() -> reader.placeholder(input, name), () -> CatalogReader.super.placeholder(input, name));
  }

  @Override
  public String pair(CatalogInput input, String start, String content, String close) {
    return orElse(() -> reader.pair(input, start, content, close),
        () -> CatalogReader.super.pair(input, start, content, close));
  }

  @Override
  public Position position(CatalogInput input, CatalogEntry entry, int offset) {
    return orElse(() -> reader.position(input, entry, offset),
        () -> CatalogReader.super.position(input, entry, offset));
  }

  @Override
  public Position idPosition(CatalogInput input, CatalogEntry entry) {
    return orElse(() -> reader.idPosition(input, entry), () -> CatalogReader.super.idPosition(input, entry));
  }

  @Override
  public boolean isLikeProperties() {
    return orElse(reader::isLikeProperties, CatalogReader.super::isLikeProperties);
  }

  @Override
  public boolean isLikeFlutter() {
    return orElse(reader::isLikeFlutter, CatalogReader.super::isLikeFlutter);
  }

  @Override
  public Syntax defaultSyntax() {
    return orElse(reader::defaultSyntax, CatalogReader.super::defaultSyntax);
  }

  private static <T> T orElse(Supplier<T> asked, Supplier<T> fallback) {
    T answer = FailSafe.get(asked, bug -> null);
    return answer == null ? fallback.get() : answer;
  }

  private UnreadableCatalogException failed(Throwable bug) {
    return new UnreadableCatalogException(Position.START,
        "its reader " + reader.getClass().getName() + " failed with an internal error: " + bug + ".",
        "Report it to the reader's authors, with this line and the catalog.");
  }
}
