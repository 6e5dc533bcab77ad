package com.acme.shop;

import dev.parlance.Link;
import dev.parlance.MessageCatalog;
import dev.parlance.MessageId;
import dev.parlance.RichText;

@MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt")
public interface ContactMessages {
  @MessageId(value = "8602814243662345124", text = "Email is required.")
  String emailRequired();

  @MessageId("6469b375536342370eefd959bb72a06dc3d5884b")
  RichText licence(Link agpl);

  @MessageId("order.status.{status}")          // an entry per constant of the enum: order.status.in-transit
  String status(OrderStatus status);

  String contactTitle();                       // the entry contact.title
}
