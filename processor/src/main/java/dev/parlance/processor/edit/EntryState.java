package dev.parlance.processor.edit;

/** The state of a translation, as far as its file says it. */
public enum EntryState {
  /** There is no translation, or the file says that its text is not one yet. */
  NEW,
  /** Someone has to look at it: its source text changed. */
  REVIEW,
  /** It is translated. */
  TRANSLATED
}
