package com.acme.shop;

import java.util.function.Function;

class InvalidOrder extends RuntimeException {
  final transient Function<ContactMessages, String> text;

  InvalidOrder(Function<ContactMessages, String> text) {
    this.text = text;
  }
}
