package com.acme.shop;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;

@RequestScoped
class Visitor {
  private Locale locale;

  Locale locale() {
    return locale;
  }

  void speaks(Locale language) {
    locale = language;
  }
}
