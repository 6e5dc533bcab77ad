/** The readers of XLIFF 1.2 and 2: files in, entries out. */
package dev.parlance.processor.format.xliff;
