@MessageCatalog(value = "messages.txt", translations = {"messages.{locale}.txt", "pseudo:en-XA", "pseudo:ar-XB"})
package com.acme.shop;

import dev.parlance.MessageCatalog;
