@MessageCatalog(value = "/com/acme/lib/messages.txt", overrides = LibMessages.class,
    translations = "lib.{locale}.txt")
package com.acme.shop;

import com.acme.lib.LibMessages;
import dev.parlance.MessageCatalog;
