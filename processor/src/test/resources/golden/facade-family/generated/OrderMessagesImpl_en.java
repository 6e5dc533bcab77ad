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
  /**
   * Texts, each ended by U+001E.
   */
  private static final String TEXTS_1 =
      // order.status.placed: Placed on {day}
      "Placed on \001A\036"
      // order.status.in-transit: On its way since {day}
      + "On its way since \001A\036"
      // order.status.delivered: Delivered on {day}
      + "Delivered on \004b\006\001A\003\036";

  /**
   * IDs and parameters, each entry ended by U+001E.
   */
  private static final String ENTRIES_1 =
      "order.status.placed\001day\036"
      + "order.status.in-transit\001day\036"
      + "order.status.delivered\004\001day\036";

  /**
   * No instances.
   */
  private OrderMessagesImpl_en() {
  }

  /**
   * The texts, and how the locale writes.
   *
   * @return the texts
   */
  static PackedTexts texts() {
    return PackedTexts.of(3).texts(TEXTS_1);
  }

  /**
   * The IDs of the entries and their parameters.
   *
   * @return the entries
   */
  static String[] entries() {
    return new String[] {ENTRIES_1};
  }
}
