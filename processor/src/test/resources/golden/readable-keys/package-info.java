@MessageCatalog(value = "messages.txt", ids = true)
package com.acme.shop;

import dev.parlance.MessageCatalog;
