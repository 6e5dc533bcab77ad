package com.acme.shop;

import dev.parlance.Link;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

@Path("cart")
public class CartResource {
  @Inject
  Template cart;

  @GET
  public TemplateInstance cart(@QueryParam("items") long items) {
    return cart.data("items", items, "licence", Link.to("/licence"));
  }
}
