package com.acme.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;

class Texts {
  @Produces
  @RequestScoped
  Messages messages(Visitor visitor) {
    return Messages.of(visitor.locale());
  }
}
