/**
 * Parlance beside other annotation processors, languages, containers, template engines and tools: the projects of the
 * page on neighbours.
 */
package dev.parlance.maven.neighbours;
