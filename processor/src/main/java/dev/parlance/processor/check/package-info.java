/** Catalogs in, findings and what can be generated out: what the rules of {@code check.rule} read, and their order. */
package dev.parlance.processor.check;
