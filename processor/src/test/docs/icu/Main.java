package com.acme.shop;

import dev.parlance.Element;
import dev.parlance.Link;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

public class Main {
  public static void print(PrintStream out) {
    Messages m = Messages.of(Locale.ENGLISH);
    LocalDate day = LocalDate.of(2026, 11, 30);

    m.cartTitle("Ada");                                       // Your cart, Ada
    m.cartItems(1234);                                        // 1,234 items
    m.cartTotal(new BigDecimal("1234.5"));                    // Total: €1,234.50
    m.cartDiscount(0.25);                                     // You save 25%
    m.orderPlace(22);                                         // You are 22nd in the queue
    m.orderBought("a hat", "she");                            // She bought a hat
    m.signupBadge(Element.of("mark"), 2).toHtml();            // Welcome <mark>2 new orders</mark>
    m.signupBadge(Link.to("/orders"), 2).toHtml();            // Welcome <a href="/orders">2 new orders</a>
    m.signupTerms(Link.to("/privacy"), Link.to("/terms"));    // a RichText
    m.signupBraces();                                         // It's in {braces}, and 1 < 2

    out.println(m.orderArrives(day, LocalTime.of(18, 0)).replace('\u202f', ' '));
    Messages french = Messages.of(Locale.FRENCH);
    out.println(french.orderArrives(day, LocalTime.of(18, 0)));
    out.println(french.signupTerms(Link.to("/privacy"), Link.to("/terms")).toHtml());
    out.println(SignupMessagesImpl.of(Locale.FRENCH).badge(Element.none(), 1).toHtml());
  }
}
