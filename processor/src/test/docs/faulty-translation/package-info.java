@MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt", syntax = Syntax.ICU)
package com.acme.shop;

import dev.parlance.MessageCatalog;
import dev.parlance.Syntax;
