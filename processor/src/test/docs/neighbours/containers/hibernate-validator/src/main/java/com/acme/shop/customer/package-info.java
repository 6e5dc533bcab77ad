@MessageCatalog(value = "messages.properties", translations = "messages{_locale}.properties", ids = true)
package com.acme.shop.customer;

import dev.parlance.MessageCatalog;
