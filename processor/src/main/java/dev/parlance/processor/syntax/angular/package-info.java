/** The syntax of Angular: ICU in texts, and names of placeholders. */
package dev.parlance.processor.syntax.angular;
