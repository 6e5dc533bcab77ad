/** What earlier builds left, and whether catalogs changed since. */
package dev.parlance.maven.prepare;
