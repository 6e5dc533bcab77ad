/** The goals of {@code parlance-maven-plugin}. */
package dev.parlance.maven;
