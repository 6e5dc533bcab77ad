package dev.parlance.processor.spi;

/** Passes on each entry and fault only once, even if the file is read again from the start. */
public final class RepeatedSink implements CatalogSink {
  private final CatalogSink sink;
  private int received;
  private int repeated;

  public RepeatedSink(CatalogSink sink) {
    this.sink = sink;
  }

  /** Starts over: everything received so far will be received again, and is then ignored. */
  public void restart() {
    repeated = received;
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

  @Override
  public void ignored(Position at, String problem, String advice) {
    if (isNew()) {
      sink.ignored(at, problem, advice);
    }
  }

  @Override
  public void language(FileLanguage language) {
    if (isNew()) {
      sink.language(language);
    }
  }

  @Override
  public void damaged(String id, Position at, String problem, String advice) {
    if (isNew()) {
      sink.damaged(id, at, problem, advice);
    }
  }

  @Override
  public void encoding(Position at, String sentence) {
    if (isNew()) {
      sink.encoding(at, sentence);
    }
  }

  private boolean isNew() {
    if (repeated > 0) {
      repeated--;
      return false;
    }
    received++;
    return true;
  }
}
