/** The keys and methods that templates and annotations name, which no compiler sees. */
package dev.parlance.analysis.templates;
