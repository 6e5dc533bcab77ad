package com.acme.shop;

import java.util.List;
import java.util.Locale;

class Shop {
  public static void main(String[] args) {
    Messages messages = Messages.of(List.of(Locale.FRENCH));
    System.out.println(messages.greeting("Ada"));
    System.out.println(messages.licence().toHtml());
    System.out.println(messages.cart(3));
  }
}
