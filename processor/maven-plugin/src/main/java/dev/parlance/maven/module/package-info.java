/** A module as the compiler is told of it: sources, dependencies, processors and settings. */
package dev.parlance.maven.module;
