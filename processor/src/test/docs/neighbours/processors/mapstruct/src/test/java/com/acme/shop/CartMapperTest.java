package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mapstruct.factory.Mappers;

class CartMapperTest {
  @Test
  void mapsWithAText() {
    CartMapper mapper = Mappers.getMapper(CartMapper.class);

    assertEquals(new CartMapper.CartView("Ada", "3 items in your cart."),
        mapper.view(new CartMapper.Cart("Ada", 3), Messages.of(Locale.ENGLISH)));
  }
}
