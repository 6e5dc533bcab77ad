/** Texts for translators: their placeholders and tags are codes, which a text is put together from again exactly. */
package dev.parlance.processor.exchange.protect;
