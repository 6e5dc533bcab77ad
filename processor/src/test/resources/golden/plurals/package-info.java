@MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt")
package com.acme.videos;

import dev.parlance.MessageCatalog;
