package dev.parlance.benchmarks.text;

import dev.parlance.MessageCatalog;
import dev.parlance.MessageId;
import java.math.BigDecimal;
import java.util.Currency;

/** An amount of a currency that the caller names. */
@MessageCatalog("values.properties")
public interface Totals {
  /** The entry {@code total}. */
  @MessageId("total")
  String total(BigDecimal amount, Currency currency);
}
