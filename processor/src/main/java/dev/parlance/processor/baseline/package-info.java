/** The baseline: defects of translations that a team knows of, and the file that lists them. */
package dev.parlance.processor.baseline;
