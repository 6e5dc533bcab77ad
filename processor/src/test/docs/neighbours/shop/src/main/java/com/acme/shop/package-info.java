@MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt")
package com.acme.shop;

import dev.parlance.MessageCatalog;
