/** The model: messages, their parts and parameters, the digests that are their IDs, and the Java names that follow from those. */
package dev.parlance.processor.message;
