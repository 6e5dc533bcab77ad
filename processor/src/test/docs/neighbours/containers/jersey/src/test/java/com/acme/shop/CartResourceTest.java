package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.HttpHeaders;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.test.JerseyTest;
import org.junit.jupiter.api.Test;

class CartResourceTest extends JerseyTest {
  @Override
  protected Application configure() {
    return new ResourceConfig(CartResource.class);
  }

  @Test
  void answersEachRequestInItsLanguage() {
    assertEquals("3 articles dans votre panier.", answer("fr-CA, en;q=0.5"));
    assertEquals("3 items in your cart.", answer("ja, en;q=0.5"));
  }

  @Test
  void answersInTheSourceLanguageWithoutTheHeader() {
    assertEquals("1 item in your cart.", target("cart").queryParam("items", 1).request().get(String.class));
  }

  private String answer(String languages) {
    return target("cart").queryParam("items", 3).request().header(HttpHeaders.ACCEPT_LANGUAGE, languages)
        .get(String.class);
  }
}
