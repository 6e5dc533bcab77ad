/** The syntax of {@link java.text.MessageFormat}, read leniently. */
package dev.parlance.processor.syntax.javatext;
