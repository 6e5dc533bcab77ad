@MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt")
package com.acme.parents;

import dev.parlance.MessageCatalog;
