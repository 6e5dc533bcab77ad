/** Locales: which one fits a request, and how each writes numbers and selects plural forms. */
package dev.parlance.internal.locale;
