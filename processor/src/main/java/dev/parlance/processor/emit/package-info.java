/** Checked entries in, Java sources out. */
package dev.parlance.processor.emit;
