/** Checks the code blocks of the README and the pages in {@code docs}. */
package dev.parlance.processor.docs;
