/** The syntax of texts in which every character is itself. */
package dev.parlance.processor.syntax.text;
