/** The reader of plain catalogs: files in, entries out; and the notation of their texts. */
package dev.parlance.processor.format.plain;
