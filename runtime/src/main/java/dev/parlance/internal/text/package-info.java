/** Characters: escaping for HTML, isolation where directions differ, white space and names. */
package dev.parlance.internal.text;
