/** Signatures: which parameters of one type a method has in which order, and the file that remembers them. */
package dev.parlance.processor.signatures;
