package com.acme.shop;

import dev.parlance.Link;

class Footer {
  private final Messages messages;

  Footer(Messages messages) {
    this.messages = messages;
  }

  String html() {
    return "<footer>" + messages.licence(Link.to("/licence")) + "</footer>";
  }
}
