/** Files for translators in XLIFF: 1.2 goes out, 1.2 and 2 of whatever tool come back. */
package dev.parlance.processor.exchange.xliff;
