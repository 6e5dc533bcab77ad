/** Located files in, one result out: what is read, parsed, selected and found, without the compiler's environment. */
package dev.parlance.processor.compile;
