/** Locating catalogs: the places searched, and the bytes found. */
package dev.parlance.processor.locate;
