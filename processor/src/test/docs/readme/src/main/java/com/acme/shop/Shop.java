package com.acme.shop;

import dev.parlance.Link;
import java.util.Locale;

class Shop {
  public static void main(String[] args) {
    Messages messages = Messages.of(Locale.FRENCH);
    System.out.println(messages.greeting("Ada"));
    System.out.println(messages.licence(Link.to("/licence")).toHtml());
    System.out.println(messages.cart(3));
  }
}
