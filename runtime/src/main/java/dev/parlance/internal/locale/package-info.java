/** Locales: which one fits a request, and how each writes numbers and chooses plural forms. */
package dev.parlance.internal.locale;
