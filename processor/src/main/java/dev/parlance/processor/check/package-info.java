/** Catalogs in, findings and what can be generated out: what rules read, and their order. */
package dev.parlance.processor.check;
