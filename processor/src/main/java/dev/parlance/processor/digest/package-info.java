/** Texts in, Angular's IDs out: digests of the texts. */
package dev.parlance.processor.digest;
