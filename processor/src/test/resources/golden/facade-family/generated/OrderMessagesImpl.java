package com.acme.orders;

import dev.parlance.Bundled;
import dev.parlance.MessageBundle;
import dev.parlance.RichText;
import dev.parlance.support.Generated;
import dev.parlance.support.MessageLocales;
import dev.parlance.support.Overridable;
import dev.parlance.support.PackedTexts;
import dev.parlance.support.TextTable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The messages of {@code messages.txt}, those that the interface selects. Thread-safe; instances are shared.
 */
@Generated("Parlance, from messages.txt")
@Overridable(
    version = "VERSION",
    locales = "en",
    entries = "fc5a116f"
)
public class OrderMessagesImpl implements Bundled, OrderMessages {
  /**
   * The locales that there are texts in.
   */
  private static final Locales LOCALES = new Locales();

  /**
   * The texts by number.
   */
  private final TextTable texts;

  // As in public-class: OrderMessagesImpl, OrderMessagesImpl, of, of, ofAcceptLanguage, locales, locale, number, find, bundle

  /**
   * Placed on {day}
   *
   * <p>ID {@code order.status.placed}, messages.txt:1
   *
   * <p>On its way since {day}
   *
   * <p>ID {@code order.status.in-transit}, messages.txt:2
   *
   * <p>Delivered on {day}
   *
   * <p>ID {@code order.status.delivered}, messages.txt:3
   */
  @Override
  public RichText status(OrderStatus status, String day) {
    return switch (Objects.requireNonNull(status, "status")) {
      case PLACED -> texts.rich(0, Objects.requireNonNull(day, "day"));
      case IN_TRANSIT -> texts.rich(1, Objects.requireNonNull(day, "day"));
      case DELIVERED -> texts.rich(2, Objects.requireNonNull(day, "day"));
    };
  }

  /**
   * The locales, the texts of each loaded when they are first needed.
   */
  @Generated("Parlance, from messages.txt")
  private static final class Locales extends MessageLocales<OrderMessagesImpl> {
    /**
     * The locales, and which of them fits which request.
     */
    Locales() {
      super("VERSION", "en", "");
    }

    @Override
    protected OrderMessagesImpl messages(TextTable texts) {
      return new OrderMessagesImpl(texts);
    }

    @Override
    protected PackedTexts load(int number) {
      return OrderMessagesImpl_en.texts();
    }

    @Override
    protected String[] entries() {
      return OrderMessagesImpl_en.entries();
    }
  }
}
