/** A module as the compiler sees it: sources, dependencies, processors and settings. */
package dev.parlance.maven.module;
