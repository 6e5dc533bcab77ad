/** The reader of JSON catalogs: files in, entries out. */
package dev.parlance.processor.format.json;
