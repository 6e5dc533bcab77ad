@MessageCatalog(value = "messages.properties", translations = "messages{_locale}.properties")
@MessageCatalog(
    value = "marked.txt", translations = "marked.{locale}.txt", className = "Marked", syntax = Syntax.MESSAGE_FORMAT)
package com.acme.shop;

import dev.parlance.MessageCatalog;
import dev.parlance.Syntax;
