package dev.parlance.processor.report;

/**
 * Something wrong at a place of a catalog.
 *
 * @param rule the rule that found it
 * @param source the catalog
 * @param line the line, counted from 1
 * @param column the column, in UTF-16 units counted from 1
 * @param problem what is wrong, a sentence
 * @param advice what to do, a sentence
 */
public record Finding(Rule rule, SourceText source, int line, int column, String problem, String advice) {}
