/** What rules read: checked entries and translations, and how a translation differs from the source. */
package dev.parlance.processor.check.model;
