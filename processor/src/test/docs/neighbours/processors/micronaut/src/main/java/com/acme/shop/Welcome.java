package com.acme.shop;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Locale;

@Singleton
class Welcome {
  final Messages messages;

  Welcome(Messages messages) {
    this.messages = messages;
  }

  @Factory
  static class Texts {
    @Singleton
    Messages messages() {
      return Messages.of(Locale.FRENCH);
    }
  }
}
