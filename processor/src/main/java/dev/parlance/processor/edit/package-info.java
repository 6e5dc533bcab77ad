/** Changing catalog files in place: what a change does not concern stays as it is, character by character. */
package dev.parlance.processor.edit;
