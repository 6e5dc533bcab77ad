@MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt", className = "LibMessages")
package com.acme.lib;

import dev.parlance.MessageCatalog;
