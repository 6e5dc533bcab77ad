package dev.parlance.processor.format.arb;

import dev.parlance.processor.spi.Position;

/**
 * A fault in the metadata of a text.
 *
 * @param at where it is
 * @param problem what is wrong, a sentence
 * @param advice what to do, a sentence
 */
record ArbFault(Position at, String problem, String advice) {}
