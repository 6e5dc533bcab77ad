/** ICU's syntax, and what other syntaxes with its plurals and selects share. */
package dev.parlance.processor.syntax.icu;
