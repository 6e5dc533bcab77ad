/** How texts are packed into classes. The processor writes what this package reads. */
package dev.parlance.internal.packed;
