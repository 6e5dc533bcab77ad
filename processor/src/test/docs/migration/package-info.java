@MessageCatalog(value = "messages.properties", translations = "messages{_locale}.properties")
@MessageCatalog(
    value = "marked.properties", translations = "marked{_locale}.properties", className = "Marked", markup = Markup.HTML)
package com.acme.shop;

import dev.parlance.Markup;
import dev.parlance.MessageCatalog;
