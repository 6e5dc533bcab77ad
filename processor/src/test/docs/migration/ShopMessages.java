package com.acme.shop;

import dev.parlance.MessageCatalog;

@MessageCatalog(value = "messages.properties", translations = "messages{_locale}.properties")
public interface ShopMessages {
  String hello(String name);                                // hello = Hello {0}
}
