package com.acme.shop.web;

import com.acme.shop.Messages;
import java.util.Locale;

class CartController {
  String cart(Locale locale, int items) {
    return Messages.of(locale).cart(items);
  }
}
