/** The model: messages, their parts and parameters, the digests that are their IDs, and the Java names of both. */
package dev.parlance.processor.message;
