/** Catalogs in, findings and what can be generated out: what the rules of {@code check.rule} read, and who runs them. */
package dev.parlance.processor.check;
