/** Syntaxes: the characters of a text in, {@link dev.parlance.processor.syntax.Token}s out. */
package dev.parlance.processor.syntax;
