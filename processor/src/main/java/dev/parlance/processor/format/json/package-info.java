/** JSON: files in, entries out. */
package dev.parlance.processor.format.json;
