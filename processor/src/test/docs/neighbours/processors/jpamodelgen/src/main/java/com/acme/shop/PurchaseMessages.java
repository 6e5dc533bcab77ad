package com.acme.shop;

import dev.parlance.MessageCatalog;
import dev.parlance.MessageId;

@MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt")
interface PurchaseMessages {
  @MessageId("purchase." + Purchase_.STATUS)
  String status();
}
