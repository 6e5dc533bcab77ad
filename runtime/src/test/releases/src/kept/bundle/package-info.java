/** Patterns of java.text. */
@MessageCatalog(value = "messages.properties", translations = "messages{_locale}.properties")
package kept.bundle;

import dev.parlance.MessageCatalog;
