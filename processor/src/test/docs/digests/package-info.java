@MessageCatalog("messages.txt")
package com.acme.shop;

import dev.parlance.MessageCatalog;
