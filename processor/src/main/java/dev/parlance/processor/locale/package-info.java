/** Locales by CLDR: tags, parents, which one fits a request, and how each writes. */
package dev.parlance.processor.locale;
