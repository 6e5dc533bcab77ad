/** How locales write numbers: the patterns of CLDR, and what currencies have. */
package dev.parlance.processor.locale.numbers;
