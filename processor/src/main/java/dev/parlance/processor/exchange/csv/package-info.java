/** Files for translators as tables of comma-separated values. */
package dev.parlance.processor.exchange.csv;
