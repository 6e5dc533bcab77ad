@MessageCatalog(value = "messages.txt", className = "Lines")
@MessageCatalog(value = "messages.properties", className = "Bundle")
@MessageCatalog(value = "messages.json", className = "Json")
package com.acme.shop;

import dev.parlance.MessageCatalog;
