package dev.parlance.processor.format.plain;

/**
 * What is wrong in the markup of a text.
 *
 * @param offset where in the raw text
 * @param problem what is wrong, a sentence
 * @param advice what to do, a sentence
 */
record MarkupFault(int offset, String problem, String advice) {}
