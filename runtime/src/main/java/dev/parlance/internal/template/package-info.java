/** Templates: texts as trees of segments, which a call fills in with its arguments. */
package dev.parlance.internal.template;
