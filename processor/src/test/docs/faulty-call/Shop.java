package com.acme.shop;

import java.util.Locale;

class Shop {
  public static void main(String[] arguments) {
    Messages messages = Messages.of(Locale.ENGLISH);
    System.out.println(messages.emailRequired());
    System.out.println(messages.greeting("Ada"));
    System.out.println(messages.licence().toHtml());
  }
}
