@MessageCatalog(value = "messages.properties", translations = "messages{_locale}.properties")
package com.acme.shop;

import dev.parlance.MessageCatalog;
