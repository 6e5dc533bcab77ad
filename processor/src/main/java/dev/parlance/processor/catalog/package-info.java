/** Bytes in, {@link dev.parlance.processor.catalog.Catalog} out: decoding, lines, entries, with their positions. */
package dev.parlance.processor.catalog;
