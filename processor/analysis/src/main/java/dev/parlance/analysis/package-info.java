/** Analysis: runs the processor on a module without compiling it, and finds the entries that classes call. */
package dev.parlance.analysis;
