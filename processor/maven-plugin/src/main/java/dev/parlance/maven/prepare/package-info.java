/** Preparing a compilation: what earlier builds left, and whether catalogs have changed since. */
package dev.parlance.maven.prepare;
