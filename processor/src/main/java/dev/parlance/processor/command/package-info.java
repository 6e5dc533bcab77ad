/** The commands of the processor's jar, for builds without Maven. */
package dev.parlance.processor.command;
