/** Renderers: they print a text as plain text, as Markdown or for a terminal, laid out in lines. */
package dev.parlance.internal.render;
