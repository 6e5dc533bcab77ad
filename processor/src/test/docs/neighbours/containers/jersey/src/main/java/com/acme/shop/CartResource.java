package com.acme.shop;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;

@Path("cart")
public class CartResource {
  @GET
  public String cart(
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages, @QueryParam("items") int items) {
    return Messages.ofAcceptLanguage(languages).cart(items);
  }
}
