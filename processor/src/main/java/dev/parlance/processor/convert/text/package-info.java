/** Writes messages in the notations of texts: parts in, characters and placeholders of the format out. */
package dev.parlance.processor.convert.text;
