package dev.parlance.processor.catalog;

/**
 * A catalog as it was found.
 *
 * @param path the absolute path, for diagnostics
 * @param content the bytes
 */
public record CatalogFile(String path, byte[] content) {}
