@MessageCatalog(value = "messages.json", translations = "messages.{locale}.json", syntax = Syntax.ICU)
package com.acme.shop;

import dev.parlance.MessageCatalog;
import dev.parlance.Syntax;
