package com.acme.shop;

import dev.parlance.Link;
import dev.parlance.MessageCatalog;
import dev.parlance.RichText;

@MessageCatalog(value = "page.txt", translations = "page.{locale}.txt")
public interface Raw {
  RichText licence(Link agpl);

  RichText hello(String name);
}
