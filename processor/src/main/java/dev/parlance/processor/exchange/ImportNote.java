package dev.parlance.processor.exchange;

/**
 * Something to say of a text that came back.
 *
 * @param line its line in the file that came back, counted from 1
 * @param id its ID there
 * @param problem what is wrong or worth knowing, a sentence
 * @param advice what to do, a sentence; empty where there is nothing to do
 */
public record ImportNote(int line, String id, String problem, String advice) {
  @Override
  public String toString() {
    return line + ": " + id + ": " + problem + (advice.isEmpty() ? "" : " " + advice);
  }
}
