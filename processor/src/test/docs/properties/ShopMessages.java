package com.acme.shop;

import dev.parlance.MessageCatalog;
import dev.parlance.MessageId;
import dev.parlance.Ungrouped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;

@MessageCatalog(value = "messages.properties", translations = "messages{_locale}.properties")
interface ShopMessages {
  @MessageId("order.placed") String placed(Instant when, ZoneId zone);
  @MessageId("shop.since") String since(@Ungrouped int year);          // 1998, not 1,998
  @MessageId("order.price") String price(BigDecimal total, Currency currency);
}
