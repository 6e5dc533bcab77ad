/** The overview of catalogs, for people who look after translations: pure functions from what was compiled to records. */
package dev.parlance.processor.overview;
