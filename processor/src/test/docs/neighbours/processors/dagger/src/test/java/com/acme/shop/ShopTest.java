package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShopTest {
  @Test
  void injectsMessages() {
    assertEquals("Bonjour Ada !", DaggerShop.create().door().messages.greeting("Ada"));
  }
}
