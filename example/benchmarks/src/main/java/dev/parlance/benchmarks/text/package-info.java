/** The texts as Parlance's catalogs, and the classes that its processor makes of them. */
@MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt")
@MessageCatalog(value = "pages.txt", className = "Pages")
@MessageCatalog(value = "values.properties", className = "Values")
package dev.parlance.benchmarks.text;

import dev.parlance.MessageCatalog;
