/** Parsing: a text in, a {@link dev.parlance.processor.message.Message} out, with its parameters and problems. */
package dev.parlance.processor.parse;
