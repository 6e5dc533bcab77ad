package com.acme.shop;

class Greeter {
  private final Messages messages;

  Greeter(Messages messages) {
    this.messages = messages;
  }

  String greet(String name) {
    return messages.greeting(name);
  }
}
