@MessageCatalog(value = "messages.properties", translations = "messages{_locale}.properties", markup = Markup.HTML)
package com.acme.tickets;

import dev.parlance.Markup;
import dev.parlance.MessageCatalog;
