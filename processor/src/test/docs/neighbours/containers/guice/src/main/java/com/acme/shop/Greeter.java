package com.acme.shop;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

@Singleton
class Greeter {
  private final Provider<Messages> messages;

  @Inject
  Greeter(Provider<Messages> messages) {
    this.messages = messages;
  }

  String greet(String name) {
    return messages.get().greeting(name);
  }
}
