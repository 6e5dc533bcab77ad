/** Whole Maven projects for tests. */
package dev.parlance.maven.testing;
