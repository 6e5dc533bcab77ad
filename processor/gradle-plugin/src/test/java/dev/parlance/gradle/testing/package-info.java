/** Projects in folders, and the Gradle that builds them. */
package dev.parlance.gradle.testing;
