package com.acme.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class Greeter {
  @Inject
  Messages messages;

  String greet(String name) {
    return messages.greeting(name);
  }
}
