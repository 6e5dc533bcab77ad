@MessageCatalog(value = "/messages.xlf", translations = "/messages.{locale}.xlf", required = {})
package com.acme.shop;

import dev.parlance.MessageCatalog;
