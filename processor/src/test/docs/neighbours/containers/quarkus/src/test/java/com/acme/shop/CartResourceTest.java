package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CartResourceTest {
  @TestHTTPResource("cart?items=3")
  URI cart;

  @Test
  void answersEachRequestInItsLanguage() throws Exception {
    assertEquals("""
        <h1>3 articles dans votre panier.</h1>
        <p>C’est un logiciel libre, sous la <a href="/licence">licence AGPLv3</a>.</p>
        """, answer("fr-CA, en;q=0.5"));
    assertEquals("""
        <h1>3 items in your cart.</h1>
        <p>It is free software, under the <a href="/licence">AGPLv3 licence</a>.</p>
        """, answer("en"));
  }

  private String answer(String languages) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(cart).header("Accept-Language", languages).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }
}
