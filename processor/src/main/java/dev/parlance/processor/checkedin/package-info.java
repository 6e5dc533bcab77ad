/** Files of Parlance's own that a team checks in: how they are read and written, and what is wrong with one. */
package dev.parlance.processor.checkedin;
