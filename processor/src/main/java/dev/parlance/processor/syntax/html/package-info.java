/** HTML among the characters of texts: tags, character references, comments. */
package dev.parlance.processor.syntax.html;
