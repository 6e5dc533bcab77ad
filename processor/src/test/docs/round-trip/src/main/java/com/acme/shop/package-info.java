@MessageCatalog(value = "messages.xlf", translations = "messages.{locale}.xlf")
package com.acme.shop;

import dev.parlance.MessageCatalog;
