/** A catalog and its translations from one format and syntax into another, with a list of all that is not the same there. */
package dev.parlance.processor.convert;
