package com.acme.shop;

import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
interface CartMapper {
  @Mapping(target = "summary", expression = "java(messages.cart(cart.items()))")
  CartView view(Cart cart, @Context Messages messages);

  record Cart(String owner, int items) {}

  record CartView(String owner, String summary) {}
}
