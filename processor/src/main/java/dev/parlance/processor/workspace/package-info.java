/** Catalogs on disk, and what is done with them outside of compilations: the only package that changes them. */
package dev.parlance.processor.workspace;
