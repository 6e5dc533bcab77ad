/** The text of a message in, a {@link dev.parlance.processor.message.Message} out, whatever syntax it is in. */
package dev.parlance.processor.syntax;
