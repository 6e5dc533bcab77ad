package dev.parlance.processor.convert;

/**
 * Something of an entry that is not the same in the target.
 *
 * @param path the file that the entry is in
 * @param line its line there, counted from 1
 * @param locale the locale of a translation; empty for the source
 * @param id its ID
 * @param effect what became of it
 * @param reason why, a sentence
 */
public record ConversionNote(String path, int line, String locale, String id, Effect effect, String reason) {
  /** What became of an entry, the worst first. */
  public enum Effect {
    /** It is not in the target. */
    LEFT_OUT,
    /** Its text shows something else in some case, or takes other arguments. */
    CHANGED,
    /** Its text shows the same, but something beside it is lost, or its placeholders have other names. */
    ADAPTED
  }

  @Override
  public String toString() {
    return path + ":" + line + ": " + id + " " + switch (effect) {
      case LEFT_OUT -> "is left out: ";
      case CHANGED -> "is not the same: ";
      case ADAPTED -> "is adapted: ";
    } + reason;
  }
}
