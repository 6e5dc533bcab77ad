package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GreeterTest {
  @Test
  void greets() {
    Greeter greeter = new Greeter(Messages.of(Locale.FRENCH));

    assertEquals("Bonjour Ada !", greeter.greet("Ada"));
    assertEquals("2 articles dans votre panier.", greeter.cart(List.of("A", "B")));
    assertEquals("C’est un logiciel libre, sous la <a href=\"/licence\">licence AGPLv3</a>.", greeter.licence());
  }
}
