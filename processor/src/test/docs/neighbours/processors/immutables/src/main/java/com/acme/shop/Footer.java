package com.acme.shop;

import dev.parlance.RichText;
import org.immutables.value.Value;

@Value.Immutable
interface Footer {
  Messages messages();

  RichText text();
}
