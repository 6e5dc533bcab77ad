/** The Java names of entries and parameters, those that a team gives included. */
package dev.parlance.processor.names;
