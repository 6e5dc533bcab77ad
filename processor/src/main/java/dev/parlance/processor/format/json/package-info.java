/** The reader of JSON catalogs: files in, entries out; and how files of JSON are read, for other formats in JSON. */
package dev.parlance.processor.format.json;
