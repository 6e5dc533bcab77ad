package com.acme.shop;

import dev.parlance.Link;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;

public class Main {
  record Order(String email, OrderStatus status) {}

  public static void print(PrintStream out) {
    call(Locale.FRENCH);
    ContactMessages contact = ContactMessagesImpl.of(Locale.ENGLISH);
    contact.licence(Link.to("/licence")).toHtml();                          // under a name of its own
    contact.status(OrderStatus.IN_TRANSIT);                                 // In transit
    contact.contactTitle();                                                 // Contact the administrators
    ContactMessagesImpl.of(Locale.FRENCH).find("order.status." + "delivered"); // Optional[Livré]
    ContactMessagesImpl.of(Locale.FRENCH).find("not.used");                 // Optional.empty: not selected

    TypedMessages typed = TypedMessagesImpl.of(Locale.ENGLISH);
    typed.shipped(LocalDate.of(2026, 3, 5), 1234);                          // Shipped on Mar 5, 2026: 1,234
    typed.since(1998);                                                      // In business since 1998
    typed.changed(Instant.parse("2026-03-05T10:00:00Z"), ZoneOffset.UTC);   // Changed on March 5, 2026
    typed.total(new BigDecimal("1234.5"), Currency.getInstance("EUR"));     // €1,234.50

    out.println(handled(new Order("", OrderStatus.IN_TRANSIT), "fr"));
    out.println(handled(new Order("ada@example.com", OrderStatus.IN_TRANSIT), "fr"));
  }

  private static void call(Locale locale) {
    ContactMessages messages = ContactMessagesImpl.of(locale);
    messages.emailRequired();
  }

  private static String handled(Order order, String header) {
    try {
      refuse(order);
      return "not refused";
    } catch (InvalidOrder invalid) {
      return invalid.text.apply(ContactMessagesImpl.ofAcceptLanguage(header));
    }
  }

  private static void refuse(Order order) {
    if (order.email().isEmpty()) {
      throw new InvalidOrder(ContactMessages::emailRequired);
    }
    throw new InvalidOrder(messages -> messages.status(order.status()));
  }
}
