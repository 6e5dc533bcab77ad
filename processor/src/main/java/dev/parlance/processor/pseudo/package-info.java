/** A message of the source in, the same message in a pseudo-locale out: other words, and nothing else. */
package dev.parlance.processor.pseudo;
