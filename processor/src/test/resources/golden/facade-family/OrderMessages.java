package com.acme.orders;

import dev.parlance.MessageCatalog;
import dev.parlance.MessageId;
import dev.parlance.RichText;

@MessageCatalog("messages.txt")
public interface OrderMessages {
  @MessageId("order.status.{status}")
  RichText status(OrderStatus status, String day);
}
