package dev.parlance.processor.syntax.angular;

/**
 * What is wrong in an ICU message.
 *
 * @param index the unit of the text that it is about
 * @param what what is wrong, a sentence
 * @param advice what to do, a sentence
 */
record IcuFault(int index, String what, String advice) {}
