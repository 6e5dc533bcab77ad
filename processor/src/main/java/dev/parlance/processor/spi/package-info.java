/**
 * What it takes to read catalogs of another format: a {@link dev.parlance.processor.spi.CatalogReader} on the processor
 * path. The only package of the processor that other code may use.
 */
package dev.parlance.processor.spi;
