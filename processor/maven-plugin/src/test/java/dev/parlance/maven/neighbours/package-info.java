/** Parlance beside other annotation processors, languages and tools: the projects of the page on neighbours. */
package dev.parlance.maven.neighbours;
