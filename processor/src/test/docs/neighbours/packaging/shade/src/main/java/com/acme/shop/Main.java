package com.acme.shop;

import java.util.Locale;

class Main {
  public static void main(String[] arguments) {
    System.out.println(Messages.of(Locale.FRENCH).cart(3));
  }
}
