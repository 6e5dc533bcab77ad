/** Characters: how they are escaped in HTML, and kept apart where directions differ. */
package dev.parlance.internal.text;
