/** Tags among the characters of texts: those with names that the caller passes. */
package dev.parlance.processor.syntax.tags;
