/** The texts of files for translators, as they go out and as they come back, whatever the format. */
package dev.parlance.processor.exchange.unit;
