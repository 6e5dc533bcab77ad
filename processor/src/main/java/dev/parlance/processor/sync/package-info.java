/** Brings translations up to date with a source catalog that was edited: which entry became which, and what changes. */
package dev.parlance.processor.sync;
