package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PurchaseMessagesTest {
  @Test
  void anIdHasAConstantOfTheMetamodel() {
    assertEquals("État", PurchaseMessagesImpl.of(Locale.FRENCH).status());
  }
}
