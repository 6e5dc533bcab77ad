package com.acme.shop;

import dev.parlance.MessageCatalog;
import dev.parlance.RichText;

/** Texts that are printed raw: rich ones, whatever the catalog makes of them. */
@MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt")
public interface Raw {
  RichText helloPlain(String name);

  RichText helloBold(String name);
}
