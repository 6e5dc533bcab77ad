/** The generated class of a library in, what texts for it are checked against out. */
package dev.parlance.processor.library;
