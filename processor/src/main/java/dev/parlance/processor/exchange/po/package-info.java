/** Files for translators as GNU gettext has them. */
package dev.parlance.processor.exchange.po;
