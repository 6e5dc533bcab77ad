/** The demo: what becomes of one entry of the catalog, and of one mistake in it. */
package dev.parlance.example.demo;
