package com.acme.shop;

import dev.parlance.Link;
import java.util.Locale;
import java.util.Optional;

class Shop {
  private final Messages messages = Messages.of(Locale.ENGLISH);

  String email() {
    return messages.emailRequired();
  }

  String licence() {
    return messages.licence(Link.to("/licence")).toHtml();
  }

  Optional<String> title() {
    return messages.find("contact.titel");
  }
}
