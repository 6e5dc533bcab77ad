/** A catalog text in, a {@link dev.parlance.processor.message.Message} out, and the Java names that follow from it. */
package dev.parlance.processor.message;
