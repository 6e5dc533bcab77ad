/** Findings: what is wrong and where, by which rule, and how they are printed within the compiler's limits. */
package dev.parlance.processor.report;
