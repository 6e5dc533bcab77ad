/** The Gradle plugin {@code dev.parlance}. */
package dev.parlance.gradle;
