@MessageCatalog(value = "messages.properties", ids = true)
package com.acme.shop;

import dev.parlance.MessageCatalog;
