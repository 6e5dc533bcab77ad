/** CLDR's data as checked-in tables, and what they answer by themselves. */
package dev.parlance.processor.locale.cldr;
