/** Renderers: what a text shows in, as plain text, Markdown and for a terminal, laid out in lines. */
package dev.parlance.internal.render;
