package dev.parlance.processor.syntax.angular;

/**
 * A fault in an ICU message.
 *
 * @param index the unit of the text where it is
 * @param what what is wrong, a sentence
 * @param advice what to do, a sentence
 */
record IcuFault(int index, String what, String advice) {}
