package com.acme.shop;

import dev.parlance.Link;
import java.io.PrintStream;
import java.util.Locale;

public class Main {
  public static void print(PrintStream out) {
    Messages messages = Messages.of(Locale.ENGLISH);

    messages.emailRequired();                              // Email is required.
    messages.greeting("Ada");                              // Hello Ada!
    messages.licence(Link.to("/licence")).toHtml();        // … the <a href="/licence">AGPLv3 licence</a>.
    messages.cart(1234);                                   // 1,234 items in your cart.

    out.println(Messages.of(Locale.FRENCH).greeting("Ada"));
    out.println(Messages.of(Locale.FRENCH).licence(Link.to("/licence")).toHtml());
    out.println(Messages.of(Locale.FRENCH).cart(3));
  }
}
