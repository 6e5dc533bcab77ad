/** Plain catalogs: files in, entries out; and the form in which their texts are written. */
package dev.parlance.processor.format.plain;
