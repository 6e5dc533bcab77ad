/** JSON: files in, entries out. */
package dev.parlance.processor.json;
