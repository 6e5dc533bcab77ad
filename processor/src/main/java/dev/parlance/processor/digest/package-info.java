/** Digests: the IDs that Angular gives to texts. */
package dev.parlance.processor.digest;
