package dev.parlance.processor.spi;

/** Takes what is read of a file once, though it is read from its start again. */
public final class RepeatedSink implements CatalogSink {
  private final CatalogSink sink;
  private int given;
  private int repeated;

  public RepeatedSink(CatalogSink sink) {
    this.sink = sink;
  }

  /** Tells that what was given so far will be given again. */
  public void restart() {
    repeated = given;
  }

  @Override
  public void entry(CatalogEntry entry) {
    if (isNew()) {
      sink.entry(entry);
    }
  }

  @Override
  public void fault(String id, Position at, String problem, String advice) {
    if (isNew()) {
      sink.fault(id, at, problem, advice);
    }
  }

  private boolean isNew() {
    if (repeated > 0) {
      repeated--;
      return false;
    }
    given++;
    return true;
  }
}
