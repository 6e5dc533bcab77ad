@MessageCatalog(value = "messages.en.xlf", translations = {"messages.en.xlf", "messages.{locale}.xlf"})
package com.acme.shop;

import dev.parlance.MessageCatalog;
