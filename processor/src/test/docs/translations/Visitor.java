package com.acme.shop;

import java.io.Serializable;
import java.util.Locale;

class Visitor implements Serializable {
  private static final long serialVersionUID = 1;

  private final Locale locale;

  Visitor(Messages messages) {
    locale = messages.locale();
  }

  Messages messages() {
    return Messages.of(locale);
  }
}
