/** How an overview is written: as JSON, as a page, and its findings as SARIF; and the files that these are written to. */
package dev.parlance.processor.overview.write;
