package com.acme.shop;

import dev.parlance.Link;
import dev.parlance.MessageCatalog;
import dev.parlance.RichText;

@MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt")
interface CartMessages {
  String cart(int count);

  RichText licence(Link terms);
}
