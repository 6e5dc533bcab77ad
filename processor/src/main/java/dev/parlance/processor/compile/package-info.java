/** Located files in, one result out: reading, parsing, selecting and checking, without the compiler's environment. */
package dev.parlance.processor.compile;
