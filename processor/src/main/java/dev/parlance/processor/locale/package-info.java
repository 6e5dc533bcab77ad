/** Locales by CLDR: tags, parents, which one fits a request, and how each writes and counts. */
package dev.parlance.processor.locale;
