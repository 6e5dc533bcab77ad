/** Interfaces that select entries: what they ask for, which entries that is, and how their methods call them. */
package dev.parlance.processor.facade;
