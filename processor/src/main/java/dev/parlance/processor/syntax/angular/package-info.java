/** The syntax of Angular: ICU messages in texts, and the names of placeholders. */
package dev.parlance.processor.syntax.angular;
