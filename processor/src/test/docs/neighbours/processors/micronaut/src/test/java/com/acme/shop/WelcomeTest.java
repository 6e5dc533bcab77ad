package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.context.ApplicationContext;
import org.junit.jupiter.api.Test;

class WelcomeTest {
  @Test
  void injectsMessages() {
    try (ApplicationContext context = ApplicationContext.run()) {
      assertEquals("Bonjour Ada !", context.getBean(Welcome.class).messages.greeting("Ada"));
    }
  }
}
