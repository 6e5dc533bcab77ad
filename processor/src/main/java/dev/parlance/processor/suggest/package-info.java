/** Did you mean: names and entries that are like one that is wrong. */
package dev.parlance.processor.suggest;
