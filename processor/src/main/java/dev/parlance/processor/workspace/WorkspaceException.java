package dev.parlance.processor.workspace;

/** Thrown where a file cannot be read or written; its message is a sentence or two for the user. */
public final class WorkspaceException extends Exception {
  private static final long serialVersionUID = 1;

  /** With {@code sentences}, which name the file, what is wrong and what to do. */
  public WorkspaceException(String sentences) {
    super(sentences);
  }
}
