/** Typed messages: the annotation that names a catalog, and the types that generated methods take and return. */
package dev.parlance;
