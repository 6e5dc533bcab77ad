@MessageCatalog(value = "messages.txt", className = "Lines")
@MessageCatalog(value = "messages.properties", className = "Bundle")
@MessageCatalog(value = "messages.json", className = "Json")
@MessageCatalog(value = "app_en.arb", className = "App")
package com.acme.shop;

import dev.parlance.MessageCatalog;
