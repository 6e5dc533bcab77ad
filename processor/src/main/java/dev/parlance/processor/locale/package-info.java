/** Locales by CLDR: tags, parents, matching, writing conventions and plural rules. */
package dev.parlance.processor.locale;
