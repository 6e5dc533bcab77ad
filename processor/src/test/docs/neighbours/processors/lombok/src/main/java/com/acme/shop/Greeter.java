package com.acme.shop;

import lombok.RequiredArgsConstructor;
import lombok.Value;

@RequiredArgsConstructor
class Greeter {
  private final Messages messages;

  String greet(Customer customer) {
    return messages.greeting(customer.getName());
  }

  @Value
  static class Customer {
    String name;
  }
}
