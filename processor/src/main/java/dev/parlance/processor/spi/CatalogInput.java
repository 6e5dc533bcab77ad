package dev.parlance.processor.spi;

/**
 * A file to read.
 *
 * @param path its path, as diagnostics show it
 * @param content its bytes, not to be changed
 * @param translation whether it is a translation, rather than the source catalog: of formats that hold both texts in one
 *     file, that tells which is wanted
 */
public record CatalogInput(String path, byte[] content, boolean translation) {}
