package dev.parlance.processor.locate;

import java.io.IOException;

/** A file exists and could be read, but is not: its message says why, and what to do. */
public final class RefusedFileException extends IOException {
  private static final long serialVersionUID = 1;

  /** A refusal for {@code reason}, which follows a colon and ends with advice. */
  public RefusedFileException(String reason) {
    super(reason);
  }
}
