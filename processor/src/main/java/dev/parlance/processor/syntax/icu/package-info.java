/** What the syntaxes with plurals and selects of ICU have in common. */
package dev.parlance.processor.syntax.icu;
