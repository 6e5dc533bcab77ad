@MessageCatalog(value = "shop.properties", translations = "shop{_locale}.properties", className = "Shop")
@MessageCatalog(
    value = "validation.properties", translations = "validation{_locale}.properties", className = "Validation",
    ids = true)
@MessageCatalog(value = "mail.properties", translations = "mail{_locale}.properties", className = "Mail")
@MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt")
package com.acme.shop;

import dev.parlance.MessageCatalog;
