/** The reader of {@code .properties} files. */
package dev.parlance.processor.format.properties;
