/** A catalog in Angular's syntax, in several locales. */
@MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt", ids = true)
package kept.plain;

import dev.parlance.MessageCatalog;
