package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class GreeterTest {
  @Test
  void greets() {
    Greeter greeter = new Greeter(Messages.of(Locale.FRENCH));

    assertEquals("Bonjour Ada !", greeter.greet(new Greeter.Customer("Ada")));
  }
}
