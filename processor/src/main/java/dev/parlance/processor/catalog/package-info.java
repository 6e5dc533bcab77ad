/**
 * Loading: bytes in, {@link dev.parlance.processor.catalog.Catalog} out, with positions; chooses the reader of a file.
 */
package dev.parlance.processor.catalog;
