/** The characters of a text in, {@link dev.parlance.processor.syntax.Token}s out, whatever syntax it is in. */
package dev.parlance.processor.syntax;
