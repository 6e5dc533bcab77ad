package com.acme.shop;

import dev.parlance.MessageCatalog;
import dev.parlance.MessageId;

@MessageCatalog(value = "/messages.xlf", translations = "/messages.{locale}.xlf")
public interface ContactMessages {
  @MessageId(value = "8602814243662345124", text = "Email is required.")
  String emailRequired();
}
