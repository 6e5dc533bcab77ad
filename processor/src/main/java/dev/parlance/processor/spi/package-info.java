/**
 * What it takes to read catalogs of another format: a {@link dev.parlance.processor.spi.CatalogReader} on the processor
 * path. This package and {@code spi.xml} are the only ones of the processor that other code may use.
 */
package dev.parlance.processor.spi;
