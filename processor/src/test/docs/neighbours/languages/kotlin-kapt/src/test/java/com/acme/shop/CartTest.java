package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CartTest {
  @Test
  void showsTextsOfThePackageAndOfAKotlinInterface() {
    assertEquals("Bonjour Ada ! 2 articles dans votre panier.", new Cart("Ada", 2).text(Locale.FRENCH));
  }
}
