/** What goes out to translators, and what comes back: units of a catalog in files of several formats, and the changes they are. */
package dev.parlance.processor.exchange;
