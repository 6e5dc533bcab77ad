package com.acme.orders;

import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;

/**
 * The texts in {@code en}, one per line: for {@link OrderMessagesImpl}, not for use.
 */
@Generated(
    value = "Parlance, from messages.txt",
    files = "messages.txt 199 271d44d5"
)
final class OrderMessagesImpl_en {
  private static final String TEXTS_1 =
      // order.status.placed: Placed on {day}
      "Placed on \001A\036"
      // order.status.in-transit: On its way since {day}
      + "On its way since \001A\036"
      // order.status.delivered: Delivered on {day}
      + "Delivered on \004b\006\001A\003\036";

  private static final String ENTRIES_1 =
      "order.status.placed\001day\036"
      + "order.status.in-transit\001day\036"
      + "order.status.delivered\001day\036";

  private OrderMessagesImpl_en() {
  }

  static PackedTexts texts() {
    return PackedTexts.of(3).texts(TEXTS_1);
  }

  static String[] entries() {
    return new String[] {ENTRIES_1};
  }
}
