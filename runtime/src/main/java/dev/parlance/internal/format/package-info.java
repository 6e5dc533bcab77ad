/** Values of types, formatted by the JDK for a locale. Nothing here is loaded before a text needs it. */
package dev.parlance.internal.format;
