package com.acme.shop;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

public class Main {
  public static void print(PrintStream out) {
    print(Locale.ENGLISH, out);
    print(Locale.FRENCH, out);

    ShopMessages shop = ShopMessagesImpl.of(Locale.ENGLISH);
    shop.placed(Instant.parse("2026-11-30T13:05:00Z"), ZoneId.of("Europe/Paris")); // an Instant
    shop.since(1998); // 1998, not 1,998
    shop.price(new BigDecimal("1234.5"), Currency.getInstance("EUR")); // a BigDecimal and its Currency
  }

  private static void print(Locale locale, PrintStream out) {
    Messages m = Messages.of(locale);
    m.cartTitle();
    m.uploadDone("été.png", 12345);                               // String fileName, long sizeInBytes
    m.orderPlaced(LocalDateTime.of(2026, 11, 30, 14, 5));
    m.orderFiles(3);                                              // Number
    m.orderTotal(new BigDecimal("1234.5"));

    out.println(m.cartTitle());
    out.println(m.orderPlaced(LocalDateTime.of(2026, 11, 30, 14, 5)));
    out.println(m.orderTotal(new BigDecimal("1234.5")));
  }
}
