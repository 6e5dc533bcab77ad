/** Texts by ID for frameworks, filled in with whatever arguments they pass. Nothing here is loaded for typed calls. */
package dev.parlance.internal.bundle;
