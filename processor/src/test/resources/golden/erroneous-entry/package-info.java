@MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt")
package com.acme.broken;

import dev.parlance.MessageCatalog;
