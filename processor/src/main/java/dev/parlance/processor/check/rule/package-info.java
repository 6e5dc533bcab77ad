/** The rules: one class per check of a parsed text, of a catalog or of a translation as a whole. */
package dev.parlance.processor.check.rule;
