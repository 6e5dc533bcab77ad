/** Typed messages: the annotation that names a catalog, and the types that generated methods take and return. */
@NullMarked
package dev.parlance;

import org.jspecify.annotations.NullMarked;
