package dev.parlance.processor.workspace;

/** Takes what a command says to its user, a line at a time. */
public interface Output {
  /** Takes what was done. */
  void info(String line);

  /** Takes what could not be done, and why. */
  void error(String line);
}
