/** Templates: texts as trees of segments, filled in with the arguments of a call. */
package dev.parlance.internal.template;
