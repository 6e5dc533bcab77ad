/** The reader of ARB, the format of Flutter's catalogs. */
package dev.parlance.processor.format.arb;
