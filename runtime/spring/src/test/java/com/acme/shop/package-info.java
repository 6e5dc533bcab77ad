@MessageCatalog(value = "/messages.properties", translations = "/messages{_locale}.properties")
@MessageCatalog(
    value = "/ValidationMessages.properties", translations = "/ValidationMessages{_locale}.properties",
    className = "ValidationMessages", ids = true)
@MessageCatalog(value = "page.txt", translations = "page.{locale}.txt", className = "Page")
package com.acme.shop;

import dev.parlance.MessageCatalog;
