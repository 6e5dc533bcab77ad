package dev.parlance.processor.format.plain;

/**
 * A fault in the markup of a text.
 *
 * @param offset its offset in the raw text
 * @param problem what is wrong, a sentence
 * @param advice what to do, a sentence
 */
record MarkupFault(int offset, String problem, String advice) {}
