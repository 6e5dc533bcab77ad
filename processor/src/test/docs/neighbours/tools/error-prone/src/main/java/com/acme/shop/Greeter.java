package com.acme.shop;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
class Greeter {
  private Greeter() {}

  static String greet(@Nullable String header, @Nullable String name) {
    Messages messages = Messages.ofAcceptLanguage(header);
    return messages.greeting(name == null ? "?" : name);
  }
}
