/** Catalogs in, findings and what can be generated out: the rules. */
package dev.parlance.processor.check;
