package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GreeterTest {
  private final SeContainer container = SeContainerInitializer.newInstance().disableDiscovery()
      .addBeanClasses(Greeter.class, Texts.class, Visitor.class).initialize();
  private final Greeter greeter = container.select(Greeter.class).get();

  @AfterEach
  void close() {
    container.close();
  }

  @Test
  void greetsEachRequestInItsLanguage() {
    assertEquals("Bonjour Ada !", greeting(Locale.CANADA_FRENCH));
    assertEquals("Hello Ada!", greeting(Locale.ENGLISH));
  }

  @Test
  void isTheContainersErrorOutsideOfARequest() {
    assertThrows(ContextNotActiveException.class, () -> greeter.greet("Ada"));
  }

  /** What the greeter says in a request of somebody who speaks the language of {@code locale}. */
  private String greeting(Locale locale) {
    RequestContextController request = container.select(RequestContextController.class).get();
    request.activate();
    try {
      container.select(Visitor.class).get().speaks(locale);
      return greeter.greet("Ada");
    } finally {
      request.deactivate();
    }
  }
}
