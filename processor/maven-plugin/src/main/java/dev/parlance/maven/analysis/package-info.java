/** What the processor says of a module without compiling it, and which entries its classes call. */
package dev.parlance.maven.analysis;
